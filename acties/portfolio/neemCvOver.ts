import { gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
import { zetCvversies } from '#acties/portfolio/zetCvversies.ts'
import { bij, type Ids } from '#acties/portfolio/voerPlanUit.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { leesCv } from '#vragen/cv.ts'
import type { Cvplan } from '#vragen/pakket/cv.ts'
import type { Pakket } from '#vragen/pakket/open.ts'
import { leesPortfolioVan } from '#vragen/portfolio.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'

type Werk = { rij: Dossierrij; ids: Ids; pakket: Pakket }

/** The CV of a zip, after everything that its entries were taken over from. */
export async function neemCvOver(ctx: Ctx, plan: Cvplan, werk: Werk): Promise<Resultaat<null>> {
  const nieuw = await voegNieuweToe(ctx, plan.nieuw, werk)
  if (!nieuw.ok) return nieuw
  const dossierId = werk.rij.id
  for (const { was, wordt } of plan.gewijzigd) {
    const invoer = { ...wordt, dossierId, regelId: was.id, basis: was.versie }
    const uit = bij(was.titel, await wijzigCvregel(ctx, invoer))
    if (!uit.ok) return uit
  }
  if (!plan.teksten) return gelukt(null)
  const uit = bij('cv', await bewaarCvteksten(ctx, { dossierId, ...plan.teksten }))
  if (!uit.ok) return uit
  for (const veld of plan.teksten.nieuw) await zetCvversies(ctx, werk, { veld, hier: veld })
  return gelukt(null)
}

async function voegNieuweToe(
  ctx: Ctx,
  nieuw: Cvplan['nieuw'],
  werk: Werk,
): Promise<Resultaat<null>> {
  const hier = nieuw.length > 0 ? await herkomstHier(ctx, werk) : () => null
  for (const regel of nieuw) {
    const invoer = { ...regel, dossierId: werk.rij.id, uit: hier(regel.uit) }
    const uit = bij(regel.titel, await voegCvregelToe(ctx, invoer))
    if (!uit.ok) return uit
    await zetCvversies(ctx, werk, { veld: regel.id, hier: uit.waarde.id })
  }
  return gelukt(null)
}

/** Where an entry comes from, by what that is called here; null where it is not here, or stands in the CV already. */
async function herkomstHier(ctx: Ctx, { rij, ids, pakket }: Werk) {
  const { a1 } = await leesPortfolioVan(ctx, rij)
  const { cv } = await leesCv(ctx, rij.persoon)
  const bezet = new Set(cv.regels.map(({ uit }) => uit))
  const naam = (uit: string): string | null => {
    if (uit === 'werkzaam') return a1.verklaring && `verklaring/${a1.verklaring.id}`
    if (uit.startsWith('certificaat/')) return uit
    const id = ids.get(pakket.volledig.herkomst.ids[uit] ?? uit)
    return id === undefined ? null : `activiteit/${id}`
  }
  return (uit: string | null): string | null => {
    const hier = uit === null ? null : naam(uit)
    if (bezet.has(hier)) return null
    bezet.add(hier)
    return hier
  }
}
