import { bijeenkomstInZin } from '#domein/portfolio/bijeenkomstInZin.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

type Waar = { id: string; naam: string; bewijsstukken: readonly { sha256: string }[] }

/** Where else a file of this draft lies: with another draft, an activity or a meeting, each by the name that it has on the screen; '' when nowhere. */
export function ookBij(
  concept: Concept,
  { concepten, portfolio }: { concepten: readonly Concept[]; portfolio: Portfolio },
): string {
  const plekken = [inConcepten(concepten), inPortfolio(portfolio)].flatMap(plekkenBij => [
    ...new Set(concept.bestanden.flatMap(({ sha256 }) => plekkenBij.get(sha256) ?? [])),
  ])
  const namen = plekken.filter(({ id }) => id !== concept.id).map(({ naam }) => naam)
  return new Intl.ListFormat('nl').format(namen)
}

/** Which of these have a file, by what it holds. */
function perBestand(plekken: readonly Waar[]): ReadonlyMap<string, readonly Waar[]> {
  const paren = plekken.flatMap(plek => plek.bewijsstukken.map(({ sha256 }) => ({ sha256, plek })))
  const groepen = Map.groupBy(paren, ({ sha256 }) => sha256)
  return new Map([...groepen].map(([sha256, eigen]) => [sha256, eigen.map(({ plek }) => plek)]))
}

const inConcepten = oncePer((concepten: readonly Concept[]) =>
  perBestand(
    concepten.map(({ id, titel, bestanden }) => ({
      id,
      naam: `“${titel}”`,
      bewijsstukken: bestanden,
    })),
  ),
)

const inPortfolio = oncePer(({ activiteiten, bijeenkomsten }: Portfolio) =>
  perBestand([
    ...activiteiten.map(({ activiteit: { id, titel }, bewijsstukken }) => ({
      id,
      naam: `“${titel}”`,
      bewijsstukken,
    })),
    ...bijeenkomsten.map(({ bijeenkomst, bewijsstukken }) => ({
      id: bijeenkomst.id,
      naam: bijeenkomstInZin(bijeenkomst),
      bewijsstukken,
    })),
  ]),
)
