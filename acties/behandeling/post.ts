import type { Ctx } from '#acties/ctx.ts'
import type { Behandeling } from '#vragen/behandeling.ts'

/** Name and address of somebody to write to. */
export const geadresseerde = async (ctx: Ctx, persoon: string) => {
  const { naam, email } = await ctx.db
    .selectFrom('persoon')
    .where('id', '=', persoon)
    .select(['naam', 'email'])
    .executeTakeFirstOrThrow()
  return { naam, to: { persoon, email } }
}

/** Where each reads this dossier. */
export const linkNaar = (ctx: Ctx, { rij }: Pick<Behandeling, 'rij'>) => {
  const dossier = `${ctx.adres}/dossiers/${rij.id}`
  return {
    kandidaat: dossier,
    uitkomst: `${dossier}/uitkomst`,
    assessor: `${dossier}/beoordeling`,
    planner: `${dossier}/planning`,
  }
}
