import { z } from 'zod'
import { actie, geweigerd, gelukt, nietGevonden } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenTegen, statusNaHandeling } from '#domein/dossier/levensloop.ts'
import { toonDatum } from '#lib/datum.ts'
import { leesHouderszaak, staandeIn } from '#vragen/zaak.ts'

/** Takes the last filing back, as long as no assessor has it; it stays readable as withdrawn. */
export const trekIn = actie({
  naam: 'trekIn',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    return dossier && { ...dossier, ...(await leesHouderszaak(ctx, dossier)) }
  },
  bezwaren: ({ ctx, geladen: { zaak } }) =>
    bezwarenTegen('trekIn', { zaak, actor: ctx.actor, vandaag: ctx.klok.today() }),
  doe: async ({ ctx, geladen: { rij, zaak, indieningen } }) => {
    const staande = staandeIn(indieningen)
    const laatste = staande.at(-1)
    if (!laatste) return geweigerd(nietGevonden)
    await ctx.db
      .updateTable('indiening')
      .set({ ingetrokken_op: ctx.klok.now() })
      .where('id', '=', laatste.id)
      .execute()
    await ctx.db
      .updateTable('dossier')
      .set({
        status: statusNaHandeling('trekIn', zaak),
        // The planner's day of judgement was about what is taken back.
        ...(staande.length === 1 && { peildatum: null }),
      })
      .where('id', '=', rij.id)
      .execute()
    const naarHouder = { persoon: rij.persoon, email: rij.email }
    // Of a supplement the day is that of the request.
    const dag = (staande.length > 1 && zaak.aanvulling.uiterlijk) || zaak.termijn.uiterlijk
    await ctx.post.write(ctx.db, {
      template: 'indiening-ingetrokken',
      to: naarHouder,
      data: { naam: rij.naam, uiterlijk: toonDatum(dag), link: `${ctx.adres}/` },
    })
    return gelukt({ nummer: laatste.nummer })
  },
  gebeurtenis: ({ geladen, waarde: { nummer } }) => ({
    soort: 'indiening-ingetrokken',
    ...bijDossier(geladen),
    gegevens: { indiening: nummer, status: statusNaHandeling('trekIn', geladen.zaak) },
  }),
})
