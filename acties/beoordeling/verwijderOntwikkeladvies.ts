import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { laadOntwikkeladvies } from '#acties/beoordeling/ontwikkeladvies.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Removes an own ontwikkeladvies, as long as it was not handed in. */
export const verwijderOntwikkeladvies = actie({
  naam: 'verwijderOntwikkeladvies',
  wie: ['assessor'],
  invoer: z.object({ dossierId: idVeld, ontwikkeladviesId: idVeld }),
  laad: laadOntwikkeladvies,
  bezwaren: ({ ctx, geladen }) => bezwarenVan(ctx, geladen, ['bewaarOordeel', {}]),
  doe: async ({ ctx, invoer: { ontwikkeladviesId } }) => {
    await ctx.db.deleteFrom('ontwikkeladvies').where('id', '=', ontwikkeladviesId).execute()
    return gelukt({})
  },
  gebeurtenis: ({ invoer, geladen }) => ({
    soort: 'ontwikkeladvies-verwijderd',
    ...overDossier(geladen),
    gegevens: { ontwikkeladvies: invoer.ontwikkeladviesId },
  }),
})
