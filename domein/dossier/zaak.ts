import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Advies, Oordeel } from '#domein/advies/oordeel.ts'
import type { Indientermijn } from '#domein/dossier/indientermijn.ts'
import type { Relatie } from '#domein/dossier/onafhankelijkheid.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'

/** De standen van een dossier, met de woorden op het scherm. */
export const statussen = {
  in_opbouw: 'In opbouw',
  ingediend: 'Ingediend',
  in_beoordeling: 'In beoordeling',
  aanvulling: 'Aanvulling gevraagd',
  geadviseerd: 'Advies uitgebracht',
  gecertificeerd: 'Gecertificeerd',
  afgewezen: 'Niet gecertificeerd',
} as const
export type Status = keyof typeof statussen

/** Alles wat de levensloop van een dossier moet weten; een handeling vult dit uit de database. */
export type DossierZaak = {
  status: Status
  /** De persoon van wie het dossier is. */
  houder: string
  termijn: Indientermijn
  /** Hoeveel keer er is ingediend; de laatste is de geldende indiening. */
  indieningen: number
  /** De dag waarop de geldende indiening beoordeeld wordt; weggelaten zolang er niet is ingediend. */
  peildatum?: Datum
  /** Wat er nu ontbreekt, en per tekort de zin waarmee de houder het uitlegt (sleutel: `sleutelVan`). */
  tekorten: readonly Weigering[]
  toelichtingen: Readonly<Record<string, string>>
  /** Onderdelen die beoordeeld worden: alle zonder vrijstelling. */
  teBeoordelen: readonly OnderdeelId[]
  toewijzingen: readonly Toewijzing[]
  aanvulling: Aanvulling
  /** Wat anderen met de houder te maken hebben; houder en lopende assessoren hoeven er niet in. */
  relaties: readonly Relatie[]
  instellingen: Pick<Instellingen, 'aantalAssessoren' | 'aanvullingRondes' | 'afkoeljaren'>
  voornemen: Voornemen
}

/** Een lopende toewijzing met wat deze assessor over de geldende indiening vastlegde. */
export type Toewijzing = {
  assessor: string
  oordelen: Readonly<Partial<Record<OnderdeelId, Oordeel>>>
  ontwikkeladviezen: number
  isIngeleverd: boolean
  /** Waarover deze assessor in de ronde die openstaat al iets vroeg; weggelaten = niets. */
  gevraagd?: readonly OnderdeelId[]
}

/** De rondes van aanvulling tot nu toe; `onderdelen` en `uiterlijk` gaan over de ronde die openstaat. */
export type Aanvulling = {
  rondes: number
  onderdelen: readonly OnderdeelId[]
  uiterlijk: Datum | null
  /** De vraag over de geldende indiening is gesloten zonder antwoord. */
  isGesloten?: boolean
}

/** Wat de actor op het punt staat vast te leggen; leeg zolang het formulier nog open ligt. */
export type Voornemen = {
  onderdeel?: OnderdeelId
  assessor?: string
  motivering?: string
  advies?: Advies
  /** Een nieuwe dag: van een termijn, een peildatum of een toestemming. */
  dag?: Datum
}

/** De tekorten van de onderdelen die niet volledig zijn; een open plek van de tekst hoort daar niet bij. */
export const tekortenVan = (uitslag: Uitslag): Weigering[] =>
  Object.values(uitslag.onderdelen).flatMap(({ status, tekort }) =>
    status === 'onvolledig' ? tekort : [],
  )

/** De sleutel waaronder de uitleg bij een tekort staat: 'A2/antwoord-ontbreekt/voorgenomen'. */
export const sleutelVan = ({ clausule, code, veld }: Weigering): string =>
  [clausule, code, veld].filter(deel => deel !== undefined).join('/')
