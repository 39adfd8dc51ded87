import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Afschrift, AfschriftOnderdeel } from '#domein/portfolio/afschrift.ts'
import { keepUpTo, type Kept } from '#lib/keepUpTo.ts'
import { oncePer } from '#lib/oncePer.ts'
import {
  leesMentoropmerkingen,
  leesMentorschap,
  type Mentoropmerking,
  type Mentorschap,
} from '#vragen/mentor.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'
import { omvang } from '#vragen/portfolio/omvang.ts'
import { leesStempel } from '#vragen/portfolio/stempel.ts'
import { bestandenIn } from '#vragen/volledig/portfolio.ts'
import { leesVoorlopig } from '#vragen/voorlopig.ts'
import { zicht } from '#vragen/zicht.ts'

/** What a mentor reads: the shared parts as they stand now, with what he said beside them. */
export type Meegelezen = {
  kandidaat: string
  mentorschap: Mentorschap
  afschrift: Afschrift
  /** The files that may be opened, by their hash. */
  bestanden: ReadonlyMap<string, string>
  opmerkingen: readonly Mentoropmerking[]
}

/** Null when this dossier is not there, not shared with you, or not any more. */
export async function leesMeegelezen(ctx: Ctx, dossier: string): Promise<Meegelezen | null> {
  const stempel = await leesStempel(ctx, dossier)
  const mentorschap = stempel && (await leesMentorschap(ctx, dossier))
  if (!stempel || !mentorschap) return null
  const gezien = await leesGedeeld(ctx, { dossier, stempel, mentorschap })
  if (!gezien) return null
  const { portfolio, gedeeld } = gezien
  const heel = await leesVoorlopig(ctx, portfolio)
  return {
    kandidaat: portfolio.rij.naam,
    mentorschap,
    afschrift: { ...heel, onderdelen: gedeelde(heel.onderdelen)(gedeeld) },
    bestanden: bestandenVan(portfolio),
    opmerkingen: await leesMentoropmerkingen(ctx, dossier),
  }
}

type Gezien = { dossier: string; stempel: string; mentorschap: Mentorschap }

/**
 * What this mentor sees of the portfolio: what he saw before as long as no row of it changed, nor what is shared (ADR 24). With a second
 * dossier of the same holder what is shared there shows here too, and no stempel knows of that: then it is read anew.
 */
async function leesGedeeld(
  ctx: Ctx,
  { dossier, stempel, mentorschap }: Gezien,
): Promise<Gedeeld | null> {
  const leesNu = async () => {
    const portfolio = await leesPortfolio(ctx, dossier)
    return portfolio && { portfolio, gedeeld: mentorschap.onderdelen }
  }
  if (await leestElders(ctx, { dossier, mentorschap })) return leesNu()
  const bewaard = gelezen(ctx.opslag)
  const { id, onderdelen } = mentorschap
  const toestand = `${stempel} ${ctx.klok.today()} ${onderdelen.join(' ')}`
  const eerder = bewaard.get(id)
  if (eerder?.toestand === toestand) return eerder
  const nu = await leesNu()
  if (nu) bewaard.set(id, { value: { toestand, ...nu }, size: omvang(nu.portfolio) })
  return nu
}

type Gedeeld = { portfolio: Portfolio; gedeeld: readonly OnderdeelId[] }
type Bewaard = Gedeeld & { toestand: string }

/** What was read, by mentorschap, as long as this process and its store live. */
const gelezen = oncePer<Ctx['opslag'], Kept<Bewaard>>(() => keepUpTo(meest))

/** As `omvang` counts them: some fifteen portfolios of sixty activities. */
const meest = 6_000_000

/** Whether this mentor reads along in another dossier of the same holder. */
async function leestElders(ctx: Ctx, { dossier, mentorschap }: Omit<Gezien, 'stempel'>) {
  const elders = await zicht(ctx)
    .mentorschappen()
    .where('mentorschap.persoon', '=', mentorschap.persoon)
    .where('mentorschap.dossier', '<>', dossier)
    .where('mentorschap.beeindigd_op', 'is', null)
    .select('mentorschap.id')
    .executeTakeFirst()
  return elders !== undefined
}

/** The parts that are shared, each list of them made once. What is missing is for the holder; who sees a part of it cannot tell. */
const gedeelde = oncePer((onderdelen: readonly AfschriftOnderdeel[]) =>
  oncePer((gekozen: readonly OnderdeelId[]) =>
    onderdelen
      .filter(({ id }) => gekozen.includes(id))
      .map(onderdeel => ({ ...onderdeel, tekorten: [] })),
  ),
)

const bestandenVan = oncePer(
  (portfolio: Portfolio) =>
    new Map(bestandenIn(portfolio).map(({ sha256, bestand }) => [sha256, bestand])),
)
