import { z } from 'zod'
import { actie, gelukt, geweigerd, nietGevonden } from '#acties/actie.ts'
import {
  geldendeIndiening,
  laadBehandeling,
  overDossier,
  zetStatus,
} from '#acties/behandeling/laad.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Goes on with what was filed, after the term of the supplement has passed without an answer (aanname 21). */
export const sluitAanvulling = actie({
  naam: 'sluitAanvulling',
  wie: ['assessor', 'planner'],
  invoer: z.object({ dossierId: idVeld }),
  laad: laadBehandeling,
  bezwaren: ({ ctx, geladen }) => bezwarenVan(ctx, geladen, ['sluitAanvulling', {}]),
  doe: async ({ ctx, geladen }) => {
    const { vraag } = geldendeIndiening(geladen)
    if (!vraag) return geweigerd(nietGevonden)
    await ctx.db
      .updateTable('aanvulling')
      .set({ gesloten_op: ctx.klok.now() })
      .where('id', '=', vraag)
      .execute()
    return gelukt({ status: await zetStatus(ctx, geladen, ['sluitAanvulling', {}]) })
  },
  gebeurtenis: ({ geladen, waarde: { status } }) => ({
    soort: 'aanvulling-gesloten',
    ...overDossier(geladen),
    gegevens: { ronde: geladen.zaak.aanvulling.rondes, status },
  }),
})
