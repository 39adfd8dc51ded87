import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { bijDossier, laadDossier } from '#acties/dossier/laadDossier.ts'
import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import type { Ontvangen } from '#acties/portfolio/ontvangPakket.ts'
import { neemCvOver } from '#acties/portfolio/neemCvOver.ts'
import { voerPlanUit } from '#acties/portfolio/voerPlanUit.ts'
import { voegConceptToe, voegErbijToe } from '#acties/portfolio/voegErbijToe.ts'
import { zetVersies } from '#acties/portfolio/zetVersies.ts'
import { watVeranderde, weglaatveld } from '#acties/portfolio/weglaten.ts'
import { idVeld } from '#acties/velden.ts'
import { isVerandering } from '#domein/portfolio/weglaten.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { bezwarenTegenInlezen, voorvertoningVerouderd } from '#vragen/inlezen.ts'
import { leesHier, planPakket, type Pakketplan } from '#vragen/pakket/plan.ts'
import { jaarsleutel, pakketZonder } from '#vragen/pakket/weglaten.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'

const ontvangenPakket = z.custom<Ontvangen>(
  waarde => typeof waarde === 'object' && waarde !== null && 'pakket' in waarde,
)

/**
 * Reads a zip of an earlier export in, all or nothing: what is new is added with its files, statements and signatures, what differs is
 * changed, nothing goes. Each by the same act as the holder's own hand, so that no file brings in what nobody could have done.
 */
export const importeerPakket = actie({
  naam: 'importeerPakket',
  wie: ['kandidaat'],
  invoer: z.object({
    dossierId: idVeld,
    /** Opened, checked and received just before. */
    ontvangen: ontvangenPakket,
    /** Of the preview that the holder saw. */
    kenmerk: z.string(),
    weg: weglaatveld,
  }),
  laad: async (ctx, { dossierId }) => {
    const dossier = await laadDossier(ctx, dossierId)
    if (!dossier) return null
    return { ...dossier, ...(await leesHier(ctx, await leesPortfolioVan(ctx, dossier.rij))) }
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenInlezen(ctx, geladen),
  doe: async ({ ctx, geladen, invoer: { ontvangen, kenmerk, weg } }) => {
    const { pakket, bestanden } = ontvangen
    const { portfolio } = geladen
    const heel = planPakket(ctx, geladen, pakket)
    if ('fouten' in heel || heel.kenmerk !== kenmerk) return geweigerd(voorvertoningVerouderd)
    const gepland = pakketZonder(heel, weg)
    const ids = await voerPlanUit(ctx, portfolio, gepland.plan)
    if (!ids.ok) return ids
    const dossierId = portfolio.rij.id
    await zetVersies(ctx, gepland.leeg, { dossierId, ids: ids.waarde, pakket })
    const mee = await neemMeeOver(ctx, gepland, { dossierId, ids: ids.waarde, bestanden })
    if (!mee.ok) return mee
    const werk = { rij: portfolio.rij, ids: ids.waarde, pakket }
    const cvMee = await neemCvOver(ctx, gepland.cv, werk)
    if (!cvMee.ok) return cvMee
    const { dag } = gepland
    // A day that cannot be planned any more is no reason to stop: the holder chooses another.
    if (dag) await planIndiendag(ctx, { dossierId, dag })
    const { activiteiten, bijeenkomsten } = gepland.plan
    return gelukt({
      activiteiten: activiteiten.nieuw.length + activiteiten.gewijzigd.length,
      bijeenkomsten: bijeenkomsten.nieuw.length + bijeenkomsten.gewijzigd.length,
      ...watInZipVeranderde(gepland),
    })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { activiteiten, bijeenkomsten } }) => ({
    soort: 'dossierbestand-ingelezen',
    ...bijDossier(geladen),
    gegevens: { activiteiten, bijeenkomsten, hash: invoer.ontvangen.sha256 },
  }),
})

/** A zip brings the evidence along, so nothing is said of that. */
const watInZipVeranderde = ({ plan, jaarblikken }: Pakketplan) => ({
  veranderd: [
    ...watVeranderde(plan).veranderd,
    ...jaarblikken.filter(isVerandering).map(jaarsleutel),
  ],
  nieuw: plan.activiteiten.nieuw.filter(({ bewijs = [] }) => bewijs.length > 0).length,
})

/** What a zip brings beside what a dossier file says. */
async function neemMeeOver(
  ctx: Ctx,
  { erbij, concepten, jaarblikken }: Pakketplan,
  werk: Parameters<typeof voegErbijToe>[2],
): Promise<Resultaat<null>> {
  const { dossierId } = werk
  const werkjes = [
    ...erbij.map(een => () => voegErbijToe(ctx, een, werk)),
    ...concepten.map(een => () => voegConceptToe(ctx, een, werk)),
  ]
  for (const doe of werkjes) {
    const uit: Resultaat<unknown> = await doe()
    if (!uit.ok) return uit
  }
  for (const { jaar, isNieuw, veld, waarde, basis } of jaarblikken) {
    const antwoorden = [{ veld, waarde, basis }]
    const uit = isNieuw || (await bewaarJaarblik(ctx, { dossierId, jaar, antwoorden }))
    if (uit !== true && !uit.ok) return uit
  }
  return gelukt(null)
}
