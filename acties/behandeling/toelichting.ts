import type { Ctx } from '#acties/ctx.ts'

/** Keeps why somebody of the office did this; the event says what and when. */
export async function schrijfToelichting(
  ctx: Ctx,
  dossier: string,
  { bij, tekst }: { bij: string; tekst: string },
): Promise<void> {
  if (ctx.actor.persoon === null) return
  await ctx.db
    .insertInto('toelichting')
    .values({
      id: ctx.toeval.id(),
      dossier,
      bij,
      tekst,
      geschreven_door: ctx.actor.persoon,
      geschreven_op: ctx.klok.now(),
    })
    .execute()
}
