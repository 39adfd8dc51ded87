import type { Ctx } from '#acties/ctx.ts'

/**
 * Removes stored files of before this instant that no row points to: uploads whose row never came. The row of the person is locked as an
 * upload locks it, so a file cannot get its row between looking and removing.
 */
export async function ruimWezenOp(ctx: Ctx, voor: Date): Promise<void> {
  for await (const { owner, sha256, changed } of ctx.opslag.list()) {
    if (changed >= voor || (await wordtGebruikt(ctx, owner, sha256))) continue
    await ctx.db.transaction().execute(async db => {
      await db.selectFrom('persoon').where('id', '=', owner).select('id').forUpdate().execute()
      if (!(await wordtGebruikt({ ...ctx, db }, owner, sha256)))
        await ctx.opslag.delete(owner, sha256)
    })
  }
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
    .executeTakeFirst()
  return bestand !== undefined
}
