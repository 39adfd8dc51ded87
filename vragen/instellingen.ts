import type { Ctx } from '#acties/ctx.ts'
import { isInstellingId, metInstelling, standaardInstellingen } from '#domein/instellingen.ts'
import type { Instellingen } from '#domein/instellingen.ts'

type Lezer = Pick<Ctx, 'db' | 'instellingen'>

/** What the owner chose, and the default for the rest; a stored value that this version does not allow is passed over. */
export const leesInstellingen = async (ctx: Lezer): Promise<Instellingen> =>
  ctx.instellingen ?? alsInstellingen(await gekozen(ctx).execute())

/** The newest choice of each setting. */
export const gekozen = ({ db }: Lezer) =>
  db
    .selectFrom('instelling')
    .distinctOn('naam')
    .select(['naam', 'waarde'])
    .orderBy('naam')
    .orderBy('versie', 'desc')

export const alsInstellingen = (
  rijen: readonly { naam: string; waarde: unknown }[],
): Instellingen =>
  rijen.reduce(
    (instellingen, { naam, waarde }) =>
      isInstellingId(naam) ? metInstelling(instellingen, naam, waarde) : instellingen,
    standaardInstellingen,
  )
