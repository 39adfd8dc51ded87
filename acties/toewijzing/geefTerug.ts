import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadBehandeling, overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { geadresseerde, linkNaar } from '#acties/behandeling/post.ts'
import { beeindigToewijzing } from '#acties/toewijzing/beeindig.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** An assessor hands a dossier back with the reason; the planner who gave it hears of it. */
export const geefTerug = actie({
  naam: 'geefTerug',
  wie: ['assessor'],
  invoer: z.object({ dossierId: idVeld, motivering: langVeld(2000) }),
  laad: async (ctx, invoer) => {
    const behandeling = await laadBehandeling(ctx, invoer)
    return behandeling && ctx.actor.persoon ? { ...behandeling, assessor: ctx.actor.persoon } : null
  },
  bezwaren: ({ ctx, invoer: { motivering }, geladen }) =>
    bezwarenVan(ctx, geladen, ['geefTerug', { motivering }]),
  doe: async ({ ctx, invoer: { motivering: toelichting }, geladen }) => {
    const { assessor } = geladen
    const einde = { assessor, reden: 'teruggegeven', toelichting } as const
    const { id, toegewezenDoor } = await beeindigToewijzing(ctx, geladen, einde)
    const status = await zetStatus(ctx, geladen, ['geefTerug', { assessor }])
    const planner = await geadresseerde(ctx, toegewezenDoor)
    const { naam: door } = await geadresseerde(ctx, assessor)
    await ctx.post.write(ctx.db, {
      template: 'toewijzing-teruggegeven',
      to: planner.to,
      data: {
        naam: planner.naam,
        door,
        kandidaat: geladen.rij.naam,
        link: linkNaar(ctx, geladen).planner,
      },
    })
    return gelukt({ toewijzing: id, status })
  },
  gebeurtenis: ({ geladen, waarde }) => ({
    soort: 'toewijzing-teruggegeven',
    ...overDossier(geladen),
    gegevens: { ...waarde, assessor: geladen.assessor },
  }),
})
