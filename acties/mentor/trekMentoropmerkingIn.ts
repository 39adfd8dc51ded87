import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import {
  bezwarenTegenWijziging,
  bijOpmerking,
  laadOpmerking,
} from '#acties/mentor/openOpmerking.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { idVeld } from '#acties/velden.ts'

/** A mentor takes back what he said: nobody reads it any more, and the trail says that it was there. */
export const trekMentoropmerkingIn = actie({
  naam: 'trekMentoropmerkingIn',
  wie: ['mentor'],
  invoer: z.object({ dossierId: idVeld, opmerking: idVeld, basis: basisVeld }),
  laad: (ctx, invoer) => laadOpmerking(ctx, invoer),
  bezwaren: ({ geladen, invoer: { basis } }) => bezwarenTegenWijziging(geladen, basis),
  doe: async ({ ctx, geladen: { id, onderdeel } }) => {
    await ctx.db.deleteFrom('mentoropmerking').where('id', '=', id).execute()
    return gelukt({ onderdeel })
  },
  gebeurtenis: ({ geladen, invoer }) => ({
    soort: 'mentoropmerking-ingetrokken',
    ...bijOpmerking(geladen, invoer),
  }),
})
