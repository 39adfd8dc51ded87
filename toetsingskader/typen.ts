/** De vorm van een toetsingskader. Alles is kale data: een kader kan worden gekloond, vergeleken en afgedrukt. */

export type Clausule =
  | 'inleiding'
  | 'A1'
  | 'A2'
  | 'A3.1'
  | 'A3.2'
  | 'A4'
  | 'B'
  | 'B.1'
  | 'B.2'
  | 'B.3'
  | 'B.4'
  | 'B.5'
  | 'B.6'
  | 'C'

/** Waar een regel staat: de kop in de tekst en de letterlijke woorden (witruimte daargelaten). */
export type Bron = { clausule: Clausule; citaat: string }

/** Schrijft een bron op één regel: `bron('B.4', '4 PE-punten per jaar')`. */
export const bron = (clausule: Clausule, citaat: string): Bron => ({ clausule, citaat })

export type Keurmerk = 'register-jobcoach'
export type Traject = 'recertificering'

// ── Formulieren ──────────────────────────────────────────────────────────────────────────────────

type VeldBasis = {
  /** De hele vraag zoals de jobcoach haar leest. */
  label: string
  /** De handreiking uit de tekst of een korte uitleg van ons, onder de vraag. */
  hulp?: string
  /** Mag leeg blijven; een `ja` zonder `optioneel` moet aangevinkt zijn. */
  optioneel?: true
  /** Staat bij een veld dat leeg mag blijven in plaats van ‘niet verplicht’: wanneer het wel nodig is. */
  merk?: string
  /** Mag leeg blijven, behalve als dit andere veld een van deze waarden heeft. */
  verplichtAls?: { veld: string; waarden: readonly string[] }
  /** Staat al bij de activiteit of bijeenkomst zelf en wordt dus niet nog eens gevraagd. */
  uitRegistratie?: RegistratieVeld
  /** Alleen bij vragen die uit de tekst komen. */
  bron?: Bron
  /** Waar de handreiking in de tekst staat. */
  hulpBron?: Bron
}

export type RegistratieVeld =
  | 'titel'
  | 'datum'
  | 'van'
  | 'tot'
  | 'woorden'
  | 'kandidaten'
  | 'soortWerk'
  | 'werkvorm'
  | 'begeleider.naam'
  | 'begeleider.registratie'
  | 'zelfIngebracht'

export type Veld = VeldBasis &
  (
    | { soort: 'tekst' }
    | { soort: 'lang' }
    | { soort: 'datum' }
    | { soort: 'getal'; eenheid?: string; heel?: true; minimum?: number }
    | { soort: 'keuze'; keuzes: readonly { waarde: string; label: string }[] }
    | { soort: 'ja' }
    | { soort: 'bestand' }
    | { soort: 'persoon' }
    | { soort: 'lijst' }
  )

export type Formulier = Readonly<Record<string, Veld>>

// ── Verklaringen ─────────────────────────────────────────────────────────────────────────────────

export type OndertekenaarSoort =
  | 'houder'
  | 'werkgever-of-opdrachtgever'
  | 'begeleider'
  | 'mededeelnemer'
  | 'medecommissielid-of-bestuurder'
  | 'coordinator-certificeren'
  | 'instelling'
  | 'organisatie'

export type VerklaringFormat = {
  id: string
  titel: string
  /** De zin waaronder de naam komt te staan. */
  verklaring: string
  velden: Formulier
  /** Wie tekent; de eerste is de gewone, de andere gelden in het geval dat `wanneer` noemt. */
  ondertekenaars: readonly {
    wie: OndertekenaarSoort
    omschrijving: string
    wanneer?: string
    /** Tekent ook, naast de eerste, als dit veld een van deze waarden heeft. */
    ookAls?: { veld: string; waarden: readonly string[] }
    /** Tekent in plaats van deze, als die de houder zelf is. */
    inPlaatsVan?: OndertekenaarSoort
  }[]
  bronnen: readonly Bron[]
}

// ── Onderdelen ───────────────────────────────────────────────────────────────────────────────────

export type OnderdeelId = 'A1' | 'A2' | 'A3.1' | 'A3.2' | 'A4' | 'B' | 'C'

/** Een eis of tip uit de tekst: de zin voor de lezer en waar hij staat. */
export type Regel = { tekst: string; bron: Bron }

