import { redenenBijeenkomst } from '#domein/portfolio/reden.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'

export type Bijeenkomststand = PortfolioBijeenkomst & {
  /** Why it does not count for A3.1, as a sentence; null when it does. */
  uitleg: string | null
  /** More than the year's row demands: it may serve category 2 (B.2). */
  isOver: boolean
  /** A3.2 is about this meeting, so it stays. */
  isVanA32: boolean
}

/** The meetings that serve A3.1, each with whether it counts (A3.1). */
export function standVanBijeenkomsten(
  { bijeenkomsten, antwoorden, kader }: Portfolio,
  { peilperiode, reflectie }: Uitslag,
): Bijeenkomststand[] {
  const gekozen = tekstVan(antwoorden, 'A3.2/bijeenkomst')
  return bijeenkomsten
    .filter(({ dient, isPrive }) => dient === 'A3.1' && !isPrive)
    .map(een => {
      const teltNiet = redenTeltNiet(een.bijeenkomst, peilperiode, kader)
      return {
        ...een,
        uitleg: teltNiet === undefined ? null : redenenBijeenkomst[teltNiet],
        isOver: reflectie.overschot.includes(een.bijeenkomst.id),
        isVanA32: een.bijeenkomst.id === gekozen,
      }
    })
}
