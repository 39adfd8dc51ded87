import type { Ctx } from '#acties/ctx.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import {
  leesMentoropmerkingen,
  leesMentorschap,
  type Mentoropmerking,
  type Mentorschap,
} from '#vragen/mentor.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { bestandenIn } from '#vragen/volledig/portfolio.ts'
import { leesVoorlopig } from '#vragen/voorlopig.ts'

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
  const portfolio = await leesPortfolio(ctx, dossier)
  const mentorschap = portfolio && (await leesMentorschap(ctx, dossier))
  if (!portfolio || !mentorschap) return null
  const heel = await leesVoorlopig(ctx, portfolio)
  return {
    kandidaat: portfolio.rij.naam,
    mentorschap,
    // What is missing is for the holder; who sees a part of it cannot tell.
    afschrift: {
      ...heel,
      onderdelen: heel.onderdelen
        .filter(({ id }) => mentorschap.onderdelen.includes(id))
        .map(onderdeel => ({ ...onderdeel, tekorten: [] })),
    },
    bestanden: new Map(bestandenIn(portfolio).map(({ sha256, bestand }) => [sha256, bestand])),
    opmerkingen: await leesMentoropmerkingen(ctx, dossier),
  }
}
