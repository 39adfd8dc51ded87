import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewijsIds, laadBewijs, plaatsInFeit } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'

/** Takes a file away as evidence; from then on it is in no list, no points and no filing. `herstelBewijs` undoes it (B). */
export const verwijderBewijs = actie({
  naam: 'verwijderBewijs',
  wie: ['kandidaat'],
  invoer: z.object(bewijsIds),
  laad: (ctx, invoer) => laadBewijs(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { bewijs } }) => {
    await ctx.db
      .updateTable('bewijs')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('id', '=', bewijs.id)
      .execute()
    return gelukt({ bewijs: bewijs.id, naam: bewijs.naam })
  },
  gebeurtenis: ({ geladen }) => ({
    soort: 'bestand-verwijderd',
    ...bijDossier(geladen),
    gegevens: { bestand: geladen.bewijs.bestand, ...plaatsInFeit(geladen) },
  }),
})
