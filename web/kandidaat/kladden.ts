import type { Klad } from '#vragen/kladden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'

/** Of what was begun in this dossier: about new activities and about those that are still there. */
export function kladdenOverPe(
  { rij, activiteiten }: Pick<Portfolio, 'rij' | 'activiteiten'>,
  kladden: readonly Klad[],
): Klad[] {
  const lijst = `/dossiers/${rij.id}/pe/`
  const plekken = new Set(['nieuw', ...activiteiten.map(een => een.activiteit.id)])
  return kladden.filter(({ pagina }) => plekken.has(pagina.slice(lijst.length).split('?')[0] ?? ''))
}
