import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

/**
 * Puts the PDF that was made of the CV into the dossier, as an upload would, and remembers of which contents it was made. What was there
 * as CV makes place and can be brought back (A1). The acts on the files leave the events.
 */
export const zetCv = actie({
  naam: 'zetCv',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    bestand: ontvangenVeld,
    /** Over the contents that were printed. */
    hash: z.string().regex(/^[\da-f]{64}$/),
  }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    return dossier && { ...dossier, portfolio: await leesPortfolioVan(ctx, dossier.rij) }
  },
  doe: async ({ ctx, geladen: { portfolio }, invoer: { dossierId, bestand, hash } }) => {
    const bij = { soort: 'stuk', id: 'cv' }
    const gezet = await voegBewijsToe(ctx, { dossierId, bij, bestand })
    if (!gezet.ok) return gezet
    const { bewijs } = gezet.waarde
    await ctx.db.updateTable('bewijs').set({ cv_hash: hash }).where('id', '=', bewijs).execute()
    const oud = portfolio.a1.cv.filter(({ id }) => id !== bewijs)
    for (const { id: bewijsId } of oud) {
      const weg = await verwijderBewijs(ctx, { dossierId, bewijsId })
      if (!weg.ok) return weg
    }
    return gelukt({ bewijs, vervangen: oud.at(-1)?.id ?? null })
  },
  gebeurtenis: () => null,
})
