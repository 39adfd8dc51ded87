import type { Ctx } from '#acties/ctx.ts'
import { ruimWezenOp } from '#acties/onderhoud/ruimWezenOp.ts'

const dag = 86_400_000

/** Removes what has served: attempts and codes of yesterday, sessions that ended a month ago, unfinished uploads, files nothing points to. */
export async function ruimOp(ctx: Ctx): Promise<void> {
  const voor = (dagen: number) => new Date(ctx.klok.now().getTime() - dagen * dag)
  await ctx.db.deleteFrom('poging').where('op', '<', voor(1)).execute()
  await ctx.db.deleteFrom('inlogcode').where('verloopt_op', '<', voor(1)).execute()
  await ctx.db.deleteFrom('sessie').where('verloopt_op', '<', voor(30)).execute()
  await ctx.db
    .deleteFrom('post')
    .where('aan', 'is', null)
    .where('aangemaakt_op', '<', voor(1))
    .execute()
  await ctx.opslag.clearUnfinished(voor(1))
  await ruimWezenOp(ctx, voor(1))
}
