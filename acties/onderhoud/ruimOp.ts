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
  await ruimKladdenOp(ctx, { verstuurd: voor(1), weggegooid: voor(30), oud: voor(365) })
  await dunVersiesUit(ctx)
  await ctx.opslag.clearUnfinished(voor(1))
  await ruimWezenOp(ctx, voor(1))
}

/**
 * A draft that was sent only has to outlast its last save under way; one that was thrown away can be taken back for a while. What is open stays
 * with a kandidaat for as long as he likes; who writes about others, as an assessor, keeps no half text about them for more than a year.
 */
async function ruimKladdenOp({ db }: Ctx, voor: Record<'verstuurd' | 'weggegooid' | 'oud', Date>) {
  await db
    .deleteFrom('klad')
    .where('afgerond_op', '<', voor.verstuurd)
    .where(eb => eb.or([eb('velden', 'is', null), eb('afgerond_op', '<', voor.weggegooid)]))
    .execute()
  await db
    .deleteFrom('klad')
    .where('afgerond_op', 'is', null)
    .where('bewaard_op', '<', voor.oud)
    .where(eb =>
      eb.not(
        eb.exists(
          eb.selectFrom('dossier').whereRef('dossier.persoon', '=', 'klad.persoon').select('id'),
        ),
      ),
    )
    .execute()
}
