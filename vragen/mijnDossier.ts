import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** The dossier that the holder works on: the one that was opened last; null when there is none. */
export async function mijnDossier(ctx: Ctx): Promise<string | null> {
  const rij = await zicht(ctx)
    .dossiers()
    .select('dossier.id')
    .orderBy('geopend_op', 'desc')
    .orderBy('dossier.id')
    .limit(1)
    .executeTakeFirst()
  return rij?.id ?? null
}
