import { isDatum, type Datum } from '#lib/datum.ts'

/** Een punt voor precies drie cijfers scheidt duizendtallen, zoals in '1.600' en '1.600,50'. */
const metDuizendtallen = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/

/** Het getal dat iemand typt: '7,5', '7.5', ' 12 ' of '1.600'; niets als er geen getal staat. */
export function leesGetal(tekst: string): number | undefined {
  const getypt = tekst.trim()
  const heel = metDuizendtallen.test(getypt) ? getypt.replaceAll('.', '') : getypt
  const kaal = heel.replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,4})?$/.test(kaal) ? Number(kaal) : undefined
}

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

const vormen = [
  /^(?<jaar>\d{4})-(?<maand>\d{1,2})-(?<dag>\d{1,2})$/,
  /^(?<dag>\d{1,2})\s*[-/. ]\s*(?<maand>\d{1,2})\s*[-/. ]\s*(?<jaar>\d{4})$/,
  /^(?<dag>\d{1,2})[\s-]+(?<maand>[a-z]+)\.?[\s-]+(?<jaar>\d{4})$/,
]

/** De dag die iemand typt: '28-2-2027', '28/2/2027', '28 februari 2027' of '2027-02-28'; niets als die dag niet bestaat. */
export function leesDatum(tekst: string): Datum | undefined {
  const delen = datumdelen(tekst.trim().toLowerCase())
  if (!delen) return undefined
  const { jaar, maand, dag } = delen
  const iso = `${jaar}-${maand.padStart(2, '0')}-${dag.padStart(2, '0')}`
  return isDatum(iso) && jaar >= '1900' && jaar < '2200' ? iso : undefined
}

type Datumdelen = { jaar: string; maand: string; dag: string }

/** Jaar, maand en dag zoals ze er staan, in welke schrijfwijze ook. */
function datumdelen(tekst: string): Datumdelen | undefined {
  const gevonden = vormen.map(vorm => vorm.exec(tekst)?.groups).find(Boolean)
  if (!gevonden) return undefined
  const { jaar = '', maand = '', dag = '' } = gevonden
  return { jaar, maand: /^\d/.test(maand) ? maand : String(maandnummer(maand)), dag }
}

/** 'februari', 'feb', 'mrt' en 'sept' als nummer; 0 als het geen maand is. */
export function maandnummer(woord: string): number {
  if (woord === 'mrt') return 3
  const plek = woord.length < 3 ? -1 : maanden.findIndex(maand => maand.startsWith(woord))
  return plek + 1
}

/** De naam van een maand, van 1 tot en met 12. */
export const maandnaam = (nummer: number): string => maanden[nummer - 1] ?? ''

/** De zin bij een datum die niet te lezen is; noemt een dag die niet bestaat apart. */
export const datumFout = (invoer: unknown): string => {
  const tekst = typeof invoer === 'string' ? invoer.trim() : ''
  const lijktOpDatum = tekst.length <= 30 && datumdelen(tekst.toLowerCase()) !== undefined
  const hulp = 'Vul een datum in, bijvoorbeeld 28-2-2027.'
  return lijktOpDatum ? `De dag ${tekst} bestaat niet. ${hulp}` : hulp
}

/** De zin bij een getal dat niet te lezen is, met een voorbeeld dat past. */
export const getalFout = (eenheid: string | undefined, isHeel: boolean): string => {
  const wat = eenheid === undefined ? 'een getal in' : `het aantal ${eenheid} in als getal`
  if (!isHeel) return `Vul ${wat}, bijvoorbeeld 7,5.`
  return `Vul ${wat.replace('getal', 'heel getal')}, bijvoorbeeld 3.`
}

/** Tekst zoals iemand haar typte, met één soort regeleinde en zonder tekens die niet bewaard kunnen worden. */
export const schoneTekst = (tekst: string): string =>
  tekst
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
