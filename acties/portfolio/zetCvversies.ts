import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import type { Pakket } from '#vragen/pakket/open.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'

type Waarheen = { rij: Dossierrij; pakket: Pakket }

/** What a text of the CV is called in the export, and here. */
type Veld = { veld: string; hier: string }

/**
 * The earlier versions of a text of the CV that was just brought in, with the moments that the file gives them; nothing where the text here
 * has versions of its own. A moment that has yet to come is now.
 */
export async function zetCvversies(
  ctx: Ctx,
  { rij: { persoon }, pakket }: Waarheen,
  { veld, hier }: Veld,
): Promise<void> {
  const nu = ctx.klok.now()
  const eerdere = pakket.volledig.portfolio.cvFormulier.eerdere.filter(een => een.veld === veld)
  const eigen = await ctx.db
    .selectFrom('tekst_versie')
    .where('persoon', '=', persoon)
    .where('veld', '=', hier)
    .select('versie')
    .limit(1)
    .executeTakeFirst()
  if (eerdere.length === 0 || eigen) return
  const rijen = eerdere.map(({ tekst, bewaardOp }, plek) => ({
    persoon,
    veld: hier,
    versie: plek + 1,
    tekst: schoneTekst(tekst),
    opgeslagen_op: new Date(Math.min(new Date(bewaardOp).getTime(), nu.getTime())),
  }))
  await ctx.db.insertInto('tekst_versie').values(rijen).execute()
  const versie = sql<number>`greatest(versie, ${eerdere.length + 1}::int)`
  if (veld === hier)
    await ctx.db.updateTable('cv').set({ versie }).where('persoon', '=', persoon).execute()
  else await ctx.db.updateTable('cv_regel').set({ versie }).where('id', '=', hier).execute()
}
