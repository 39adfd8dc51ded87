import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewijsIds, laadBewijs, plaatsInFeit } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'

/** Brings back a file that was removed as evidence. */
export const herstelBewijs = actie({
  naam: 'herstelBewijs',
  wie: ['kandidaat'],
  invoer: z.object(bewijsIds),
  laad: (ctx, invoer) => laadBewijs(ctx, { ...invoer, staat: 'verwijderd' }),
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { bewijs } }) => {
    await ctx.db
      .updateTable('bewijs')
      .set({ verwijderd_op: null })
      .where('id', '=', bewijs.id)
      .execute()
    return gelukt({ bewijs: bewijs.id, naam: bewijs.naam })
  },
  gebeurtenis: ({ geladen }) => ({
    soort: 'bestand-hersteld',
    ...bijDossier(geladen),
    gegevens: { bestand: geladen.bewijs.bestand, ...plaatsInFeit(geladen) },
  }),
})
