import { z } from 'zod'
import { actie, geweigerd, gelukt, nietGevonden } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { bezwarenTegen, statusNaHandeling } from '#domein/dossier/levensloop.ts'
import type { Indientermijn } from '#domein/dossier/indientermijn.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
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
    await ctx.post.write(ctx.db, {
      template: 'indiening-ingetrokken',
      to: naarHouder,
      data: {
        naam: rij.naam,
        verder: staande.length > 1 ? aanvullingVerder : hoeVerder(zaak.termijn, ctx.klok.today()),
        link: `${ctx.adres}/`,
      },
    })
    return gelukt({ nummer: laatste.nummer })
  },
  gebeurtenis: ({ geladen, waarde: { nummer } }) => ({
    soort: 'indiening-ingetrokken',
    ...bijDossier(geladen),
    gegevens: { indiening: nummer, status: statusNaHandeling('trekIn', geladen.zaak) },
  }),
})

const aanvullingVerder =
  'De vraag om een aanvulling staat weer open. De assessor leest pas verder als je opnieuw indient.'

/** When filing again is in time, still possible or over (inleiding, aanname 2). */
function hoeVerder({ uiterlijk, sluit }: Indientermijn, vandaag: Datum): string {
  const pas = 'Je aanvraag loopt pas weer als je opnieuw indient.'
  if (vandaag <= uiterlijk) return `${pas} Doe dat uiterlijk op ${toonDatum(uiterlijk)}.`
  const voorbij = `De laatste dag om op tijd te zijn was ${toonDatum(uiterlijk)}.`
  return vandaag <= sluit
    ? `${pas} ${voorbij} Het kan nog tot en met ${toonDatum(sluit)}.`
    : `${pas} ${voorbij} Vraag de certificerende instelling of het nog kan.`
}
