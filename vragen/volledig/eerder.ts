import type { Ctx } from '#acties/ctx.ts'
import { leesConcepten, type Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { bestandenIn } from '#vragen/volledig/portfolio.ts'
import { veiligeNaam } from '#vragen/volledig/paden.ts'
import type { Zipbestand } from '#vragen/volledig/vorm.ts'
import { zicht } from '#vragen/zicht.ts'

export type Eerder = Zipbestand & { scan: string }

/** Files that were filed, were signed before a change, or lie with a draft, and are not in the portfolio. */
export async function leesEerdereBestanden(ctx: Ctx, portfolio: Portfolio): Promise<Eerder[]> {
  const concepten = await leesConcepten(ctx)
  const nu = new Set(bestandenIn(portfolio).map(({ sha256 }) => sha256))
  const rijen = await leesRijen(ctx, portfolio, concepten)
  return rijen
    .filter(({ sha256 }) => !nu.has(sha256))
    .map(({ naam, sha256, grootte, mime, scan }, plek) => ({
      pad: `bestanden/eerder/${veiligeNaam(naam ?? 'bestand', plek + 1)}`,
      sha256,
      bytes: grootte,
      mime,
      scan,
    }))
}

const leesRijen = (ctx: Ctx, portfolio: Portfolio, concepten: readonly Concept[]) =>
  zicht(ctx)
    .bestanden()
    .where('bestand.persoon', '=', portfolio.rij.persoon)
    .where(eb =>
      eb.or([
        eb.exists(
          eb
            .selectFrom('indiening_bestand as mee')
            .innerJoin('indiening', 'indiening.id', 'mee.indiening')
            .whereRef('mee.bestand', '=', 'bestand.id')
            .where('indiening.dossier', '=', portfolio.rij.id)
            .select('mee.bestand'),
        ),
        eb('bestand.id', 'in', [...vervallenKopieen(portfolio), ...bestandenBij(concepten)]),
      ]),
    )
    .select(['sha256', 'grootte', 'mime', 'scan'])
    .select(eb =>
      eb
        .selectFrom('bewijs')
        .whereRef('bewijs.bestand', '=', 'bestand.id')
        .select('naam')
        .orderBy('toegevoegd_op', 'desc')
        .limit(1)
        .as('naam'),
    )
    .orderBy('opgeslagen_op')
    .orderBy('sha256')
    .execute()

const bestandenBij = (concepten: readonly Concept[]): string[] =>
  concepten.flatMap(({ bestanden }) => bestanden.map(({ bestand }) => bestand))

/** At least one id, so that there is something to compare with. */
function vervallenKopieen({ rij, activiteiten, bijeenkomsten, a1 }: Portfolio): string[] {
  const ids = [a1, ...activiteiten, ...bijeenkomsten].flatMap(({ verklaring }) =>
    (verklaring?.stukken ?? []).map(({ bestand }) => bestand),
  )
  return [rij.id, ...ids]
}
