import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** What the assessors of one dossier advised to work on, as far as it may be read, in the order of writing. */
export async function leesOntwikkeladviezen(ctx: Ctx, dossier: string): Promise<string[]> {
  const rijen = await zicht(ctx)
    .ontwikkeladviezen()
    .where('ontwikkeladvies.dossier', '=', dossier)
    .select('tekst')
    .orderBy('opgeslagen_op')
    .orderBy('volgorde')
    .execute()
  return rijen.map(({ tekst }) => tekst)
}
