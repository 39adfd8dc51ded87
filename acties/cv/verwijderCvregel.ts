import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { cvregelFeit, cvregelIds, laadCvregel, zetCvregel } from '#acties/cv/regel.ts'

/** Takes an entry out of the CV; `herstelCvregel` undoes it. */
export const verwijderCvregel = actie({
  naam: 'verwijderCvregel',
  wie: ['kandidaat'],
  invoer: z.object(cvregelIds),
  laad: (ctx, invoer) => laadCvregel(ctx, { ...invoer, staat: 'aanwezig' }),
  doe: async ({ ctx, geladen: { regel } }) => {
    await zetCvregel(ctx, regel.id, ctx.klok.now())
    return gelukt(regel)
  },
  gebeurtenis: ({ geladen, waarde }) => cvregelFeit(geladen, 'verwijderd', waarde),
})
