import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** The texts that hold today for this quality mark: of each kind the last one that has begun. */
export const leesDocumenten = (ctx: Ctx, keurmerk: string) =>
  zicht(ctx)
    .documenten()
    .where('document.keurmerk', '=', keurmerk)
    .where('document.geldig_vanaf', '<=', ctx.klok.today())
    .distinctOn('document.soort')
    .select(['document.id', 'soort', 'versie', 'titel', 'tekst', 'geldig_vanaf', 'is_voorbeeld'])
    .orderBy('document.soort')
    .orderBy('geldig_vanaf', 'desc')
    .orderBy('vastgelegd_op', 'desc')
    .execute()

export type Document = Awaited<ReturnType<typeof leesDocumenten>>[number]

/** A part of the beroepsprofiel; `tekst` is what an answer keeps when it is chosen. */
export type Profielonderdeel = {
  blok: string
  code: string
  titel: string
  omschrijving: string
  tekst: string
}

/** The parts of the beroepsprofiel that holds today, in its own order; `document` is null when there is none. */
export async function leesBeroepsprofiel(
  ctx: Ctx,
  keurmerk: string,
): Promise<{ document: Document | null; onderdelen: readonly Profielonderdeel[] }> {
  const documenten = await leesDocumenten(ctx, keurmerk)
  const document = documenten.find(({ soort }) => soort === 'beroepsprofiel') ?? null
  if (!document) return { document, onderdelen: [] }
  const rijen = await zicht(ctx)
    .profielonderdelen()
    .where('document', '=', document.id)
    .select(['blok', 'code', 'titel', 'omschrijving'])
    .orderBy('volgorde')
    .execute()
  return { document, onderdelen: rijen.map(rij => ({ ...rij, tekst: `${rij.code} ${rij.titel}` })) }
}
