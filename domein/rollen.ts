/** Rollen waarmee iemand inlogt. Wie alleen een verklaring ondertekent heeft geen account en dus geen rol. */
export const rolnamen = [
  'kandidaat',
  'mentor',
  'assessor',
  'planner',
  'beslisser',
  'coordinator',
  'beheerder',
] as const

export type Rol = (typeof rolnamen)[number]

/** In welke hoedanigheid iemand iets doet: een rol, het systeem zelf (een taak op tijd) of een bezoeker zonder account. */
export type Hoedanigheid = Rol | 'systeem' | 'bezoeker'

/** Wie iets doet; zonder persoon bij het systeem en bij een bezoeker. */
export type Actor =
  { persoon: string; rol: Rol } | { persoon: null; rol: Exclude<Hoedanigheid, Rol> }

export type Rolbeschrijving = {
  /** De rol zoals zij op het scherm staat. */
  naam: string
  wat: string
  /** Voor wie iemand in deze rol werkt. */
  voor: 'zichzelf' | 'schemabeheerder' | 'certificerende-instelling'
  /** Wie iemand deze rol geeft. */
  toegekendDoor: Rol
  ziet: readonly string[]
  doet: readonly string[]
}

export const rollen: Readonly<Record<Rol, Rolbeschrijving>> = {
  kandidaat: {
    naam: 'Kandidaat',
    wat: 'Bouwt het eigen portfolio op en dient het in.',
    voor: 'zichzelf',
    toegekendDoor: 'planner',
    ziet: ['het eigen dossier, van begin tot besluit', 'wie het dossier heeft ingezien'],
    doet: ['vult de onderdelen in', 'dient in en trekt in', 'vult aan wat de assessor vraagt'],
  },
  mentor: {
    naam: 'Mentor',
    wat: 'Leest mee met een kandidaat die daarom vraagt.',
    voor: 'zichzelf',
    toegekendDoor: 'kandidaat',
    ziet: ['de onderdelen die de kandidaat deelt'],
    doet: ['geeft commentaar, wijzigt niets'],
  },
  assessor: {
    naam: 'Assessor',
    wat: 'Beoordeelt een ingediend dossier en adviseert over het certificaat.',
    voor: 'certificerende-instelling',
    toegekendDoor: 'beheerder',
    ziet: ['toegewezen dossiers, van indienen tot besluit'],
    doet: [
      'beoordeelt elk onderdeel',
      'corrigeert PE-punten met reden',
      'vraagt een aanvulling',
      'schrijft ontwikkeladviezen en het certificatieadvies',
      'geeft een toewijzing terug',
    ],
  },
  planner: {
    naam: 'Planner',
    wat: 'Voert houders in, verdeelt ingediende dossiers en bewaakt termijnen.',
    voor: 'certificerende-instelling',
    toegekendDoor: 'beheerder',
    ziet: ['houders en hun certificaten', 'de stand van elk dossier, niet de reflecties'],
    doet: ['voert houders in', 'wijst assessoren toe', 'verlengt termijnen'],
  },
  beslisser: {
    naam: 'Beslisser',
    wat: 'Neemt namens de certificerende instelling het besluit.',
    voor: 'certificerende-instelling',
    toegekendDoor: 'beheerder',
    ziet: ['dossiers waarover een advies is uitgebracht'],
    doet: ['besluit met motivering'],
  },
  coordinator: {
    naam: 'Coördinator certificeren',
    wat: 'Beheert toetsingskader, beroepsprofiel en reglementen.',
    voor: 'schemabeheerder',
    toegekendDoor: 'beheerder',
    ziet: ['toetsingskader, open plekken en documenten', 'geen portfolio van een kandidaat'],
    doet: ['vervangt documenten', 'ondertekent verklaringen van mentoren en assessoren'],
  },
  beheerder: {
    naam: 'Beheerder',
    wat: 'Beheert accounts, rollen en instellingen.',
    voor: 'certificerende-instelling',
    toegekendDoor: 'beheerder',
    ziet: ['accounts, instellingen en het logboek', 'geen inhoud van een portfolio'],
    doet: ['nodigt medewerkers uit', 'wijzigt instellingen'],
  },
}

/** Waar als deze tekst een rol is. */
export const isRol = (tekst: string): tekst is Rol => rolnamen.some(rol => rol === tekst)

/** Rollen die de beheerder per uitnodiging geeft, in de volgorde van het scherm. */
export const medewerkersrollen: readonly Rol[] = rolnamen.filter(
  rol => rollen[rol].toegekendDoor === 'beheerder',
)
