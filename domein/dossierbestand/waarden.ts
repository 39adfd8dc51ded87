import { isDatum, type Datum } from '#lib/datum.ts'
import { opEenRegel } from '#domein/dossierbestand/pad.ts'
import { meld, type Verslag } from '#domein/dossierbestand/verslag.ts'

/** Wat ergens in het bestand hoort te staan: `hoort` voor de mens, `keur` meldt wat niet klopt. */
export type Bestandsregel = {
  readonly hoort: string
  readonly keur: (waarde: unknown, verslag: Verslag) => void
  /** Dezelfde waarde met de sleutels in de volgorde van het formaat. */
  readonly orden?: (waarde: unknown) => unknown
}

/** Een regel voor een losse waarde: `bezwaar` zegt wat eraan schort, of niets. */
const losseWaarde = (
  hoort: string,
  bezwaar: (waarde: unknown) => string | undefined,
): Bestandsregel => ({
  hoort,
  keur: (waarde, verslag) => {
    const gevonden = bezwaar(waarde)
    if (gevonden !== undefined) meld(verslag, `${gevonden}; schrijf ${hoort}.`)
  },
})

/** Tekst die leeg mag zijn. */
export const tekst: Bestandsregel = losseWaarde('tekst tussen aanhalingstekens', waarde =>
  typeof waarde === 'string' ? undefined : pastNiet(waarde),
)

/** Tekst waarvan iets overblijft als de witruimte eraf gaat. */
export const gevuldeTekst: Bestandsregel = losseWaarde('tekst die niet leeg is', waarde => {
  if (typeof waarde !== 'string') return pastNiet(waarde)
  return waarde.trim() === '' ? 'is leeg' : undefined
})

export const jaNee: Bestandsregel = losseWaarde('true of false, zonder aanhalingstekens', waarde =>
  typeof waarde === 'boolean' ? undefined : pastNiet(waarde),
)

/** Een dag die bestaat, van 1900 tot en met 2199. */
export const dag: Bestandsregel = losseWaarde(
  'een dag als JJJJ-MM-DD, bijvoorbeeld 2026-03-01',
  waarde => {
    if (typeof waarde !== 'string') return pastNiet(waarde)
    if (isDag(waarde)) return undefined
    if (!/^\d{4}-\d{2}-\d{2}$/.test(waarde)) return pastNiet(waarde)
    return isDatum(waarde)
      ? `${toonWaarde(waarde)} ligt niet in de jaren 1900 tot en met 2199`
      : `${toonWaarde(waarde)} is geen dag die bestaat`
  },
)

/** Of dit een dag is zoals het dossierbestand die kent: een bestaande dag van 1900 tot en met 2199. */
export const isDag = (waarde: unknown): waarde is Datum =>
  typeof waarde === 'string' && waarde >= '1900' && waarde < '2200' && isDatum(waarde)

const kwarten = 4
const hoogstens = 10_000

/** Een hoeveelheid: van 0 tot en met 10 000 in stappen van 0,25. */
export const aantal: Bestandsregel = losseWaarde(
  'een getal van 0 tot en met 10000 in stappen van 0.25, bijvoorbeeld 7.5',
  waarde => bezwaarTegenGetal(waarde) ?? bezwaarTegenHoeveelheid(waarde, kwarten),
)

/** Een hoeveelheid hele stuks: van 0 tot en met 10 000. */
export const geheelAantal: Bestandsregel = losseWaarde(
  'een heel getal van 0 tot en met 10000, bijvoorbeeld 3',
  waarde => bezwaarTegenGetal(waarde) ?? bezwaarTegenHoeveelheid(waarde, 1),
)

/** Een heel getal van 0 of meer, zonder maximum. */
export const geheelGetal: Bestandsregel = losseWaarde(
  'een heel getal van 0 of meer, bijvoorbeeld 1500',
  waarde =>
    bezwaarTegenGetal(waarde) ??
    (Number.isInteger(waarde) ? undefined : `${toonWaarde(waarde)} is geen heel getal`),
)

function bezwaarTegenGetal(waarde: unknown): string | undefined {
  if (typeof waarde !== 'number') return pastNiet(waarde)
  if (!Number.isFinite(waarde)) return pastNiet(waarde)
  return waarde < 0 ? `${toonWaarde(waarde)} is minder dan 0` : undefined
}

function bezwaarTegenHoeveelheid(waarde: unknown, delen: number): string | undefined {
  const getal = Number(waarde)
  if (getal > hoogstens) return `${toonWaarde(waarde)} is meer dan ${hoogstens}`
  if (Number.isInteger(getal * delen)) return undefined
  return delen === 1
    ? `${toonWaarde(waarde)} is geen heel getal`
    : `${toonWaarde(waarde)} ligt tussen twee kwarten in`
}

/** Eén van deze woorden, precies zo geschreven. */
export function keuze(woorden: readonly string[]): Bestandsregel {
  const bekend = new Set<unknown>(woorden)
  const opsomming = woorden.map(woord => `“${woord}”`).join(', ')
  const hoort = woorden.length === 1 ? opsomming : `een van: ${opsomming}`
  return losseWaarde(hoort, waarde => (bekend.has(waarde) ? undefined : pastNiet(waarde)))
}

export const pastNiet = (waarde: unknown): string => `${toonWaarde(waarde)} past hier niet`

const teGroot = 'een te groot getal, NaN of Infinity'
const langste = 40

/** Een waarde in een zin: kort, op één regel. */
export function toonWaarde(waarde: unknown): string {
  if (typeof waarde === 'string') return `“${opEenRegel(kort(waarde))}”`
  if (Array.isArray(waarde)) return 'een lijst'
  if (typeof waarde === 'object' && waarde !== null) return 'een object'
  return typeof waarde === 'number' && !Number.isFinite(waarde) ? teGroot : String(waarde)
}

/** Hoogstens de eerste tekens, zonder een teken doormidden te knippen. */
const kort = (waarde: string): string =>
  waarde.length <= langste
    ? waarde
    : `${Array.from(waarde.slice(0, langste)).slice(0, -1).join('')}…`
