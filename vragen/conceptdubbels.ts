import { bijeenkomstInZin } from '#domein/portfolio/bijeenkomstInZin.ts'
import { oncePer } from '#lib/oncePer.ts'
import type { Concept, Gelijk } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

type Waar = { id: string; naam: string; sha256: string }
type Bij = ReadonlyMap<string, readonly Waar[]>

/** Where else a file of this draft lies: with another draft, an activity or a meeting, each by the name that it has on the screen; '' when nowhere. */
export function ookBij(
  concept: Concept,
  { gelijk, portfolio }: { gelijk: readonly Gelijk[]; portfolio: Portfolio },
): string {
  const plekken = [inConcepten(gelijk), inPortfolio(portfolio)].flatMap(bij => [
    ...new Map(
      concept.bestanden.flatMap(({ sha256 }) => bij.get(sha256) ?? []).map(plek => [plek.id, plek]),
    ).values(),
  ])
  const namen = plekken.filter(({ id }) => id !== concept.id).map(({ naam }) => naam)
  return namen.length === 0 ? '' : opsomming.format(namen)
}

const opsomming = new Intl.ListFormat('nl')

/** Which of these have a file, by what it holds. */
const perBestand = (plekken: readonly Waar[]): Bij => Map.groupBy(plekken, ({ sha256 }) => sha256)

const inConcepten = oncePer((gelijk: readonly Gelijk[]) =>
  perBestand(gelijk.map(({ id, titel, sha256 }) => ({ id, sha256, naam: `“${titel}”` }))),
)

const inPortfolio = oncePer(({ activiteiten, bijeenkomsten }: Portfolio) =>
  perBestand([
    ...activiteiten.flatMap(({ activiteit: { id, titel }, bewijsstukken }) =>
      bewijsstukken.map(({ sha256 }) => ({ id, sha256, naam: `“${titel}”` })),
    ),
    ...bijeenkomsten.flatMap(({ bijeenkomst, bewijsstukken }) =>
      bewijsstukken.map(({ sha256 }) => ({
        id: bijeenkomst.id,
        sha256,
        naam: bijeenkomstInZin(bijeenkomst),
      })),
    ),
  ]),
)
