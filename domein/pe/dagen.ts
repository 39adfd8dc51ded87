import { laatste, plusDagen, voltooideMaanden, vroegste } from '#lib/datum.ts'
import type { Periode } from '#domein/uitslag.ts'

/** De dagen die beide periodes gemeen hebben, of niets. */
export function overlap(een: Periode, ander: Periode): Periode | undefined {
  const van = laatste(een.van, ander.van)
  const tot = vroegste(een.tot, ander.tot)
  return van <= tot ? { van, tot } : undefined
}

/** Wat er van een periode overblijft zonder de dagen van de andere periodes, als losse stukken op volgorde. */
export const zonderDagenVan = (periode: Periode, andere: readonly Periode[]): readonly Periode[] =>
  andere.reduce<readonly Periode[]>(
    (stukken, weg) => stukken.flatMap(stuk => haalWeg(stuk, weg)),
    [periode],
  )

function haalWeg(stuk: Periode, weg: Periode): readonly Periode[] {
  const gedeeld = overlap(stuk, weg)
  if (!gedeeld) return [stuk]
  const ervoor = { van: stuk.van, tot: plusDagen(gedeeld.van, -1) }
  const erna = { van: plusDagen(gedeeld.tot, 1), tot: stuk.tot }
  return [ervoor, erna].filter(deel => deel.van <= deel.tot)
}

/** Dezelfde dagen met deze periode erbij; wat elkaar raakt wordt één, zodat de lijst kort blijft. */
export function metDagenVan(periodes: readonly Periode[], erbij: Periode): readonly Periode[] {
  const ervoor = plusDagen(erbij.van, -1)
  const erna = plusDagen(erbij.tot, 1)
  const isLos = ({ van, tot }: Periode): boolean => tot < ervoor || van > erna
  const samen = periodes
    .filter(periode => !isLos(periode))
    .reduce(
      (som, { van, tot }) => ({ van: vroegste(som.van, van), tot: laatste(som.tot, tot) }),
      erbij,
    )
  return [...periodes.filter(isLos), samen]
}

/** Voltooide maanden van de stukken samen; elk stuk telt vanaf zijn eigen eerste dag (aanname 7). */
export const maandenVan = (stukken: readonly Periode[]): number =>
  stukken.reduce((som, stuk) => som + voltooideMaanden(stuk.van, stuk.tot), 0)
