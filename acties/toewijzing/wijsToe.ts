import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadBehandeling, overDossier, zetStatus } from '#acties/behandeling/laad.ts'
import { geadresseerde, linkNaar } from '#acties/behandeling/post.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld } from '#acties/velden.ts'
import { rollen } from '#domein/rollen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { plusDagen, toonDatum } from '#lib/datum.ts'
import { bezwarenVan, type Behandeling } from '#vragen/behandeling.ts'
import { isAssessor } from '#vragen/behandeling/assessoren.ts'

/** Gives a filed dossier to an assessor; refused with every reason why this one is not independent. */
export const wijsToe = actie({
  naam: 'wijsToe',
  wie: ['planner'],
  invoer: z.object({ dossierId: idVeld, assessorId: idVeld }),
  laad: laadBehandeling,
  bezwaren: async ({ ctx, invoer: { assessorId }, geladen }) => [
    ...bezwarenVan(ctx, geladen, ['wijsToe', { assessor: assessorId }]),
    ...((await isAssessor(ctx, geladen.rij, assessorId)) ? [] : [geenAssessor]),
  ],
  doe: async ({ ctx, invoer: { assessorId }, geladen }) => {
    const toewijzing = ctx.toeval.id()
    if (ctx.actor.persoon === null) throw new Error('toewijzen zonder persoon')
    await ctx.db
      .insertInto('toewijzing')
      .values({
        id: toewijzing,
        dossier: geladen.rij.id,
        assessor: assessorId,
        toegewezen_door: ctx.actor.persoon,
        toegewezen_op: ctx.klok.now(),
      })
      .execute()
    await meld(ctx, geladen, assessorId)
    const status = await zetStatus(ctx, geladen, ['wijsToe', { assessor: assessorId }])
    return gelukt({ toewijzing, status })
  },
  gebeurtenis: ({ invoer, geladen, waarde }) => ({
    soort: 'toegewezen',
    ...overDossier(geladen),
    gegevens: { ...waarde, assessor: invoer.assessorId },
  }),
})

const geenAssessor: Weigering = {
  code: 'geen-assessor',
  tekst: `Deze persoon heeft de rol ${rollen.assessor.naam.toLowerCase()} hier niet.`,
  veld: 'assessor',
}

async function meld(ctx: Ctx, behandeling: Behandeling, assessor: string): Promise<void> {
  const { rij, instellingen } = behandeling
  const { naam, to } = await geadresseerde(ctx, assessor)
  await ctx.post.write(ctx.db, {
    template: 'toegewezen',
    to,
    data: {
      naam,
      kandidaat: rij.naam,
      keurmerk: rij.keurmerknaam,
      uiterlijk: toonDatum(plusDagen(ctx.klok.today(), instellingen.beoordelingDagen)),
      link: linkNaar(ctx, behandeling).assessor,
    },
  })
}
