import { bijeenkomstInZin } from '#domein/portfolio/bijeenkomstInZin.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

type Waar = { naam: string; bewijsstukken: readonly { sha256: string }[] }

/** Where else a file of this draft lies: with another draft, an activity or a meeting, each by the name that it has on the screen; '' when nowhere. */
export function ookBij(
  concept: Concept,
  { concepten, portfolio }: { concepten: readonly Concept[]; portfolio: Portfolio },
): string {
  const eigen = new Set(concept.bestanden.map(({ sha256 }) => sha256))
  const elders: Waar[] = [
    ...concepten
      .filter(({ id }) => id !== concept.id)
      .map(({ titel, bestanden }) => ({ naam: `“${titel}”`, bewijsstukken: bestanden })),
    ...portfolio.activiteiten.map(({ activiteit, bewijsstukken }) => ({
      naam: `“${activiteit.titel}”`,
      bewijsstukken,
    })),
    ...portfolio.bijeenkomsten.map(({ bijeenkomst, bewijsstukken }) => ({
      naam: bijeenkomstInZin(bijeenkomst),
      bewijsstukken,
    })),
  ]
  const namen = elders
    .filter(({ bewijsstukken }) => bewijsstukken.some(({ sha256 }) => eigen.has(sha256)))
    .map(({ naam }) => naam)
  return new Intl.ListFormat('nl').format(namen)
}
