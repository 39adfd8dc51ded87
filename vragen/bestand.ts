import type { Ctx } from '#acties/ctx.ts'
import type { Found } from '#infra/storage/index.ts'
import { zicht } from '#vragen/zicht.ts'

/** A file to hand out: how it is called, what it is, and its bytes after they were checked. */
export type Bestand = {
  id: string
  naam: string
  mime: string
  grootte: number
  inhoud: Found | { state: 'besmet' }
}

/** The file with this id, when this actor may see it; null when there is none or it is not his to see. */
export async function bestand(ctx: Ctx, id: string): Promise<Bestand | null> {
  const rij = await zicht(ctx)
    .bestanden()
    .where('bestand.id', '=', id)
    .leftJoin('bewijs', 'bewijs.bestand', 'bestand.id')
    .select(['bestand.id', 'bestand.persoon', 'bestand.sha256', 'bestand.mime'])
    .select(['bestand.grootte', 'bestand.scan', 'bewijs.naam'])
    .orderBy('bewijs.toegevoegd_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!rij) return null
  const { mime, grootte } = rij
  const inhoud =
    rij.scan === 'besmet'
      ? { state: 'besmet' as const }
      : await ctx.opslag.get(rij.persoon, rij.sha256)
  return { id: rij.id, naam: rij.naam ?? 'bestand', mime, grootte, inhoud }
}
