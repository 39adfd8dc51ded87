import type { Ctx } from '#acties/ctx.ts'
import { maakAfschrift, type Afschrift } from '#domein/portfolio/afschrift.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { maakLeesexemplaar } from '#domein/portfolio/leesexemplaar.ts'
import { alsVoorlopig } from '#domein/portfolio/voorlopig.ts'
import type { PrintJob } from '#infra/pdf/index.ts'
import { eenmaalGemaakt } from '#vragen/indienen.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesAfschriftbron } from '#vragen/portfolio/afschriftbron.ts'

/** The portfolio as it would be frozen today; nothing is filed by it. */
export async function leesVoorlopig(ctx: Ctx, portfolio: Portfolio): Promise<Afschrift> {
  const indiening = {
    nummer: 1,
    op: ctx.klok.now().toISOString(),
    peildatum: ctx.klok.today(),
  }
  const bron = await leesAfschriftbron(ctx, portfolio, { indiening, toelichtingen: {} })
  return eenmaalGemaakt(portfolio, [bron, null], () => maakAfschrift(bron))
}

/** The same to print, which says on every page that it is no filing. */
export function drukVoorlopig(ctx: Ctx, afschrift: Afschrift): PrintJob {
  const { dossier, indiening } = afschrift
  const exemplaar = maakLeesexemplaar(afschrift, ctx.hash(canoniek(afschrift)))
  return {
    template: 'leesexemplaar',
    standard: 'ua-1',
    data: alsVoorlopig(exemplaar, dossier.certificaat.nummer, indiening.peildatum),
    attachments: [],
  }
}
