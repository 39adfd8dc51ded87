import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { activiteitVelden, dagenVan, laadActiviteit } from '#acties/pe/activiteit.ts'

/** Takes an activity out of the portfolio; `herstelActiviteit` undoes it. */
export const verwijderActiviteit = actie({
  naam: 'verwijderActiviteit',
  wie: ['kandidaat'],
  invoer: z.object(activiteitVelden),
  laad: (ctx, invoer) => laadActiviteit(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: ({ ctx, geladen }) =>
    bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen: dagenVan(geladen.activiteit) }),
  doe: async ({ ctx, geladen: { activiteit } }) => {
    await ctx.db
      .updateTable('activiteit')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('id', '=', activiteit.id)
      .execute()
    return gelukt({ activiteit: activiteit.id, titel: activiteit.titel })
  },
  gebeurtenis: ({ geladen }) => ({
    soort: 'activiteit-verwijderd',
    ...bijDossier(geladen),
    gegevens: { activiteit: geladen.activiteit.id },
  }),
})
