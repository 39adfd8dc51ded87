import type { Ctx } from '#acties/ctx.ts'
import { wijzigingenTussen, type Wijziging } from '#domein/portfolio/wijzigingen.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import type { Ingediend } from '#vragen/behandeling/ingediend.ts'

/** What the last filing changed in the one before it; nothing when there is one filing. */
export async function leesWijzigingen(
  ctx: Ctx,
  { indieningen, geldend }: Pick<Ingediend, 'indieningen' | 'geldend'>,
): Promise<Wijziging[]> {
  const vorige = indieningen.at(-2)
  const afschrift = vorige && (await leesAfschriften(ctx, [vorige.id])).get(vorige.id)
  return afschrift ? wijzigingenTussen(afschrift, geldend.afschrift) : []
}
