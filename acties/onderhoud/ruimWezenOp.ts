import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'

/** Removes stored files of before this instant that no row points to and no draft names: uploads and pictures whose row never came. */
export async function ruimWezenOp(ctx: Ctx, voor: Date): Promise<void> {
  for await (const { owner, sha256, changed } of ctx.opslag.list())
    if (changed < voor) await ruimWeesOp(ctx, owner, sha256)
}

/**
 * Removes this stored file unless a row points to it or a draft names it. The row of the person is locked as an upload locks it, so a file cannot get its
 * row between looking and removing. Within a transaction, whose rows others cannot see yet, it is left for the night.
 */
export async function ruimWeesOp(ctx: Ctx, persoon: string, sha256: string): Promise<void> {
  if (ctx.db.isTransaction || (await wordtGebruikt(ctx, persoon, sha256))) return
  await ctx.db.transaction().execute(async db => {
    await db.selectFrom('persoon').where('id', '=', persoon).select('id').forUpdate().execute()
    if (!(await wordtGebruikt({ ...ctx, db }, persoon, sha256)))
      await ctx.opslag.delete(persoon, sha256)
  })
}

async function wordtGebruikt(ctx: Ctx, persoon: string, sha256: string): Promise<boolean> {
  const bestand = await ctx.db
    .selectFrom('bestand')
    .where('persoon', '=', persoon)
    .where('sha256', '=', sha256)
    .select('id')
    .union(
      ctx.db
        .selectFrom('bestand_beeld')
        .innerJoin('bestand', 'bestand.id', 'bestand_beeld.bestand')
        .where('bestand.persoon', '=', persoon)
        .where('bestand_beeld.sha256', '=', sha256)
        .select('bestand.id'),
    )
    .union(
      // As it stands in a form: the hash and the name. What was thrown away can still be taken back.
      ctx.db
        .selectFrom('klad')
        .where('persoon', '=', persoon)
        .where(sql<boolean>`velden::text like ${`%"${sha256} %`}`)
        .select('id'),
    )
    .union(
      // The picture of a format, filled in on a draft to finish later.
      ctx.db
        .selectFrom('activiteit')
        .where('persoon', '=', persoon)
        .where(sql<boolean>`ingevuld::text like ${`%"${sha256} %`}`)
        .select('id'),
    )
    .executeTakeFirst()
  return bestand !== undefined
}
