import type { Ctx } from '#acties/ctx.ts'
import { dunVersiesUit } from '#acties/onderhoud/dunVersiesUit.ts'
import { ruimWezenOp } from '#acties/onderhoud/ruimWezenOp.ts'

const dag = 86_400_000

/**
 * Removes what has served: attempts and codes of yesterday, sessions that ended a month ago, unfinished uploads, files nothing points to; of old
 * texts the versions between.
 */
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
  await ruimKladdenOp(ctx, { verstuurd: voor(1), weggegooid: voor(30) })
  await dunVersiesUit(ctx)
  await ctx.opslag.clearUnfinished(voor(1))
  await ruimWezenOp(ctx, voor(1))
}

/** A draft that was sent only has to outlast its last save under way; one that was thrown away can be taken back for a while. */
async function ruimKladdenOp({ db }: Ctx, voor: Record<'verstuurd' | 'weggegooid', Date>) {
  await db
    .deleteFrom('klad')
    .where('afgerond_op', '<', voor.verstuurd)
    .where(eb => eb.or([eb('velden', 'is', null), eb('afgerond_op', '<', voor.weggegooid)]))
    .execute()
}
