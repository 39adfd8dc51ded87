import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

type Wat = { id: string; staat: 'open' | 'weggegooid' }

/** A draft of the actor with its text, locked; null when it is not there, not his, or already saved. */
export async function laadKlad(
  ctx: Ctx,
  { id, staat }: Wat,
): Promise<{ id: string; pagina: string } | null> {
  const rij = await zicht(ctx)
    .kladden()
    .where('id', '=', id)
    .where('velden', 'is not', null)
    .where('afgerond_op', staat === 'open' ? 'is' : 'is not', null)
    .select(['id', 'pagina'])
    .forUpdate()
    .executeTakeFirst()
  return rij?.pagina ? { id: rij.id, pagina: rij.pagina } : null
}

/** Rounds a draft off, or takes it up again. */
export async function zetAfgerond(ctx: Ctx, id: string, afgerondOp: Date | null): Promise<void> {
  await ctx.db
    .updateTable('klad')
    .set({ afgerond_op: afgerondOp })
    .where('persoon', '=', ctx.actor.persoon)
    .where('id', '=', id)
    .execute()
}
