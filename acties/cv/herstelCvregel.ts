import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { cvregelFeit, cvregelIds, laadCvregel, zetCvregel } from '#acties/cv/regel.ts'

/** Brings back an entry that was taken out of the CV. */
export const herstelCvregel = actie({
  naam: 'herstelCvregel',
  wie: ['kandidaat'],
  invoer: z.object(cvregelIds),
  laad: (ctx, invoer) => laadCvregel(ctx, { ...invoer, staat: 'verwijderd' }),
  doe: async ({ ctx, geladen: { regel } }) => {
    await zetCvregel(ctx, regel.id, null)
    return gelukt(regel)
  },
  gebeurtenis: ({ geladen, waarde }) => cvregelFeit(geladen, 'hersteld', waarde),
})
