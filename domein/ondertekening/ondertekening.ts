import type { OndertekenaarSoort, VerklaringFormat } from '#toetsingskader/typen.ts'
import { legeVelden, type Ingevuld } from '#domein/ondertekening/verklaring.ts'
import type { Weigering } from '#domein/weigering.ts'
import { isDatum, toonDatum, type Datum } from '#lib/datum.ts'

/** Op papier: een geüploade, getekende kopie. Met een link: op het scherm. */
export type Wijze = 'papier' | 'link'

export type Ondertekening = {
  wijze: Wijze
  hoedanigheid: OndertekenaarSoort
  naam: string
  functie: string | null
  /** De dag waarop er getekend is. */
  op: Datum
  /** De hash van de tekst die getekend is. */
  inhoudHash: string
}

/** Waarom een ondertekening die de houder zelf weghaalde niet meer geldt; die komt niet vanzelf terug. */
export const weggehaald = 'Weggehaald door de houder.'

type Mens = { naam: string; email?: string }

/** De stand van een verklaring waar iemand onder wil tekenen. */
export type TeTekenen = {
  format: VerklaringFormat
  gegevens: Ingevuld
  houder: Mens
  /** Wie al tekenden en nog gelden. */
  ondertekeningen: readonly Pick<Ondertekening, 'hoedanigheid'>[]
}

/** Wat een ondertekenaar invult. */
export type Handtekening = {
  wijze: Wijze
  hoedanigheid: OndertekenaarSoort
  naam: string
  email?: string
  op: Datum
}

/**
 * Wie deze verklaring moet tekenen, in volgorde; leeg als invullen door de houder genoeg is. Noemt het format de
 * gewone ondertekenaar in een eigen veld (‘begeleider’) en staat daar de houder zelf, dan tekent de vervanger.
 */
export function vereisteOndertekenaars(
  { ondertekenaars }: VerklaringFormat,
  gegevens: Ingevuld,
  houder: Mens,
): OndertekenaarSoort[] {
  const [gewone, ...andere] = ondertekenaars
  if (gewone === undefined || gewone.wie === 'houder') return []
  const vervanger = andere.find(({ inPlaatsVan }) => inPlaatsVan === gewone.wie)
  const isHouder = isZelfde({ naam: tekst(gegevens[gewone.wie]) }, houder)
  const eerste = vervanger && isHouder ? vervanger.wie : gewone.wie
  const ook = andere.filter(({ ookAls }) =>
    ookAls?.waarden.some(waarde => waarde === gegevens[ookAls.veld]),
  )
  return [eerste, ...ook.map(({ wie }) => wie)]
}

/** Waar als iedereen die moet tekenen dat deed onder precies deze tekst. */
export const isOndertekend = (
  vereist: readonly OndertekenaarSoort[],
  ondertekeningen: readonly Ondertekening[],
  inhoudHash: string,
): boolean =>
  vereist.every(wie =>
    ondertekeningen.some(
      ondertekening =>
        ondertekening.hoedanigheid === wie && ondertekening.inhoudHash === inhoudHash,
    ),
  )

/** Elke reden waarom deze handtekening er nu niet onder kan; niemand tekent voor zichzelf. */
export const bezwarenTegenOndertekening = (
  stuk: TeTekenen,
  handtekening: Handtekening,
  vandaag: Datum,
): Weigering[] => [
  ...onvolledig(stuk),
  ...verkeerdeHoedanigheid(stuk, handtekening),
  ...verkeerdeNaam(stuk, handtekening),
  ...verkeerdeDag(stuk, handtekening, vandaag),
]

const onvolledig = ({ format, gegevens }: TeTekenen): Weigering[] => {
  const leeg = legeVelden(format, gegevens)
  if (leeg.length === 0) return []
  const vragen = leeg.map(veld => `“${format.velden[veld]?.label ?? veld}”`).join(', ')
  return [{ code: 'verklaring-onvolledig', tekst: `Vul eerst de verklaring in: ${vragen}.` }]
}

function verkeerdeHoedanigheid(stuk: TeTekenen, { hoedanigheid }: Handtekening): Weigering[] {
  const vereist = vereisteOndertekenaars(stuk.format, stuk.gegevens, stuk.houder)
  if (!vereist.includes(hoedanigheid)) {
    const wie = stuk.format.ondertekenaars.filter(een => vereist.includes(een.wie))
    const tekstWie = wie.map(({ omschrijving }) => omschrijving).join(' ')
    const uitleg =
      vereist.length === 0 ? 'Ondertekenen is hier niet nodig.' : `Wie tekent: ${tekstWie}`
    return [{ code: 'verkeerde-ondertekenaar', tekst: uitleg, veld: 'hoedanigheid' }]
  }
  const isDubbel = stuk.ondertekeningen.some(een => een.hoedanigheid === hoedanigheid)
  return isDubbel
    ? [
        {
          code: 'al-ondertekend',
          tekst: 'Deze verklaring is al ondertekend.',
          veld: 'hoedanigheid',
        },
      ]
    : []
}

function verkeerdeNaam({ houder }: TeTekenen, handtekening: Handtekening): Weigering[] {
  if (handtekening.naam.trim() === '')
    return [{ code: 'naam-ontbreekt', tekst: 'Vul de naam in van wie tekende.', veld: 'naam' }]
  const isZelf = isZelfde(handtekening, houder)
  if (handtekening.hoedanigheid === 'houder')
    return isZelf
      ? []
      : [{ code: 'niet-de-houder', tekst: 'Hier teken je zelf, met je eigen naam.', veld: 'naam' }]
  return isZelf
    ? [
        {
          code: 'tekent-voor-zichzelf',
          tekst: 'Niemand tekent voor zichzelf. Laat een ander tekenen.',
          veld: 'naam',
        },
      ]
    : []
}

/** Getekend wordt niet in de toekomst en niet voor wat er bevestigd wordt gebeurd is. */
function verkeerdeDag({ gegevens }: TeTekenen, { op }: Handtekening, vandaag: Datum): Weigering[] {
  if (op > vandaag)
    return [{ code: 'dag-in-de-toekomst', tekst: 'Deze dag moet nog komen.', veld: 'op' }]
  const feit = dagVanHetFeit(gegevens)
  return feit && op < feit
    ? [
        {
          code: 'voor-het-feit-getekend',
          tekst: `De verklaring gaat over ${toonDatum(feit)}. Tekenen kan pas op of na die dag.`,
          veld: 'op',
        },
      ]
    : []
}

/** De dag van wat er bevestigd wordt, of de eerste daarvan; null als er geen dag bij staat. Daarvoor kan er niet worden getekend. */
export function dagVanHetFeit(gegevens: Ingevuld): Datum | null {
  const feit = tekst(gegevens['datum'] ?? gegevens['van'])
  return isDatum(feit) ? feit : null
}

/** Of dit dezelfde mens lijkt: hetzelfde e-mailadres of dezelfde naam, hoofdletters en accenten daargelaten. */
export const isZelfde = (een: Mens, ander: Mens): boolean => {
  const [naam, andereNaam] = [kaal(een.naam), kaal(ander.naam)]
  const [email, andereEmail] = [adres(een.email), adres(ander.email)]
  return (naam !== '' && naam === andereNaam) || (email !== '' && email === andereEmail)
}

const adres = (email: string | undefined): string => (email ?? '').trim().toLowerCase()

const kaal = (naam: string): string =>
  naam
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
