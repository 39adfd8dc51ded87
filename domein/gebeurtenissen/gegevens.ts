import { isDatum, type Datum } from '#lib/datum.ts'

/** Wat er in een gebeurtenis mag staan: nooit vrije tekst, zodat wissen van een persoon de keten heel laat. */
type Waarden = {
  id: string
  getal: number
  ja: boolean
  dag: Datum
  /** SHA-256 in kleine hexadecimale letters. */
  hash: string
  /** Een kort woord uit een vaste lijst: 'A3.1', 'voldoet'. */
  code: string
  codes: readonly string[]
  /** Het nummer van een certificaat, zoals het ooit is uitgegeven: 'RJ-0412', 'RJ 412/b'. */
  nummer: string
}

type Waardesoort = keyof Waarden

/** Een veld met `?` mag ontbreken. */
type Veldsoort = Waardesoort | `${Waardesoort}?`
export type Velden = Readonly<Record<string, Veldsoort>>

type Kaal<V> = V extends `${infer K}?` ? K : V
type Waarde<V> = Kaal<V> extends Waardesoort ? Waarden[Kaal<V>] : never
type Verplicht<V extends Velden> = {
  [K in keyof V]: V[K] extends `${string}?` ? never : K
}[keyof V]

/** De gegevens die bij deze velden horen, als type. */
export type GegevensVan<V extends Velden> = { readonly [K in Verplicht<V>]: Waarde<V[K]> } & {
  readonly [K in Exclude<keyof V, Verplicht<V>>]?: Waarde<V[K]>
}

const isCode = (waarde: unknown): boolean =>
  typeof waarde === 'string' && /^[A-Za-z0-9][\w./-]{0,79}$/.test(waarde)

const past: Readonly<Record<Waardesoort, (waarde: unknown) => boolean>> = {
  id: waarde =>
    typeof waarde === 'string' &&
    /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(waarde),
  getal: Number.isFinite,
  ja: waarde => typeof waarde === 'boolean',
  dag: waarde => typeof waarde === 'string' && isDatum(waarde),
  hash: waarde => typeof waarde === 'string' && /^[0-9a-f]{64}$/.test(waarde),
  code: isCode,
  codes: waarde => Array.isArray(waarde) && waarde.every(isCode),
  nummer: waarde => typeof waarde === 'string' && /^(?=.*\d)[\w ./-]{1,40}$/.test(waarde),
}

const isWaardesoort = (tekst: string): tekst is Waardesoort => Object.hasOwn(past, tekst)

const veldPast = (veld: Veldsoort, waarde: unknown): boolean => {
  if (waarde === undefined) return veld.endsWith('?')
  const kaal = veld.replace('?', '')
  return isWaardesoort(kaal) && past[kaal](waarde)
}

/** Waar als de gegevens precies deze velden hebben, elk van de goede soort; vrije tekst past nergens in. */
export function zijnGegevens<V extends Velden>(
  velden: V,
  gegevens: unknown,
): gegevens is GegevensVan<V> {
  if (typeof gegevens !== 'object' || gegevens === null) return false
  const waarden = new Map<string, unknown>(Object.entries(gegevens))
  return (
    [...waarden.keys()].every(naam => Object.hasOwn(velden, naam)) &&
    Object.entries(velden).every(([naam, veld]) => veldPast(veld, waarden.get(naam)))
  )
}
