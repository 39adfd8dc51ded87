import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { bezwarenTegenWerk, bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { dagenVan } from '#acties/pe/activiteit.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { idVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonLijstVooraf } from '#vragen/lijst.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

/** Reads a list of activities in, all or nothing, exactly as the preview said; evidence comes afterwards (B). */
export const leesLijstIn = actie({
  naam: 'leesLijstIn',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    cellen: z.array(z.array(z.string())),
    /** Of the preview that the holder saw. */
    kenmerk: z.string(),
  }),
  laad: async (ctx, { dossierId, cellen }) => {
    const dossier = await laadDossier(ctx, dossierId)
    if (!dossier) return null
    const portfolio = await leesPortfolioVan(ctx, dossier.rij)
    const dag = ctx.klok.today()
    const vooraf = toonLijstVooraf(ctx, cellen, { portfolio, periode: { van: dag, tot: dag } })
    return { ...dossier, vooraf }
  },
  bezwaren: ({ ctx, geladen }) => {
    if ('fouten' in geladen.vooraf) return [lijstKloptNiet]
    const opgaven = geladen.vooraf.nieuw.map(({ opgave }) => opgave)
    return bezwarenTegenWerk(ctx, geladen, { onderdeel: 'B', dagen: dagenVan(...opgaven) })
  },
  doe: async ({ ctx, geladen: { vooraf }, invoer: { dossierId, kenmerk } }) => {
    if ('fouten' in vooraf) return geweigerd(lijstKloptNiet)
    if (vooraf.kenmerk !== kenmerk) return geweigerd(lijstVerouderd)
    for (const { regel, opgave } of vooraf.nieuw) {
      const uitkomst = await voegActiviteitToe(ctx, { dossierId, ...opgave })
      if (!uitkomst.ok) return geweigerd(...uitkomst.weigeringen.map(opRegel(regel)))
    }
    return gelukt({ aantal: vooraf.nieuw.length })
  },
  gebeurtenis: ({ geladen, waarde: { aantal } }) => ({
    soort: 'lijst-ingelezen',
    ...bijDossier(geladen),
    gegevens: { activiteiten: aantal },
  }),
})

const opRegel =
  (regel: number) =>
  ({ code, tekst }: Weigering): Weigering => ({ code, tekst: `Regel ${regel}: ${tekst}` })

const lijstKloptNiet: Weigering = {
  code: 'lijst-klopt-niet',
  tekst: 'In de lijst staat iets dat niet klopt. Er is niets toegevoegd.',
}

const lijstVerouderd: Weigering = {
  code: 'voorvertoning-verouderd',
  tekst: 'Je portfolio is intussen veranderd. Bekijk opnieuw wat toevoegen zou doen.',
}
