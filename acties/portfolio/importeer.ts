import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { voerPlanUit } from '#acties/portfolio/voerPlanUit.ts'
import { watVeranderde, weglaatveld } from '#acties/portfolio/weglaten.ts'
import { idVeld } from '#acties/velden.ts'
import { zonder } from '#domein/portfolio/weglaten.ts'
import { bezwarenTegenInlezen, toonVooraf, voorvertoningVerouderd } from '#vragen/inlezen.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

/**
 * Reads a dossier file in, all or nothing: what is new is added, what differs is changed, nothing goes. Evidence, signatures and
 * declarations never come from a file that only names them (contract, part 2; B).
 */
export const importeer = actie({
  naam: 'importeer',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    tekst: z.string({ error: 'Kies een bestand.' }),
    /** Of the preview that the holder saw. */
    kenmerk: z.string(),
    weg: weglaatveld,
  }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    return dossier && { ...dossier, portfolio: await leesPortfolioVan(ctx, dossier.rij) }
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenInlezen(ctx, geladen),
  doe: async ({ ctx, geladen: { portfolio }, invoer }) => {
    const vooraf = toonVooraf(ctx, portfolio, invoer.tekst)
    if ('fouten' in vooraf)
      return geweigerd(
        ...vooraf.fouten.slice(0, 100).map(({ pad, tekst }) => ({
          code: 'bestand-niet-leesbaar',
          tekst: `${pad === '' ? '(bestand)' : pad}: ${tekst}`,
          veld: 'tekst',
        })),
      )
    if (vooraf.kenmerk !== invoer.kenmerk) return geweigerd(voorvertoningVerouderd)
    const plan = zonder(vooraf.plan, invoer.weg)
    const uitgevoerd = await voerPlanUit(ctx, portfolio, plan)
    if (!uitgevoerd.ok) return uitgevoerd
    const { activiteiten, bijeenkomsten, antwoorden } = plan
    return gelukt({
      activiteiten: activiteiten.nieuw.length + activiteiten.gewijzigd.length,
      bijeenkomsten: bijeenkomsten.nieuw.length + bijeenkomsten.gewijzigd.length,
      antwoorden: antwoorden.length,
      ...watVeranderde(plan),
    })
  },
  gebeurtenis: ({ ctx, geladen, invoer, waarde: { activiteiten, bijeenkomsten } }) => ({
    soort: 'dossierbestand-ingelezen',
    ...bijDossier(geladen),
    gegevens: { activiteiten, bijeenkomsten, hash: ctx.hash(invoer.tekst) },
  }),
})
