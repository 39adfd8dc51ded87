import { canoniek, type Gegeven } from '#domein/portfolio/canoniek.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { opNaam } from '#vragen/volledig/portfolio.ts'
import type { Stuk, Volledig, VolledigConcept } from '#vragen/volledig/vorm.ts'

type Hier = { portfolio: Portfolio; concepten: readonly Concept[] }

/**
 * The drafts of a zip that are not here yet, in the order in which they were put ready; `weg` are files that are not in the zip. A draft is
 * the same one when it has the same id here, also when it became an activity since, or else exactly the same facts.
 */
export function nieuweConcepten(
  { portfolio, concepten }: Hier,
  { portfolio: daar, herkomst }: Volledig,
  weg: ReadonlySet<string>,
): VolledigConcept[] {
  const ids = new Set([
    ...concepten.map(({ id }) => id),
    ...portfolio.activiteiten.map(({ activiteit }) => activiteit.id),
  ])
  const feiten = new Set(concepten.map(feitenVan))
  return daar.concepten
    .map(een => ({ ...een, bestanden: een.bestanden.filter(({ sha256 }) => !weg.has(sha256)) }))
    .filter(een => !ids.has(herkomst.ids[een.id] ?? een.id) && !feiten.has(feitenVan(een)))
}

function feitenVan({
  titel,
  voorstel,
  ingevuld,
  bestanden,
}: Pick<Concept, 'titel' | 'voorstel'> & {
  ingevuld?: Concept['ingevuld'] | undefined
  bestanden: readonly Stuk[]
}): string {
  const feiten: Gegeven = JSON.parse(
    JSON.stringify({ titel, voorstel, ingevuld: ingevuld ?? null }),
  )
  return canoniek([feiten, opNaam(bestanden)])
}
