import type { Ctx } from '#acties/ctx.ts'
import type { Datum } from '#lib/datum.ts'

/** A period in which a certificate is valid; its last day is the certificatiedatum. */
export type Geldig = { id: string; van: Datum; tot: Datum }

/** The period that runs to the last day of this certificate, as it is known now. */
export async function geldigePeriode(ctx: Ctx, certificaat: string): Promise<Geldig | null> {
  const rij = await ctx.db
    .selectFrom('certificaat_periode')
    .where('certificaat', '=', certificaat)
    .where('soort', 'in', ['geldig', 'verlengd'])
    .where('vervallen_op', 'is', null)
    .select(['id', 'van', 'tot'])
    .orderBy('tot', 'desc')
    .executeTakeFirst()
  return rij?.tot ? { id: rij.id, van: rij.van, tot: rij.tot } : null
}

/** Writes down when a certificate is valid. */
export const voegPeriodeToe = (
  ctx: Ctx,
  certificaat: string,
  { van, tot }: { van: Datum; tot: Datum },
) =>
  ctx.db
    .insertInto('certificaat_periode')
    .values({
      id: ctx.toeval.id(),
      certificaat,
      soort: 'geldig',
      van,
      tot,
      vastgelegd_op: ctx.klok.now(),
    })
    .execute()
