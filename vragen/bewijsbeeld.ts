import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** A file as it is shown in place: its name, and how far its pictures are. */
export type BestandInBeeld = {
  bestand: string
  naam: string
  mime: string
  grootte: number
  /** Null where its kind has no pages that we can count. */
  bladzijden: number | null
  /** Still being made, ready, impossible, or not made for this kind. */
  beeld: 'wacht' | 'klaar' | 'mislukt' | 'geen'
}

/** One page as a picture, with its size in pixels. */
export type Bladzijde = { pagina: number; breedte: number; hoogte: number }

/** The pictures of these files, by the id of the file, first page first; in one question, for a page with many. */
export async function beeldenVan(
  ctx: Ctx,
  bestanden: readonly string[],
): Promise<ReadonlyMap<string, readonly Bladzijde[]>> {
  if (bestanden.length === 0) return new Map()
  const rijen = await zicht(ctx)
    .beelden()
    .where('bestand.id', 'in', bestanden)
    .select(['bestand.id', 'pagina', 'breedte', 'hoogte'])
    .orderBy('bestand.id')
    .orderBy('pagina')
    .execute()
  return Map.groupBy(rijen, ({ id }) => id)
}
