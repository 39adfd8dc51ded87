import type { Kader } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegen } from '#domein/dossier/levensloop.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { maakInleesplan, type Inleesplan } from '#domein/portfolio/inleesplan.ts'
import type { Weigering } from '#domein/weigering.ts'
import { kaderVanDossier, leesPortfolio, metAlles, type Portfolio } from '#vragen/portfolio.ts'
import { leesDossierrij, type Dossierrij } from '#vragen/portfolio/rijen.ts'
import { metVerval } from '#vragen/vervalt.ts'
import { leesZaakVoorWijzigen } from '#vragen/zaak.ts'

type Fouten = Extract<ReturnType<typeof leesDossier>, { fouten: unknown }>['fouten']

/** What reading a dossier file in would do, with the mark of exactly this file and this portfolio; or every fault of the file. */
export type Voorvertoning = { plan: Inleesplan; kenmerk: string; kader: Kader } | { fouten: Fouten }

/** A dossier to read a file into, and why that cannot be done now; null when it is not there or not yours. */
export async function dossierVoorInlezen(
  ctx: Ctx,
  dossierId: string,
): Promise<Inleesdossier | null> {
  const rij = await leesDossierrij(ctx, dossierId)
  if (!rij) return null
  const kader = kaderVanDossier(rij)
  return { id: rij.id, kader, bezwaren: await bezwarenTegenInlezen(ctx, { rij, kader }) }
}

export type Inleesdossier = { id: string; kader: Kader; bezwaren: readonly Weigering[] }

export async function bezwarenTegenInlezen(
  ctx: Ctx,
  { rij, kader }: { rij: Dossierrij; kader: Kader },
): Promise<Weigering[]> {
  if (rij.status === 'aanvulling') return [nietBijAanvulling]
  const zaak = await leesZaakVoorWijzigen(ctx, { rij, kader })
  return bezwarenTegen('bewaarAntwoorden', {
    zaak: { ...zaak, voornemen: { onderdeel: 'B' } },
    actor: ctx.actor,
    vandaag: ctx.klok.today(),
  })
}

const nietBijAanvulling: Weigering = {
  code: 'niet-bij-aanvulling',
  tekst: 'Inlezen kan niet tijdens een aanvulling. Vul zelf aan wat de assessor vraagt.',
}

export const voorvertoningVerouderd: Weigering = {
  code: 'voorvertoning-verouderd',
  tekst: 'Je portfolio is intussen veranderd. Bekijk opnieuw wat inlezen zou doen.',
}

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
  const nu = metAlles(portfolio)
  const plan = maakInleesplan(nu, gelezen.dossier, portfolio.kader)
  const kenmerk = ctx.hash(canoniek({ tekst, nu }))
  return {
    plan: metVerval(metPrive(metVerplaatste(plan, portfolio), portfolio), portfolio),
    kenmerk,
    kader: portfolio.kader,
  }
}

const teGroot: Voorvertoning = {
  fouten: [
    {
      pad: '',
      tekst: `is te groot om in één keer in te lezen; hoogstens ${meesteDingen} activiteiten en bijeenkomsten.`,
    },
  ],
}

/** What is kept private here stays so, also when the file has it. */
function metPrive(plan: Inleesplan, { activiteiten, bijeenkomsten }: Portfolio): Inleesplan {
  const prive = new Set([
    ...activiteiten.flatMap(een => (een.isPrive ? [een.activiteit.id] : [])),
    ...bijeenkomsten.flatMap(een => (een.isPrive ? [een.bijeenkomst.id] : [])),
  ])
  const bekend = [...plan.activiteiten.bekend.values(), ...plan.bijeenkomsten.bekend.values()]
  return bekend.some(id => prive.has(id))
    ? {
        ...plan,
        opmerkingen: [...plan.opmerkingen, 'Wat je hier privé houdt, blijft privé.'],
      }
    : plan
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