/** Een stuk dat wordt aangeleverd: een bestand of een verklaring volgens een format. */
export type Stuk =
  | { id: string; wijze: 'bestand'; titel: string; hulp: string; bron: Bron }
  | { id: string; wijze: 'verklaring'; titel: string; hulp: string; format: string; bron: Bron }

/** Een zin die de jobcoach zelf verklaart (onderdeel C). */
export type EigenVerklaring = { id: string; zin: string; document: string; bron: Bron }

/** Iets waar een curriculum vitae een goed beeld van geeft (A1). */
export type Cveis = Regel & { id: 'werk' | 'nu' | 'scholing' | 'doelgroepen' }

export type Vraag = Extract<Veld, { soort: 'lang' }> & { id: string; groep?: string; bron: Bron }

/** Vragen die in de tekst onder één kop staan; `tekst` is de eis bij die kop, als er een is. */
export type VraagGroep = { id: string; titel: string; tekst?: string; bron: Bron }

export type Vorm =
  | { vorm: 'stukken'; stukken: readonly Stuk[] }
  | {
      vorm: 'vragen'
      /** De koppen waarnaar `groep` van een vraag wijst. */
      groepen: readonly VraagGroep[]
      vragen: readonly Vraag[]
      /** Noemt de jobcoach onderdelen van het beroepsprofiel, en bij welke vragen staan die? */
      beroepsprofiel: { verplicht: boolean; bijVragen: readonly string[]; bron?: Bron }
      /** Wijst het onderdeel naar een eigen inbreng in een reflectiebijeenkomst? */
      bijeenkomst?: { verplicht: true; bron: Bron }
    }
  | { vorm: 'bijeenkomsten'; format: string }
  | { vorm: 'pe' }
  | { vorm: 'verklaring'; verklaringen: readonly EigenVerklaring[] }

/** Wat er in de tekst over een onderdeel staat, los van de vorm waarin het wordt ingevuld. */
export type OnderdeelTekst = {
  id: OnderdeelId
  titel: string
  kort: string
  toelichting: readonly Regel[]
  criterium: readonly Regel[]
  aanleveren: readonly Regel[]
  randvoorwaarden: readonly Regel[]
  handreiking: readonly Regel[]
  /** Recertificeringsjaren (van en tot en met) waarin het onderdeel niet hoeft. */
  vrijstelling?: { van: number; totEnMet: number; bron: Bron }
}

export type Onderdeel = OnderdeelTekst & Vorm

// ── Reflectie (A3.1) ─────────────────────────────────────────────────────────────────────────────

export type Werkvorm = 'intervisie' | 'supervisie' | 'coaching'

/** Eis voor wie in of na dit recertificeringsjaar aan de beurt is, tot de volgende rij begint. */
export type ReflectieRij = {
  vanaf: number
  bijeenkomsten: number
  ingebracht: number
  aanleveren: Regel
  bron: Bron
}

export type ReflectieEisen = {
  rijen: readonly ReflectieRij[]
  werkvormen: readonly {
    id: Werkvorm
    naam: string
    /** Wat de tekst van de begeleider verwacht. */
    tekst: string
    /** Moet de begeleider een registratie hebben, en welke kennen we bij naam? */
    registratie: { verplicht: boolean; bekende: readonly string[] }
    bron: Bron
  }[]
}

// ── Permanente educatie (B) ──────────────────────────────────────────────────────────────────────

export type ActiviteitSoortId =
  | 'opleiding'
  | 'workshop'
  | 'congres'
  | 'boek'
  | 'abonnement'
  | 'podcast'
  | 'intercollegiaal'
  | 'congres-buiten-vakgebied'
  | 'opleiding-buiten-vakgebied'
  | 'noloc-bestuur'
  | 'noloc-lid'
  | 'netwerk-bestuur'
  | 'netwerk-lid'
  | 'mentor-assessor-rj'
  | 'mentor-assessor-elders'
  | 'artikel'
  | 'boek-geschreven'
  | 'noloc-bijeenkomst-verzorgd'
  | 'lezing'
  | 'vrijwilligerswerk'

/** Sleutels van `aantallen` in het dossierbestand. */
export type AantalId = 'sbu' | 'lesuren' | 'dagdelen' | 'dagen' | 'kandidaten'

