import { z } from 'zod'
import { actie, gelukt, geweigerd, nietGevonden } from '#acties/actie.ts'
import { geldendeIndiening, laadBehandeling, overDossier } from '#acties/behandeling/laad.ts'
import { geadresseerde, linkNaar } from '#acties/behandeling/post.ts'
import { schrijfToelichting } from '#acties/behandeling/toelichting.ts'
import { dagVeld, idVeld, langVeld } from '#acties/velden.ts'
import { toonDatum } from '#lib/datum.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Gives the kandidaat more time for a supplement (aanname 21). */
export const verlengAanvulling = actie({
  naam: 'verlengAanvulling',
  wie: ['planner'],
  invoer: z.object({ dossierId: idVeld, dag: dagVeld, motivering: langVeld(2000) }),
  laad: laadBehandeling,
  bezwaren: ({ ctx, invoer: { dag, motivering }, geladen }) =>
    bezwarenVan(ctx, geladen, ['verlengAanvulling', { dag, motivering }]),
  doe: async ({ ctx, invoer: { dag, motivering }, geladen }) => {
    const { vraag, uiterlijk } = geldendeIndiening(geladen)
    if (!vraag || !uiterlijk) return geweigerd(nietGevonden)
    await ctx.db.updateTable('aanvulling').set({ uiterlijk: dag }).where('id', '=', vraag).execute()
    await schrijfToelichting(ctx, geladen.rij.id, { bij: 'aanvulling', tekst: motivering })
    const { naam, to } = await geadresseerde(ctx, geladen.rij.persoon)
    await ctx.post.write(ctx.db, {
      template: 'aanvulling-verlengd',
      to,
      data: { naam, uiterlijk: toonDatum(dag), link: linkNaar(ctx, geladen).kandidaat },
    })
    return gelukt({ uiterlijk: dag, oudeUiterlijk: uiterlijk })
  },
  gebeurtenis: ({ geladen, waarde }) => ({
    soort: 'aanvullingstermijn-verlengd',
    ...overDossier(geladen),
    gegevens: { ronde: geladen.zaak.aanvulling.rondes, ...waarde },
  }),
})
