import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { overDossier } from '#acties/behandeling/laad.ts'
import { eldersGewijzigd, laadEigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import { laadPuntenwerk, totaalMet } from '#acties/beoordeling/punten.ts'
import { basisVeld, idVeld, langVeld, puntenVeld } from '#acties/velden.ts'
import { bezwarenTegenCorrectie } from '#domein/pe/correctie.ts'
import { bezwarenVan } from '#vragen/behandeling.ts'

/** Gives one activity other points than were counted, with the reason; the totals follow from the same limits (B). */
export const corrigeerPunten = actie({
  naam: 'corrigeerPunten',
  wie: ['assessor'],
  invoer: z.object({
    dossierId: idVeld,
    activiteitId: idVeld,
    punten: puntenVeld,
    motivering: langVeld(2000),
    basis: basisVeld,
  }),
  laad: async (ctx, invoer) => {
    const werk = await laadEigenWerk(ctx, invoer)
    return werk && laadPuntenwerk(ctx, werk, invoer.activiteitId)
  },
  bezwaren: ({ ctx, invoer: { punten, motivering, basis }, geladen }) => [
    ...bezwarenVan(ctx, geladen, ['corrigeerPunten', { motivering }]),
    ...bezwarenTegenCorrectie(geladen.regel, punten),
    ...eldersGewijzigd(geladen.huidig?.versie ?? 0, basis),
  ],
  doe: async ({ ctx, invoer: { activiteitId: activiteit, punten, motivering }, geladen }) => {
    const versie = (geladen.huidig?.versie ?? 0) + 1
    const inhoud = { punten, reden: motivering, versie, opgeslagen_op: ctx.klok.now() }
    await ctx.db
      .insertInto('punten_correctie')
      .values({ id: ctx.toeval.id(), ...geladen.sleutel, activiteit, ...inhoud })
      .onConflict(al => al.columns(['indiening', 'toewijzing', 'activiteit']).doUpdateSet(inhoud))
      .execute()
    return gelukt({ versie, ...totaalMet(geladen, punten) })
  },
  gebeurtenis: ({ invoer: { activiteitId: activiteit, punten }, geladen }) => ({
    soort: 'punten-gecorrigeerd',
    ...overDossier(geladen),
    gegevens: {
      indiening: geladen.nummer,
      activiteit,
      van: geladen.huidig?.punten ?? geladen.regel.telt,
      naar: punten,
    },
  }),
})
