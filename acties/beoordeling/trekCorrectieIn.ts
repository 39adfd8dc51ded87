import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { laadEigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import { laadPuntenwerk, totaalMet } from '#acties/beoordeling/punten.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Lets an activity count again for what was counted. */
export const trekCorrectieIn = actie({
  naam: 'trekCorrectieIn',
  wie: ['assessor'],
  invoer: z.object({ dossierId: idVeld, activiteitId: idVeld }),
  laad: async (ctx, invoer) => {
    const werk = await laadEigenWerk(ctx, invoer)
    return werk && laadPuntenwerk(ctx, werk, invoer.activiteitId)
  },
  bezwaren: ({ ctx, geladen }) => bezwarenVan(ctx, geladen, ['bewaarOordeel', {}]),
  doe: async ({ ctx, invoer: { activiteitId }, geladen }) => {
    await ctx.db
      .deleteFrom('punten_correctie')
      .where('toewijzing', '=', geladen.sleutel.toewijzing)
      .where('activiteit', '=', activiteitId)
      .execute()
    return gelukt(totaalMet(geladen, null))
  },
  gebeurtenis: ({ invoer: { activiteitId: activiteit }, geladen }) =>
    geladen.huidig
      ? {
          soort: 'correctie-ingetrokken',
          ...overDossier(geladen),
          gegevens: { indiening: geladen.nummer, activiteit },
        }
      : null,
})
