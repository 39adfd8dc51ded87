import { geweigerd, gelukt } from '#acties/actie.ts'
import type { OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { ruimtegebrek } from '#acties/bestand/ruimte.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/**
 * The row of a received file; the same bytes of the same person are one. Bytes first, row after, never the other way round. The person is
 * locked, so that two uploads at once cannot both take the last room and the sweeper waits.
 */
export async function registreerBestand(
  ctx: Ctx,
  persoon: string,
  { sha256, grootte, mime, bladzijden }: OntvangenBestand,
): Promise<Resultaat<string>> {
  await ctx.db.selectFrom('persoon').where('id', '=', persoon).select('id').forUpdate().execute()
  if (!(await ctx.opslag.has(persoon, sha256))) return geweigerd(nietAangekomen)
  const bestaand = await ctx.db
    .selectFrom('bestand')
    .where('persoon', '=', persoon)
    .where('sha256', '=', sha256)
    .select('id')
    .executeTakeFirst()
  if (bestaand) return gelukt(bestaand.id)
  const vol = await ruimtegebrek(ctx, persoon, { sha256, grootte })
  if (vol) return geweigerd(vol)
  const id = ctx.toeval.id()
  await ctx.db
    .insertInto('bestand')
    .values({
      id,
      persoon,
      sha256,
      grootte,
      mime,
      bladzijden,
      opgeslagen_op: ctx.klok.now(),
      beeld: bladzijden === null ? 'geen' : 'wacht',
    })
    .execute()
  if (bladzijden !== null) await ctx.jobs.enqueue(ctx.db, 'maak-beelden', {})
  return gelukt(id)
}

const nietAangekomen: Weigering = {
  code: 'bestand-niet-aangekomen',
  tekst: 'Het bestand is niet goed aangekomen. Kies het opnieuw.',
  veld: 'bestand',
}

export type Bewijsplaats = {
  activiteit?: string
  bijeenkomst?: string
  verklaring?: string
  stuk?: string
}

type Gebruik = { persoon: string; bestand: string; naam: string; bij: Bewijsplaats }

/** Uses a file as evidence with one thing; the id of the use that is there already when it is the same. */
export async function gebruikAlsBewijs(
  ctx: Ctx,
  { persoon, bestand, naam, bij }: Gebruik,
): Promise<{ id: string; isNieuw: boolean }> {
  const plaats = {
    activiteit: bij.activiteit ?? null,
    bijeenkomst: bij.bijeenkomst ?? null,
    verklaring: bij.verklaring ?? null,
    stuk: bij.stuk ?? null,
  }
  const id = ctx.toeval.id()
  const nieuw = await ctx.db
    .insertInto('bewijs')
    .values({ id, persoon, bestand, naam, ...plaats, toegevoegd_op: ctx.klok.now() })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (nieuw) return { id, isNieuw: true }
  const bestaand = await ctx.db
    .selectFrom('bewijs')
    .where('bestand', '=', bestand)
    .where('verwijderd_op', 'is', null)
    .where(eb =>
      eb.and(
        (['activiteit', 'bijeenkomst', 'verklaring', 'stuk'] as const).map(kolom =>
          eb(kolom, 'is not distinct from', plaats[kolom]),
        ),
      ),
    )
    .select('id')
    .executeTakeFirstOrThrow()
  return { id: bestaand.id, isNieuw: false }
}
