import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { idVeld, langVeld } from '#acties/velden.ts'
import { leesCv } from '#vragen/cv.ts'

/** Saves the two texts of the CV: who the holder is, and with whom and on what he worked (A1). */
export const bewaarCvteksten = actie({
  naam: 'bewaarCvteksten',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    profiel: langVeld(4000),
    doelgroepen: langVeld(),
    basis: basisVeld,
  }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    return dossier && { ...dossier, cv: (await leesCv(ctx, dossier.rij.persoon)).cv }
  },
  bezwaren: ({ geladen: { cv }, invoer: { basis } }) => bezwaarAlsVerouderd(basis, cv.versie),
  doe: async ({ ctx, geladen: { rij, cv }, invoer }) => {
    const { profiel, doelgroepen } = invoer
    if (profiel === cv.profiel && doelgroepen === cv.doelgroepen)
      return gelukt({ isGewijzigd: false })
    for (const veld of ['profiel', 'doelgroepen'] as const)
      if (cv[veld] !== '' && cv[veld] !== invoer[veld]) await houdVersie(ctx, rij.persoon, veld)
    const inhoud = { profiel, doelgroepen, bewaard_op: ctx.klok.now(), versie: cv.versie + 1 }
    await ctx.db
      .insertInto('cv')
      .values({ persoon: rij.persoon, ...inhoud })
      .onConflict(conflict => conflict.column('persoon').doUpdateSet(inhoud))
      .execute()
    return gelukt({ isGewijzigd: true })
  },
  gebeurtenis: ({ geladen, waarde: { isGewijzigd } }) =>
    isGewijzigd ? { soort: 'cv-teksten-bewaard', ...bijDossier(geladen), gegevens: {} } : null,
})

/** What stands in one of the two texts now stays among its versions. */
const houdVersie = ({ db }: Ctx, persoon: string, veld: 'profiel' | 'doelgroepen') =>
  db
    .insertInto('tekst_versie')
    .columns(['persoon', 'veld', 'versie', 'tekst', 'opgeslagen_op'])
    .expression(eb =>
      eb
        .selectFrom('cv')
        .where('persoon', '=', persoon)
        .select(een => [
          'persoon',
          een.val(veld).as('veld'),
          'versie',
          een.ref(veld).as('tekst'),
          'bewaard_op as opgeslagen_op',
        ]),
    )
    .execute()
