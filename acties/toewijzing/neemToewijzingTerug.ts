import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadBehandeling, overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { geadresseerde } from '#acties/behandeling/post.ts'
import { beeindigToewijzing } from '#acties/toewijzing/beeindig.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** The planner ends an assignment, for instance of somebody who fell ill. */
export const neemToewijzingTerug = actie({
  naam: 'neemToewijzingTerug',
  wie: ['planner'],
  invoer: z.object({ dossierId: idVeld, assessorId: idVeld, motivering: langVeld(2000) }),
  laad: laadBehandeling,
  bezwaren: ({ ctx, invoer: { assessorId: assessor, motivering }, geladen }) =>
    bezwarenVan(ctx, geladen, ['neemToewijzingTerug', { assessor, motivering }]),
  doe: async ({ ctx, invoer: { assessorId: assessor, motivering: toelichting }, geladen }) => {
    const einde = { assessor, reden: 'ingetrokken', toelichting } as const
    const { id } = await beeindigToewijzing(ctx, geladen, einde)
    const status = await zetStatus(ctx, geladen, ['neemToewijzingTerug', { assessor }])
    const { naam, to } = await geadresseerde(ctx, assessor)
    await ctx.post.write(ctx.db, {
      template: 'toewijzing-ingetrokken',
      to,
      // The dossier itself is out of sight by now.
      data: { naam, kandidaat: geladen.rij.naam, link: `${ctx.adres}/` },
    })
    return gelukt({ toewijzing: id, status })
  },
  gebeurtenis: ({ invoer, geladen, waarde }) => ({
    soort: 'toewijzing-ingetrokken',
    ...overDossier(geladen),
    gegevens: { ...waarde, assessor: invoer.assessorId },
  }),
})
