import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { activiteitVelden, dagenVan, laadActiviteit } from '#acties/pe/activiteit.ts'

/** Brings back an activity that was removed, with its evidence and its statement. */
export const herstelActiviteit = actie({
  naam: 'herstelActiviteit',
  wie: ['kandidaat'],
  invoer: z.object(activiteitVelden),
  laad: (ctx, invoer) => laadActiviteit(ctx, { ...invoer, staat: 'verwijderd' }),
  bezwaren: ({ ctx, geladen }) =>
    bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen: dagenVan(geladen.activiteit) }),
  doe: async ({ ctx, geladen: { activiteit } }) => {
    await ctx.db
      .updateTable('activiteit')
      .set({ verwijderd_op: null })
      .where('id', '=', activiteit.id)
      .execute()
    return gelukt({ activiteit: activiteit.id, titel: activiteit.titel })
  },
  gebeurtenis: ({ geladen }) => ({
    soort: 'activiteit-hersteld',
    ...bijDossier(geladen),
    gegevens: { activiteit: geladen.activiteit.id },
  }),
})
