import type { Ctx } from '#acties/ctx.ts'
import type { Concept } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { bestandenBij } from '#vragen/volledig/concepten.ts'
import { bestandenIn } from '#vragen/volledig/portfolio.ts'
import { veiligeNaam } from '#vragen/volledig/paden.ts'
import type { Zipbestand } from '#vragen/volledig/vorm.ts'
import { zicht } from '#vragen/zicht.ts'

export type Eerder = Zipbestand & { scan: string }

/** Files that were filed, or were signed before a change, and are not in the portfolio nor with a draft. */
export async function leesEerdereBestanden(
  ctx: Ctx,
  portfolio: Portfolio,
  concepten: readonly Concept[],
): Promise<Eerder[]> {
  const gebruikt = [...bestandenIn(portfolio), ...bestandenBij(concepten)]
  const nu = new Set(gebruikt.map(({ sha256 }) => sha256))
  const rijen = await leesRijen(ctx, portfolio)
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

const leesRijen = (ctx: Ctx, portfolio: Portfolio) =>
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
        eb('bestand.id', 'in', vervallenKopieen(portfolio)),
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

/** At least one id, so that there is something to compare with. */
function vervallenKopieen({ rij, activiteiten, bijeenkomsten, a1 }: Portfolio): string[] {
  const ids = [a1, ...activiteiten, ...bijeenkomsten].flatMap(({ verklaring }) =>
    (verklaring?.stukken ?? []).map(({ bestand }) => bestand),
  )
  return [rij.id, ...ids]
}
