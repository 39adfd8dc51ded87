import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { bijeenkomstIds, laadBijeenkomst, onderdeelVan } from '#acties/reflectie/bijeenkomst.ts'

/** Brings back a meeting that was removed, with its statement and signature. */
export const herstelBijeenkomst = actie({
  naam: 'herstelBijeenkomst',
  wie: ['kandidaat'],
  invoer: z.object(bijeenkomstIds),
  laad: (ctx, invoer) => laadBijeenkomst(ctx, { ...invoer, staat: 'verwijderd' }),
  bezwaren: ({ ctx, geladen }) =>
    bezwarenTegenWerk(ctx, geladen, {
      onderdeel: onderdeelVan(geladen.dient),
      dagen: [geladen.bijeenkomst.datum],
    }),
  doe: async ({ ctx, geladen: { bijeenkomst } }) => {
    await ctx.db
      .updateTable('bijeenkomst')
      .set({ verwijderd_op: null })
      .where('id', '=', bijeenkomst.id)
      .execute()
    return gelukt({ bijeenkomst: bijeenkomst.id, datum: bijeenkomst.datum })
  },
  gebeurtenis: ({ geladen }) => ({
    soort: 'bijeenkomst-hersteld',
    ...bijDossier(geladen),
    gegevens: { bijeenkomst: geladen.bijeenkomst.id, dag: geladen.bijeenkomst.datum },
  }),
})
