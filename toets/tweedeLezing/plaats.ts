// A place in a JSON document: its keys, its path as the contract writes it, and the document with something else there.

import type { Lot } from './lot.ts'

export type Plaats = readonly (string | number)[]

type JsonObject = Readonly<Record<string, unknown>>

export const isObject = (waarde: unknown): waarde is JsonObject =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)

/** `onderdelen["A3.2"].bijeenkomst`. */
export function padVan(plaats: Plaats): string {
  return plaats
    .map((sleutel, index) => {
      if (typeof sleutel === 'number') return `[${sleutel}]`
      if (sleutel.includes('.')) return `[${JSON.stringify(sleutel)}]`
      return index === 0 ? sleutel : `.${sleutel}`
    })
    .join('')
}

/** Every place of a document in the order of the file, the whole first. */
export function plaatsenIn(waarde: unknown, hier: Plaats = []): [Plaats, unknown][] {
  const onder: [string | number, unknown][] = Array.isArray(waarde)
    ? waarde.map((een: unknown, index) => [index, een])
    : isObject(waarde)
      ? Object.entries(waarde)
      : []
  return [[hier, waarde], ...onder.flatMap(([sleutel, een]) => plaatsenIn(een, [...hier, sleutel]))]
}

/** The document with `nieuw` at a place; `undefined` leaves the key out, a new key comes last. */
export function metWaarde(waarde: unknown, plaats: Plaats, nieuw: unknown): unknown {
  const [sleutel, ...rest] = plaats
  if (sleutel === undefined) return nieuw
  if (Array.isArray(waarde))
    return waarde.map((een: unknown, index) =>
      index === sleutel ? metWaarde(een, rest, nieuw) : een,
    )
  const oud = isObject(waarde) ? waarde : {}
  const waarden = new Map(Object.entries(oud))
  const naam = String(sleutel)
  const vervangen = metWaarde(waarden.get(naam), rest, nieuw)
  if (vervangen === undefined) waarden.delete(naam)
  else waarden.set(naam, vervangen)
  return Object.fromEntries(waarden)
}

/** The same document with the keys of every object in another order. */
export function geschud(lot: Lot, waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map((een: unknown) => geschud(lot, een))
  if (!isObject(waarde)) return waarde
  const sleutels = Object.entries(waarde).map(([sleutel, een]) => ({
    sleutel,
    een,
    beurt: lot.tussen(0, 1e6),
  }))
  const volgorde = sleutels.toSorted((links, rechts) => links.beurt - rechts.beurt)
  return Object.fromEntries(volgorde.map(({ sleutel, een }) => [sleutel, geschud(lot, een)]))
}
