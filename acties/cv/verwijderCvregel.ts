import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { cvregelFeit, cvregelIds, laadCvregel } from '#acties/cv/regel.ts'

/** Takes an entry out of the CV; `herstelCvregel` undoes it. */
export const verwijderCvregel = actie({
  naam: 'verwijderCvregel',
  wie: ['kandidaat'],
  invoer: z.object(cvregelIds),
  laad: (ctx, invoer) => laadCvregel(ctx, { ...invoer, staat: 'aanwezig' }),
  doe: async ({ ctx, geladen: { regel } }) => {
    await ctx.db
      .updateTable('cv_regel')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('id', '=', regel.id)
      .execute()
    return gelukt(regel)
  },
  gebeurtenis: ({ geladen, waarde }) => cvregelFeit(geladen, 'verwijderd', waarde),
})
