import type { Ctx } from '#acties/ctx.ts'
import { isAfschrift } from '#domein/portfolio/afschrift.ts'
import { zicht } from '#vragen/zicht.ts'

/** One filing of a dossier as it was frozen, also an earlier one; null when it is not there or not yours. */
export async function leesEerdereIndiening(ctx: Ctx, dossierId: string, nummer: number) {
  const rij = await zicht(ctx)
    .afschriften()
    .where('indiening.dossier', '=', dossierId)
    .where('indiening.nummer', '=', nummer)
    .where('indiening.ingetrokken_op', 'is', null)
    .select(['indiening.id', 'indiening.nummer', 'indiening.hash', 'indiening.afschrift'])
    .select('indiening.ingediend_op as ingediendOp')
    .executeTakeFirst()
  if (!rij || !isAfschrift(rij.afschrift)) return null
  const { id, hash, ingediendOp, afschrift } = rij
  return { indiening: { id, nummer, hash, ingediendOp }, afschrift }
}
