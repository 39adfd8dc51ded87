import type { Ctx } from '#acties/ctx.ts'
import type { GeladenBijeenkomst } from '#acties/reflectie/bijeenkomst.ts'
import { isNodig } from '#domein/reflectie/nodig.ts'
import { geplandeDag } from '#vragen/peildatum.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

/** Whether A3.1 cannot do without this meeting on the planned day (aanname 4). */
export async function isNodigVoorA31(
  ctx: Ctx,
  { rij, bijeenkomst }: GeladenBijeenkomst,
): Promise<boolean> {
  const { inhoud, kader } = await leesPortfolioVan(ctx, rij)
  return isNodig(bijeenkomst.id, inhoud, { kader, dag: geplandeDag(rij, kader, ctx.klok.today()) })
}
