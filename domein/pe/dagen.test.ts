import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dagenTussen, datum, plusDagen } from '#lib/datum.ts'
import type { Periode } from '#domein/uitslag.ts'
import { metDagenVan, overlap, zonderDagenVan } from './dagen.ts'

const begin = datum('2024-02-20')
const periodes = fc.tuple(fc.nat(60), fc.nat(12)).map(([vanaf, lengte]): Periode => ({
  van: plusDagen(begin, vanaf),
  tot: plusDagen(begin, vanaf + lengte),
}))

const dagenVan = (lijst: readonly Periode[]): string[] =>
  [
    ...new Set(
      lijst.flatMap(({ van, tot }) =>
        Array.from({ length: dagenTussen(van, tot) + 1 }, (_, dag) => plusDagen(van, dag)),
      ),
    ),
  ].sort()

it('voegt periodes samen tot precies dezelfde dagen, in stukken die elkaar niet raken (B.6)', () => {
  fc.assert(
    fc.property(fc.array(periodes, { maxLength: 12 }), lijst => {
      const samen = lijst.reduce<readonly Periode[]>(metDagenVan, [])
      expect(dagenVan(samen)).toEqual(dagenVan(lijst))
      const opDag = samen.toSorted((een, ander) => (een.van < ander.van ? -1 : 1))
      for (const [nummer, { tot }] of opDag.entries()) {
        const volgende = opDag[nummer + 1]
        if (volgende) expect(plusDagen(tot, 1) < volgende.van).toBe(true)
      }
    }),
  )
})

it('haalt precies de dagen weg die een ander al vulde (B.6)', () => {
  fc.assert(
    fc.property(periodes, fc.array(periodes, { maxLength: 8 }), (periode, andere) => {
      const over = zonderDagenVan(periode, andere)
      const weg = new Set(dagenVan(andere))
      expect(dagenVan(over)).toEqual(dagenVan([periode]).filter(dag => !weg.has(dag)))
      expect(over.every(stuk => andere.every(ander => !overlap(stuk, ander)))).toBe(true)
    }),
  )
})
