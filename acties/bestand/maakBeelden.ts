import { Readable } from 'node:stream'
import { leesOpslag } from '#acties/bestand/leesOpslag.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Picture } from '#infra/inspection/index.ts'

/** Of a longer file the first pages are seen in place; the rest is in the download. */
const meesteBeelden = 30
const meesteBestanden = 100
const grootsteBeeld = 20 * 1024 * 1024

/**
 * Makes the pictures that are still to be made, of the newest file first. What is there stays: a run that is cut off goes on where it was.
 * After a hundred files the next run takes over.
 */
export async function maakBeelden(ctx: Ctx): Promise<void> {
  for (let keer = 0; keer < meesteBestanden; keer += 1) {
    const bestand = await volgende(ctx)
    if (!bestand) return
    await maakBeeldenVan(ctx, bestand)
  }
  await ctx.jobs.enqueue(ctx.db, 'maak-beelden', {})
}

const volgende = ({ db }: Ctx) =>
  db
    .selectFrom('bestand')
    .where('beeld', '=', 'wacht')
    .select(['id', 'persoon', 'sha256', 'mime', 'bladzijden'])
    .orderBy('opgeslagen_op', 'desc')
    .limit(1)
    .executeTakeFirst()

type Bestandsrij = NonNullable<Awaited<ReturnType<typeof volgende>>>

/** One picture after the other; a page of which none can be made stays without, and a file without any says so. */
async function maakBeeldenVan(ctx: Ctx, bestand: Bestandsrij): Promise<void> {
  const { id, persoon, sha256, mime } = bestand
  const klaar = new Set(await gemaakt(ctx, id))
  const read = () => leesOpslag(ctx, persoon, sha256)
  const laatste = Math.min(bestand.bladzijden ?? 1, meesteBeelden)
  for (let pagina = 1; pagina <= laatste; pagina += 1) {
    if (klaar.has(pagina)) continue
    const beeld = await ctx.keurder.draw({ mime, read }, pagina)
    if (beeld && (await bewaar(ctx, bestand, { beeld, pagina }))) klaar.add(pagina)
  }
  await ctx.db
    .updateTable('bestand')
    .set({ beeld: klaar.size > 0 ? 'klaar' : 'mislukt' })
    .where('id', '=', id)
    .execute()
}

async function gemaakt({ db }: Ctx, bestand: string): Promise<number[]> {
  const rijen = await db
    .selectFrom('bestand_beeld')
    .where('bestand', '=', bestand)
    .select('pagina')
    .execute()
  return rijen.map(({ pagina }) => pagina)
}

/** Bytes first, row after, with the person locked so that the sweeper waits; false when the picture is not kept. */
async function bewaar(
  ctx: Ctx,
  { id: bestand, persoon }: Bestandsrij,
  { beeld, pagina }: { beeld: Picture; pagina: number },
): Promise<boolean> {
  const { content, mime, width: breedte, height: hoogte } = beeld
  const bewaard = await ctx.opslag.put(persoon, Readable.from([content]), grootsteBeeld)
  if (!bewaard) return false
  const { sha256, size: grootte } = bewaard
  return ctx.db.transaction().execute(async db => {
    await db.selectFrom('persoon').where('id', '=', persoon).select('id').forUpdate().execute()
    if (!(await ctx.opslag.has(persoon, sha256))) return false
    await db
      .insertInto('bestand_beeld')
      .values({ bestand, pagina, sha256, grootte, mime, breedte, hoogte })
      .onConflict(conflict => conflict.doNothing())
      .execute()
    return true
  })
}
