import type { Ctx } from '#acties/ctx.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'

/** The dossier file of this portfolio, under a name that says of which certificate and which day it is (contract, part 2). */
export async function exporteerDossier(
  ctx: Ctx,
  dossierId: string,
): Promise<{ naam: string; tekst: string } | null> {
  const portfolio = await leesPortfolio(ctx, dossierId)
  if (!portfolio) return null
  const { rij, inhoud, kader } = portfolio
  const nummer = rij.nummer.replaceAll(/[^A-Za-z0-9-]+/g, '-')
  return {
    naam: `portfolio-${nummer}-${ctx.klok.today()}.json`,
    tekst: schrijfDossier(inhoud, kader),
  }
}
