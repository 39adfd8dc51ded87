import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { bewaarCvregel } from '#acties/cv/regel.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'
import { leesCv } from '#vragen/cv.ts'
import { leesOver } from '#vragen/cv/voorstellen.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

/** Takes over into the CV what stands elsewhere in the portfolio, so that nobody types it twice (A1). What is chosen is read anew here. */
export const neemOverInCv = actie({
  naam: 'neemOverInCv',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    /** What to take: where each comes from, or 'doelgroepen'. */
    over: z.array(z.string()).max(1000).default([]),
  }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    if (!dossier) return null
    const staat = await leesCv(ctx, dossier.rij.persoon)
    const over = leesOver(await leesPortfolioVan(ctx, dossier.rij), staat)
    return { ...dossier, cv: staat.cv, over }
  },
  bezwaren: ({ invoer: { over } }) => (over.length === 0 ? [niets] : []),
  doe: async ({ ctx, geladen, invoer: { dossierId, over } }) => {
    const { cv, over: aanbod } = geladen
    const gekozen = aanbod.regels.filter(({ uit }) => over.includes(uit))
    const tekst = over.includes('doelgroepen') ? aanbod.doelgroepen : null
    if (gekozen.length === 0 && tekst === null) return geweigerd(alOvergenomen)
    for (const regel of gekozen) await bewaarCvregel(ctx, geladen, regel)
    if (tekst !== null) {
      const teksten = { profiel: cv.profiel, doelgroepen: tekst, basis: cv.versie }
      const bewaard = await bewaarCvteksten(ctx, { dossierId, ...teksten })
      if (!bewaard.ok) return bewaard
    }
    return gelukt({ regels: gekozen.length })
  },
  gebeurtenis: ({ geladen, waarde: { regels } }) =>
    regels > 0
      ? { soort: 'cv-regels-overgenomen', ...bijDossier(geladen), gegevens: { regels } }
      : null,
})

const niets = { code: 'niets-gekozen', tekst: 'Kies wat je wilt overnemen.', veld: 'over' }
const alOvergenomen = {
  code: 'al-overgenomen',
  tekst: 'Dit staat al in je cv, of het staat niet meer in je portfolio.',
  veld: 'over',
}
