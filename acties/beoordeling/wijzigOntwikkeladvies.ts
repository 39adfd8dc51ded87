import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { eldersGewijzigd } from '#acties/beoordeling/eigenWerk.ts'
import { laadOntwikkeladvies, ontwikkeladviesVeld } from '#acties/beoordeling/ontwikkeladvies.ts'
import { basisVeld, idVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Changes an own ontwikkeladvies, as long as it was not handed in. */
export const wijzigOntwikkeladvies = actie({
  naam: 'wijzigOntwikkeladvies',
  wie: ['assessor'],
  invoer: z.object({
    dossierId: idVeld,
    ontwikkeladviesId: idVeld,
    tekst: ontwikkeladviesVeld,
    basis: basisVeld,
  }),
  laad: laadOntwikkeladvies,
  bezwaren: ({ ctx, invoer, geladen }) => [
    ...bezwarenVan(ctx, geladen, ['bewaarOordeel', {}]),
    ...eldersGewijzigd(geladen.huidig.versie, invoer.basis),
  ],
  doe: async ({ ctx, invoer: { ontwikkeladviesId, tekst }, geladen: { huidig } }) => {
    if (tekst === huidig.tekst) return gelukt({ versie: huidig.versie })
    const versie = huidig.versie + 1
    await ctx.db
      .updateTable('ontwikkeladvies')
      .set({ tekst, versie, opgeslagen_op: ctx.klok.now() })
      .where('id', '=', ontwikkeladviesId)
      .execute()
    return gelukt({ versie })
  },
  gebeurtenis: ({ invoer, geladen, waarde: { versie } }) =>
    versie === geladen.huidig.versie
      ? null
      : {
          soort: 'ontwikkeladvies-gewijzigd',
          ...overDossier(geladen),
          gegevens: { ontwikkeladvies: invoer.ontwikkeladviesId, versie },
        },
})
