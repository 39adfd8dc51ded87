import type { Ctx } from '#acties/ctx.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { maakInleesplan, type Inleesplan } from '#domein/portfolio/inleesplan.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'

type Fouten = Extract<ReturnType<typeof leesDossier>, { fouten: unknown }>['fouten']

/** What reading a dossier file in would do, with the mark of exactly this file and this portfolio; or every fault of the file. */
export type Voorvertoning = { plan: Inleesplan; kenmerk: string } | { fouten: Fouten }

const langsteBestand = 5_000_000
const meesteDingen = 500

/** Changes nothing; null when the dossier is not there or not yours. */
export async function leesVoorvertoning(
  ctx: Ctx,
  dossierId: string,
  tekst: string,
): Promise<Voorvertoning | null> {
  const portfolio = await leesPortfolio(ctx, dossierId)
  return portfolio && toonVooraf(ctx, portfolio, tekst)
}

export function toonVooraf(ctx: Ctx, portfolio: Portfolio, tekst: string): Voorvertoning {
  if (tekst.length > langsteBestand) return teGroot
  const gelezen = leesDossier(tekst, ctx.klok.today())
  if ('fouten' in gelezen) return gelezen
  const { activiteiten, bijeenkomsten } = gelezen.dossier
  if (activiteiten.length + bijeenkomsten.length > meesteDingen) return teGroot
  const plan = maakInleesplan(portfolio.inhoud, gelezen.dossier, portfolio.kader)
  const kenmerk = ctx.hash(canoniek({ tekst, nu: portfolio.inhoud }))
  return { plan: metVerplaatste(plan, portfolio), kenmerk }
}

const teGroot: Voorvertoning = {
  fouten: [
    {
      pad: '',
      tekst: `is te groot om in één keer in te lezen; hoogstens ${meesteDingen} activiteiten en bijeenkomsten.`,
    },
  ],
}

/** A meeting that was moved to category 2 is changed as a meeting, not as the activity that the file makes of it. */
function metVerplaatste(plan: Inleesplan, { bijeenkomsten }: Portfolio): Inleesplan {
  const ids = new Set(bijeenkomsten.map(({ bijeenkomst }) => bijeenkomst.id))
  const gewijzigd = plan.activiteiten.gewijzigd.filter(({ was }) => !ids.has(was.id))
  const isVerplaatst = gewijzigd.length < plan.activiteiten.gewijzigd.length
  return {
    ...plan,
    activiteiten: { ...plan.activiteiten, gewijzigd },
    opmerkingen: isVerplaatst
      ? [...plan.opmerkingen, 'Bijeenkomsten in categorie 2 veranderen niet mee. Wijzig ze zelf.']
      : plan.opmerkingen,
  }
}
