import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadBehandeling, overDossier } from '#acties/behandeling/laad.ts'
import { schrijfToelichting } from '#acties/behandeling/toelichting.ts'
import { dagVeld, idVeld, langVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Lets a holder file after the day on which filing closed, up to this day (aanname 2). */
export const staLateIndieningToe = actie({
  naam: 'staLateIndieningToe',
  wie: ['planner'],
  invoer: z.object({ dossierId: idVeld, dag: dagVeld, motivering: langVeld(2000) }),
  laad: laadBehandeling,
  bezwaren: ({ ctx, invoer: { dag, motivering }, geladen }) =>
    bezwarenVan(ctx, geladen, ['staLateIndieningToe', { dag, motivering }]),
  doe: async ({ ctx, invoer: { dag, motivering }, geladen: { rij } }) => {
    await ctx.db
      .updateTable('dossier')
      .set({ toegestaan_tot: dag })
      .where('id', '=', rij.id)
      .execute()
    await schrijfToelichting(ctx, rij.id, { bij: 'late-indiening', tekst: motivering })
    return gelukt({ dag })
  },
  gebeurtenis: ({ geladen, waarde: { dag } }) => ({
    soort: 'late-indiening-toegestaan',
    ...overDossier(geladen),
    gegevens: { totEnMet: dag },
  }),
})
