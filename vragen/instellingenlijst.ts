import type { Ctx } from '#acties/ctx.ts'
import { instellingen, metInstelling, standaardInstellingen } from '#domein/instellingen.ts'
import type { InstellingId } from '#domein/instellingen.ts'
import { sleutels } from '#lib/tabel.ts'

/** A setting as the beheerder sees it: what holds, and since when when somebody chose it. */
export type Instellingregel = {
  id: InstellingId
  waarde: unknown
  versie: number
  gewijzigdOp: Date | null
  door: string | null
}

/** Every setting that something reads, in the order of the screen. */
export async function leesInstellingenlijst(ctx: Ctx): Promise<Instellingregel[]> {
  const rijen = await ctx.db
    .selectFrom('instelling')
    .leftJoin('persoon', 'persoon.id', 'instelling.gewijzigd_door')
    .distinctOn('instelling.naam')
    .select(['instelling.naam', 'instelling.waarde', 'instelling.versie'])
    .select(['instelling.gewijzigd_op as gewijzigdOp', 'persoon.naam as door'])
    .orderBy('instelling.naam')
    .orderBy('instelling.versie', 'desc')
    .execute()
  const gekozen = new Map(rijen.map(rij => [rij.naam, rij]))
  return sleutels(instellingen)
    .filter(id => !('nogZonderWerking' in instellingen[id]))
    .map(id => {
      const rij = gekozen.get(id)
      return {
        id,
        waarde: metInstelling(standaardInstellingen, id, rij?.waarde)[id],
        versie: rij?.versie ?? 0,
        gewijzigdOp: rij?.gewijzigdOp ?? null,
        door: rij?.door ?? null,
      }
    })
}