/** Punten per eenheid. `stuk` telt altijd één keer, `jaar` telt de periode, de rest leest een aantal. */
export type Tarief =
  | { per: 'stuk'; punten: number }
  | { per: 'jaar'; punten: number }
  | {
      per: 'aantal'
      aantal: AantalId
      /** Eén ervan, en de naam van het invulvak: ‘uur’, ‘uren’. */
      eenheid: string
      meervoud: string
      punten: number
      heel?: true
      /** Korte uitleg bij het invulvak. */
      hulp?: string
    }

export type Categorie = 1 | 2 | 3 | 4 | 5 | 6

/** Een van de zes categorieën: de korte naam en de hele omschrijving. */
export type PeCategorie = { id: Categorie; naam: string; tekst: string; bron: Bron }

export type ActiviteitSoort = {
  id: ActiviteitSoortId
  categorie: Categorie
  naam: string
  /** Wat eronder valt, in de woorden van de tekst. */
  wat: string
  /** Eigen woorden waarmee iemand deze soort zoekt. */
  zoekwoorden: readonly string[]
  /** Op één dag (`datum`) of over een periode (`van` tot en met `tot`). */
  telling: 'datum' | 'periode'
  tarieven: readonly Tarief[]
  /** Wat aangeleverd wordt, in de woorden van de tekst. */
  bewijs: string
  /** Format in het portfolio dat in plaats van een bestand mag; `altijd` = de titel is genoeg. */
  format?: { id: string; altijd?: true }
  /** Zonder dit aantal woorden levert het stuk niets op. */
  minimumWoorden?: { aantal: number; bron: Bron }
  /** Dagen van hetzelfde soort werk tellen één keer. */
  telDagenEenKeerPer?: 'soortWerk'
  /** Wat de tekst verder bij deze soort zegt. */
  voorwaarden?: readonly Regel[]
  /** Waar de punten staan, waar `wat` staat en waar het bewijs staat. */
  bron: Bron
  watBron: Bron
  bewijsBron: Bron
}

export type GrensId =
  | 'literatuur'
  | 'categorie-1'
  | 'categorie-2'
  | 'categorie-3'
  | 'categorie-4'
  | 'categorie-5'
  | 'categorie-6'
  | 'totaal'

/** Een grens telt eigen soorten en wat onder eerdere grenzen overbleef; de lijst staat op volgorde van toepassing. */
export type Grens = {
  id: GrensId
  naam: string
  soorten: readonly ActiviteitSoortId[]
  grenzen: readonly GrensId[]
  minimum?: number
  maximum?: number
  bron: Bron
}

export type PeEisen = {
  categorieen: readonly PeCategorie[]
  soorten: readonly ActiviteitSoort[]
  grenzen: readonly Grens[]
  /** De voorwaarden van onderdeel B; ze staan hier, zodat alle eisen aan PE bij elkaar staan. */
  voorwaarden: readonly (Regel & { id?: 'bewijs' })[]
}

// ── Termijnen en open plekken ────────────────────────────────────────────────────────────────────

export type Termijnen = {
  peilperiodeJaren: { aantal: number; bron: Bron }
  indienenMaandenVoorEinde: { aantal: number; bron: Bron }
}

/** Een open plek in de tekst: de vraag, hoe wij haar lezen en waarom; `bij` noemt de regels waar zij bij hoort. */
export type Aanname = {
  id: string
  bron: Bron
  bij: readonly string[]
  vraag: string
  lezing: string
  waarom: string
}

// ── Het geheel ───────────────────────────────────────────────────────────────────────────────────

export type KaderId = 'register-jobcoach/recertificering/2024'

export type Kader = {
  id: KaderId
  keurmerk: Keurmerk
  traject: Traject
  titel: string
  /** Eerste en laatste einddatum van een certificaat waarvoor deze versie geldt; `totEnMet` weggelaten = tot een volgende versie. */
  voorEinddatum: { vanaf: string; totEnMet?: string }
  inleiding: readonly Regel[]
  onderdelen: readonly Onderdeel[]
  cv: readonly Cveis[]
  reflectie: ReflectieEisen
  pe: PeEisen
  verklaringen: readonly VerklaringFormat[]
  termijnen: Termijnen
  aannames: readonly Aanname[]
}
