import type { Ctx } from '#acties/ctx.ts'
import { beeldenVan, type BestandInBeeld, type Bladzijde } from '#vragen/bewijsbeeld.ts'
import type { Found } from '#infra/storage/index.ts'
import { ligtBestandStil } from '#vragen/stilgelegd.ts'
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
  const rij = await leesRij(ctx, id)
  if (!rij) return null
  const { mime, grootte } = rij
  const inhoud =
    rij.scan === 'besmet'
      ? { state: 'besmet' as const }
      : await ctx.opslag.get(rij.persoon, rij.sha256)
  return { id: rij.id, naam: rij.naam ?? 'bestand', mime, grootte, inhoud }
}

/** The same file as it is seen in place, with the pages that are there. */
export async function bestandInBeeld(
  ctx: Ctx,
  id: string,
): Promise<{ stuk: BestandInBeeld; beelden: readonly Bladzijde[] } | null> {
  const rij = await leesRij(ctx, id)
  if (!rij || rij.scan === 'besmet') return null
  const stuk = { ...rij, bestand: rij.id, naam: rij.naam ?? 'bestand' }
  return { stuk, beelden: (await beeldenVan(ctx, [id])).get(id) ?? [] }
}

/** One page of a file as a picture; null when there is none, or not for this actor. */
export async function beeld(
  ctx: Ctx,
  { id, pagina }: { id: string; pagina: number },
): Promise<Pick<Bestand, 'mime' | 'grootte' | 'inhoud'> | null> {
  const rij = await zicht(ctx)
    .beelden()
    .where('bestand.id', '=', id)
    .where('pagina', '=', pagina)
    .where('scan', '<>', 'besmet')
    .select(['bestand.persoon', 'bestand_beeld.sha256'])
    .select(['bestand_beeld.mime', 'bestand_beeld.grootte'])
    .executeTakeFirst()
  if (!rij || (await ligtBestandStil(ctx, id))) return null
  const { mime, grootte } = rij
  return { mime, grootte, inhoud: await ctx.opslag.get(rij.persoon, rij.sha256) }
}

async function leesRij(ctx: Ctx, id: string) {
  const rij = await zicht(ctx)
    .bestanden()
    .where('bestand.id', '=', id)
    .leftJoin('bewijs', 'bewijs.bestand', 'bestand.id')
    .select(['bestand.id', 'bestand.persoon', 'bestand.sha256', 'bestand.mime'])
    .select(['bestand.grootte', 'bestand.scan', 'bestand.beeld', 'bestand.bladzijden'])
    .select('bewijs.naam')
    .orderBy('bewijs.toegevoegd_op', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij && !(await ligtBestandStil(ctx, id)) ? rij : null
}
