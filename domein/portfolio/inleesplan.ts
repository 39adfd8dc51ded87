import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Activiteit, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { anderCertificaat, opmerkingenBij } from '#domein/portfolio/inleesopmerkingen.ts'
import { heeftTekst, inhoudVan } from '#domein/portfolio/inhoud.ts'

/** Wat het inlezen van een dossierbestand zou toevoegen en veranderen; er verdwijnt nooit iets (contract, deel 2). */
export type Inleesplan = {
  activiteiten: Verschil<Activiteit>
  bijeenkomsten: Verschil<Bijeenkomst>
  antwoorden: readonly Antwoordverschil[]
  /** Van wie het bestand is, als dat iemand anders of een ander certificaat is: om eerst te lezen. */
  herkomst: readonly string[]
  /** Wat niet meekomt, en wat de houder daaraan kan doen. */
  opmerkingen: readonly string[]
  /** Welke ondertekeningen een verandering laat vervallen, per ding dat verandert ('activiteit/…'). */
  vervalt?: ReadonlyMap<string, string>
}

/** `bekend` wijst van de id in het bestand naar die in het portfolio, voor alles wat er al staat. */
export type Verschil<T> = {
  nieuw: readonly T[]
  gewijzigd: readonly { was: T; wordt: T }[]
  gelijk: number
  bekend: ReadonlyMap<string, string>
}

/** Een antwoord dat anders wordt; een leeg antwoord in het bestand wist niets. */
export type Antwoordverschil = {
  onderdeel: OnderdeelId
  veld: string
  was: string | readonly string[]
  wordt: string | readonly string[]
  /** Wanneer wat hier staat en wat het bestand heeft is geschreven; alleen een zip weet dat. */
  geschreven?: { hier: Date; daar: Date }
}

/** Vergelijkt een dossierbestand met het portfolio van nu. */
export function maakInleesplan(nu: Dossier, bestand: Dossier, kader: Kader): Inleesplan {
  const bijeenkomsten = vergelijk(
    nu.bijeenkomsten,
    zonderVerplaatste(nu, bestand),
    zelfdeBijeenkomst,
  )
  return {
    activiteiten: vergelijk(nu.activiteiten, bestand.activiteiten, zelfdeActiviteit),
    bijeenkomsten,
    antwoorden: kader.onderdelen.flatMap(onderdeel =>
      onderdeel.vorm === 'vragen'
        ? [
            ...antwoordenIn(onderdeel, nu, bestand),
            ...profielIn(onderdeel, nu, bestand),
            ...bijeenkomstIn(onderdeel.id, nu, { bestand, bekend: bijeenkomsten.bekend }),
          ]
        : [],
    ),
    herkomst: anderCertificaat(nu, bestand),
    opmerkingen: opmerkingenBij(bestand),
  }
}

/** Een bijeenkomst die de houder naar categorie 2 verplaatste blijft daar. */
const zonderVerplaatste = (nu: Dossier, bestand: Dossier): readonly Bijeenkomst[] => {
  const inCategorie2 = new Set(nu.activiteiten.map(({ id }) => id))
  return bestand.bijeenkomsten.filter(({ id }) => !inCategorie2.has(id))
}

/** Hetzelfde ding heeft dezelfde id, of precies dezelfde feiten. */
function vergelijk<T extends { id: string }>(
  nu: readonly T[],
  bestand: readonly T[],
  feiten: (ding: T) => string,
): Verschil<T> {
  const opId = new Map(nu.map(ding => [ding.id, ding]))
  const opFeiten = new Map(nu.map(ding => [feiten(ding), ding]))
  const paren = bestand.map(wordt => ({
    wordt,
    was: opId.get(wordt.id) ?? opFeiten.get(feiten(wordt)),
  }))
  const bekende = paren.flatMap(({ was, wordt }) => (was ? [{ was, wordt }] : []))
  const gewijzigd = bekende.filter(({ was, wordt }) => feiten(was) !== feiten(wordt))
  return {
    nieuw: paren.flatMap(({ was, wordt }) => (was ? [] : [wordt])),
    gewijzigd,
    gelijk: bekende.length - gewijzigd.length,
    bekend: new Map(bekende.map(({ was, wordt }) => [wordt.id, was.id])),
  }
}

/** Bewijs hoort niet bij de feiten: dat komt nooit uit een bestand met alleen namen. */
const zelfdeActiviteit = (activiteit: Activiteit): string => {
  const { id: _id, bewijs: _bewijs, titel, soortWerk, ...feiten } = activiteit
  return canoniek({ ...feiten, titel: enkel(titel), soortWerk: enkel(soortWerk) })
}

/** Zoals een regel wordt bewaard: zonder dubbele witruimte. */
const enkel = (tekst = ''): string => tekst.replaceAll(/\s+/g, ' ').trim()

const zelfdeBijeenkomst = ({ werkvorm, datum, begeleider, zelfIngebracht }: Bijeenkomst): string =>
  canoniek({
    werkvorm,
    datum,
    naam: enkel(begeleider.naam),
    registratie: enkel(begeleider.registratie),
    zelfIngebracht,
  })

type Vragen = Extract<Kader['onderdelen'][number], { vorm: 'vragen' }>

const antwoordenIn = (
  { id: onderdeel, vragen }: Vragen,
  nu: Dossier,
  bestand: Dossier,
): Antwoordverschil[] =>
  vragen.flatMap(({ id: veld }) => {
    const was = inhoudVan(nu, onderdeel).antwoorden[veld] ?? ''
    const wordt = inhoudVan(bestand, onderdeel).antwoorden[veld] ?? ''
    return heeftTekst(wordt) && wordt !== was ? [{ onderdeel, veld, was, wordt }] : []
  })

/** Het bestand zegt niet bij welke vraag een deel van het beroepsprofiel hoort: wat nieuw is komt bij de eerste. */
function profielIn(
  { id: onderdeel, beroepsprofiel }: Vragen,
  nu: Dossier,
  bestand: Dossier,
): Antwoordverschil[] {
  const [vraag] = beroepsprofiel.bijVragen
  const was = inhoudVan(nu, onderdeel).beroepsprofiel
  const wordt = inhoudVan(bestand, onderdeel).beroepsprofiel.filter(heeftTekst)
  const nieuw = wordt.filter(naam => !was.includes(naam))
  return vraag === undefined || nieuw.length === 0
    ? []
    : [{ onderdeel, veld: `beroepsprofiel/${vraag}`, was, wordt: [...new Set(nieuw)] }]
}

type Verwijzing = { bestand: Dossier; bekend: ReadonlyMap<string, string> }

/** De bijeenkomst van A3.2, onder de id die zij in het bestand heeft; alleen een eigen inbreng. */
function bijeenkomstIn(
  onderdeel: OnderdeelId,
  nu: Dossier,
  { bestand, bekend }: Verwijzing,
): Antwoordverschil[] {
  const was = inhoudVan(nu, onderdeel).bijeenkomst ?? ''
  const wordt = inhoudVan(bestand, onderdeel).bijeenkomst ?? ''
  const isEigen = bestand.bijeenkomsten.some(
    ({ id, zelfIngebracht }) => id === wordt && zelfIngebracht,
  )
  const isAnders = isEigen && (bekend.get(wordt) ?? wordt) !== was
  return isAnders ? [{ onderdeel, veld: 'bijeenkomst', was, wordt }] : []
}
