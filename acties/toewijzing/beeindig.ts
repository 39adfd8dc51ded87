import type { Ctx } from '#acties/ctx.ts'
import type { Behandeling } from '#vragen/behandeling.ts'

type Einde = { assessor: string; reden: 'teruggegeven' | 'ingetrokken'; toelichting: string }

/** Ends a running assignment; what was written under it stays on record and no longer counts. */
export async function beeindigToewijzing(
  ctx: Ctx,
  { toewijzingen }: Behandeling,
  { assessor, reden, toelichting }: Einde,
): Promise<{ id: string; toegewezenDoor: string }> {
  const lopend = toewijzingen.find(een => een.assessor === assessor)
  if (!lopend) throw new Error('geen toewijzing')
  const { toegewezen_door: toegewezenDoor } = await ctx.db
    .updateTable('toewijzing')
    .set({ beeindigd_op: ctx.klok.now(), beeindigd_reden: reden, toelichting })
    .where('id', '=', lopend.id)
    .returning('toegewezen_door')
    .executeTakeFirstOrThrow()
  return { id: lopend.id, toegewezenDoor }
}
