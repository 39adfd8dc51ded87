import type { Ctx } from '#acties/ctx.ts'
import type { Ids } from '#acties/portfolio/voerPlanUit.ts'
import type { Leegveld } from '#vragen/pakket/antwoorden.ts'
import type { Pakket } from '#vragen/pakket/open.ts'

type Waarheen = { dossierId: string; ids: Ids; pakket: Pakket }

/**
 * The versions of a text that was written elsewhere, for fields where nothing was ever written here: earlier ones with the moments that
 * the file gives them, and the present one as the next. A moment that has yet to come is now.
 */
export async function zetVersies(
  ctx: Ctx,
  velden: readonly Leegveld[],
  { dossierId: dossier, ids, pakket }: Waarheen,
): Promise<void> {
  const nu = ctx.klok.now()
  const op = (moment: string) => new Date(Math.min(new Date(moment).getTime(), nu.getTime()))
  const hier = (veld: string, waarde: string | string[]) =>
    veld === 'bijeenkomst' && typeof waarde === 'string'
      ? (ids.get(pakket.volledig.herkomst.ids[waarde] ?? waarde) ?? waarde)
      : waarde
  for (const { veld: kort, antwoord } of velden) {
    const { veld, eerdere } = antwoord
    const versie = eerdere.length + 1
    const huidig = {
      versie,
      waarde: JSON.stringify(hier(kort, antwoord.waarde)),
      opgeslagen_op: op(antwoord.bewaardOp),
    }
    await ctx.db
      .insertInto('antwoord')
      .values({ dossier, veld, ...huidig })
      .onConflict(conflict => conflict.columns(['dossier', 'veld']).doUpdateSet(huidig))
      .execute()
    for (const [plek, { waarde, bewaardOp }] of eerdere.entries())
      await ctx.db
        .insertInto('antwoord_versie')
        .values({
          dossier,
          veld,
          versie: plek + 1,
          waarde: JSON.stringify(hier(kort, waarde)),
          opgeslagen_op: op(bewaardOp),
        })
        .execute()
  }
}
