import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { leesAfschrift } from '#vragen/afschriften.ts'
import { lijstVan } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { ligtStil } from '#vragen/stilgelegd.ts'
import { zicht } from '#vragen/zicht.ts'

/**
 * One filing of a dossier as it was frozen, also an earlier one; null when it is not there or not yours, also because of a tie with the
 * kandidaat.
 */
export async function leesEerdereIndiening(ctx: Ctx, dossierId: string, nummer: number) {
  const rijen = await indieningrijen(ctx, { dossier: dossierId, nummer })
  const leesbaar = rijen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null || isHouder(ctx))
  const rij = leesbaar.find(een => een.nummer === nummer)
  if (!rij || (await ligtStil(ctx, dossierId))) return null
  const afschrift = await leesAfschrift(ctx, rij)
  if (!afschrift) return null
  const { status, bestanden, ...indiening } = rij
  return {
    indiening,
    afschrift,
    status,
    /** Every filing of this dossier that may be read, this one too. */
    alle: leesbaar.map(een => ({
      nummer: een.nummer,
      ingediendOp: een.ingediendOp,
      ingetrokkenOp: een.ingetrokkenOp,
    })),
    /** The files that went along, by what they hold. */
    bestanden: new Map(bestanden.map(({ id, sha256 }) => [sha256, id])),
  }
}

const indieningrijen = eenmaal((ctx, { dossier, nummer }: { dossier: string; nummer: number }) =>
  zicht(ctx)
    .afschriften()
    .innerJoin('dossier', 'dossier.id', 'indiening.dossier')
    .where('indiening.dossier', '=', dossier)
    .select(['indiening.id', 'indiening.nummer', 'indiening.hash', 'dossier.status'])
    .select('indiening.ingediend_op as ingediendOp')
    .select('indiening.ingetrokken_op as ingetrokkenOp')
    .select(
      lijstVan(
        zicht(ctx)
          .bestanden()
          .innerJoin('indiening_bestand as mee', 'mee.bestand', 'bestand.id')
          .whereRef('mee.indiening', '=', sql.ref('indiening.id'))
          .where(sql.ref('indiening.nummer'), '=', nummer)
          .select(['bestand.id', 'bestand.sha256']),
      ).as('bestanden'),
    )
    .orderBy('indiening.nummer'),
)

export type EerdereIndiening = NonNullable<Awaited<ReturnType<typeof leesEerdereIndiening>>>

/** Who filed reads also what was taken back; for everybody else that was never filed. */
const isHouder = ({ actor }: Ctx): boolean => actor.rol === 'kandidaat'
