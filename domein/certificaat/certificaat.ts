import type { Keurmerk } from '#toetsingskader/typen.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import type { Periode } from '#domein/uitslag.ts'
import { plusDagen, plusJaren, type Datum } from '#lib/datum.ts'

/** Een certificaat is een reeks perioden; wat het op een dag is volgt daaruit en staat nergens als één status. */
export type Certificaat = {
  nummer: string
  naam: string
  plaats: string | null
  perioden: readonly Certificaatperiode[]
}

export type Certificaatperiode = {
  soort: 'geldig' | 'verlengd' | 'geschorst' | 'ingetrokken' | 'vervangen'
  van: Datum
  /** Laatste dag; null = tot nader order. */
  tot: Datum | null
}

/** Een ingediende aanvraag om verlenging; `tot` is de dag van het besluit. */
export type Aanvraag = { ingediendOp: Datum; besloten: Datum | null; opTijd: boolean }

export type CertificaatStatus =
  | 'nog-niet-geldig'
  | 'geldig'
  | 'geldig-in-behandeling'
  | 'verlopen'
  | 'verlopen-in-behandeling'
  | 'geschorst'
  | 'ingetrokken'
  | 'vervangen'

/** De status in de woorden van het register. */
export const statuswoorden: Readonly<Record<CertificaatStatus, string>> = {
  'nog-niet-geldig': 'Nog niet geldig',
  geldig: 'Geldig',
  'geldig-in-behandeling': 'Geldig, aanvraag in behandeling',
  verlopen: 'Verlopen',
  'verlopen-in-behandeling': 'Verlopen, aanvraag in behandeling',
  geschorst: 'Geschorst',
  ingetrokken: 'Ingetrokken',
  vervangen: 'Vervangen door een ander certificaat',
}

export type Behandeling = {
  aanvragen: readonly Aanvraag[]
  instellingen: Pick<Instellingen, 'geldigTijdensBehandeling'>
}

/**
 * De status van een certificaat op een dag. Intrekken gaat voor schorsen, schorsen voor vervangen, alles voor
 * geldig; na de einddatum telt een aanvraag die op die dag in behandeling was (aanname 23).
 */
export function statusOp(
  { perioden }: Certificaat,
  dag: Datum,
  behandeling: Behandeling,
): CertificaatStatus {
  const soorten = new Set(perioden.filter(periode => bevat(periode, dag)).map(({ soort }) => soort))
  const beperking = beperkingen.find(soort => soorten.has(soort))
  if (beperking) return beperking
  if (soorten.has('geldig') || soorten.has('verlengd')) return 'geldig'
  return perioden.some(({ soort, van }) => isGeldigheid(soort) && van <= dag)
    ? naEinde(dag, behandeling)
    : 'nog-niet-geldig'
}

const beperkingen = ['ingetrokken', 'geschorst', 'vervangen'] as const

const isGeldigheid = (soort: Certificaatperiode['soort']): boolean =>
  soort === 'geldig' || soort === 'verlengd'

const bevat = ({ van, tot }: Certificaatperiode, dag: Datum): boolean =>
  van <= dag && (tot === null || dag <= tot)

function naEinde(dag: Datum, { aanvragen, instellingen }: Behandeling): CertificaatStatus {
  const lopend = aanvragen.find(
    ({ ingediendOp, besloten }) => ingediendOp <= dag && (besloten === null || dag < besloten),
  )
  if (!lopend) return 'verlopen'
  return lopend.opTijd && instellingen.geldigTijdensBehandeling
    ? 'geldig-in-behandeling'
    : 'verlopen-in-behandeling'
}

/** Of een opdrachtgever op deze dag mag rekenen op het certificaat. */
export const isGeldig = (status: CertificaatStatus): boolean =>
  status === 'geldig' || status === 'geldig-in-behandeling'

/** De laatste dag waarop een certificaat zonder meer geldig is: de certificatiedatum. Niets zonder geldige periode. */
export const einddatumVan = ({ perioden }: Certificaat): Datum | undefined =>
  perioden
    .filter(({ soort }) => isGeldigheid(soort))
    .map(({ tot }) => tot)
    .filter(tot => tot !== null)
    .toSorted()
    .at(-1)

type Besluitdagen = { oudeEinddatum: Datum; ingediendOp: Datum; beslotenOp: Datum }

/** De periode van een nieuw certificaat: waar zij begint en hoe lang zij duurt zijn instellingen (aanname 22). */
export function nieuwePeriode(
  { oudeEinddatum, ingediendOp, beslotenOp }: Besluitdagen,
  instellingen: Pick<Instellingen, 'beginNieuwePeriode' | 'geldigheidJaren'>,
): Periode {
  const begin: Record<Instellingen['beginNieuwePeriode'], Datum> = {
    'na-einddatum': plusDagen(oudeEinddatum, 1),
    indiening: ingediendOp,
    besluit: beslotenOp,
  }
  const van = begin[instellingen.beginNieuwePeriode]
  return { van, tot: plusDagen(plusJaren(van, instellingen.geldigheidJaren), -1) }
}

const voorvoegsels: Readonly<Record<Keurmerk, string>> = { 'register-jobcoach': 'RJ' }

/** Het nummer van een nieuw certificaat: 'RJ-2027-0412'. Oude nummers blijven zoals zij zijn uitgegeven. */
export const certificaatnummer = (keurmerk: Keurmerk, jaar: number, volgnummer: number): string =>
  `${voorvoegsels[keurmerk]}-${jaar}-${String(volgnummer).padStart(4, '0')}`
