import { z } from 'zod'
import { actie, gelukt, geweigerd, nietGevonden } from '#acties/actie.ts'
import { laadBehandeling, overDossier } from '#acties/behandeling/laad.ts'
import { schrijfToelichting } from '#acties/behandeling/toelichting.ts'
import { dagVeld, idVeld, langVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** From now on everything in this dossier is judged on a later day than that of filing (aanname 30). */
export const wijzigPeildatum = actie({
  naam: 'wijzigPeildatum',
  wie: ['planner'],
  invoer: z.object({ dossierId: idVeld, dag: dagVeld, motivering: langVeld(2000) }),
  laad: laadBehandeling,
  bezwaren: ({ ctx, invoer: { dag, motivering }, geladen }) =>
    bezwarenVan(ctx, geladen, ['wijzigPeildatum', { dag, motivering }]),
  doe: async ({ ctx, invoer: { dag, motivering }, geladen: { rij, zaak } }) => {
    const { peildatum: oudePeildatum } = zaak
    if (!oudePeildatum) return geweigerd(nietGevonden)
    await ctx.db.updateTable('dossier').set({ peildatum: dag }).where('id', '=', rij.id).execute()
    await schrijfToelichting(ctx, rij.id, { bij: 'peildatum', tekst: motivering })
    return gelukt({ peildatum: dag, oudePeildatum })
  },
  gebeurtenis: ({ geladen, waarde: { peildatum, oudePeildatum } }) => ({
    soort: 'peildatum-gewijzigd',
    ...overDossier(geladen),
    gegevens: { peildatum, oudePeildatum },
  }),
})
