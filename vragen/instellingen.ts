import type { Ctx } from '#acties/ctx.ts'
import { isInstellingId, metInstelling, standaardInstellingen } from '#domein/instellingen.ts'
import type { Instellingen } from '#domein/instellingen.ts'

/** What the owner chose, and the default for the rest; a stored value that this version does not allow is passed over. */
export async function leesInstellingen(ctx: Pick<Ctx, 'db'>): Promise<Instellingen> {
  const rijen = await ctx.db
    .selectFrom('instelling')
    .distinctOn('naam')
    .select(['naam', 'waarde'])
    .orderBy('naam')
    .orderBy('versie', 'desc')
    .execute()
  return rijen.reduce(
    (instellingen, { naam, waarde }) =>
      isInstellingId(naam) ? metInstelling(instellingen, naam, waarde) : instellingen,
    standaardInstellingen,
  )
}
