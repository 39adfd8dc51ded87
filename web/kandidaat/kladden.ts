import { leesKladden, type Klad } from '#vragen/kladden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { C } from '../omgeving.ts'

/** What was begun about new activities and about those that are still there. */
export async function kladdenOverPe(
  c: C,
  { rij, activiteiten }: Pick<Portfolio, 'rij' | 'activiteiten'>,
): Promise<Klad[]> {
  const lijst = `/dossiers/${rij.id}/pe/`
  const plekken = new Set(['nieuw', ...activiteiten.map(een => een.activiteit.id)])
  const kladden = await leesKladden(c.var.ctx, lijst)
  return kladden.filter(({ pagina }) => plekken.has(pagina.slice(lijst.length).split('?')[0] ?? ''))
}
