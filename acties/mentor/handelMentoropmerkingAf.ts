import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bijOpmerking, laadOpmerking } from '#acties/mentor/openOpmerking.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { idVeld } from '#acties/velden.ts'

/** The holder says that an opmerking is dealt with, as it was read; or is not after all. */
export const handelMentoropmerkingAf = actie({
  naam: 'handelMentoropmerkingAf',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    opmerking: idVeld,
    basis: basisVeld,
    isKlaar: z.boolean(),
  }),
  laad: (ctx, invoer) => laadOpmerking(ctx, invoer),
  bezwaren: ({ geladen: { versie }, invoer: { basis } }) => bezwaarAlsVerouderd(basis, versie),
  doe: async ({ ctx, geladen: { id, afgehandeld_op }, invoer: { isKlaar } }) => {
    const isAnders = (afgehandeld_op !== null) !== isKlaar
    if (isAnders)
      await ctx.db
        .updateTable('mentoropmerking')
        .set({ afgehandeld_op: isKlaar ? ctx.klok.now() : null })
        .where('id', '=', id)
        .execute()
    return gelukt({ isAnders })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { isAnders } }) =>
    isAnders
      ? {
          soort: invoer.isKlaar ? 'mentoropmerking-afgehandeld' : 'mentoropmerking-heropend',
          ...bijOpmerking(geladen, invoer),
        }
      : null,
})
