import { sql, type SqlBool } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { toonDatum } from '#lib/datum.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'

/** What a line of the history calls something that was erased or that the reader may not know. */
const zonderNaam: Readonly<Record<string, string>> = {
  activiteit: 'een verwijderde activiteit',
  bestand: 'een verwijderd bestand',
  verklaring: 'een verklaring',
  assessor: 'een assessor',
  document: 'een document',
}

const alsObject = z.record(z.string(), z.unknown())

/** Calls everything that these events speak of by its name, as far as the reader may know it. */
export async function noem(
  ctx: Ctx,
  gegevens: readonly unknown[],
): Promise<(id: string) => string> {
  const genoemd = new Map(gegevens.flatMap(een => idsIn(alsObject.parse(een))))
  const ids = [...genoemd.keys()]
  const namen = new Map(
    ids.length === 0
      ? []
      : [
          ...(await leesTitels(ctx, ids)),
          ...(await leesBestandsnamen(ctx, ids)),
          ...(await leesVerklaringen(ctx, ids)),
          ...(await leesMensen(ctx, ids)),
        ],
  )
  return id => namen.get(id) ?? zonderNaam[genoemd.get(id) ?? ''] ?? 'iemand'
}

type Naam = readonly [id: string, naam: string]

const uuid = z.uuid()

const idsIn = (gegevens: Readonly<Record<string, unknown>>): Naam[] =>
  Object.entries(gegevens).flatMap(([sleutel, waarde]) => {
    const gelezen = uuid.safeParse(waarde)
    return gelezen.success ? [[gelezen.data, sleutel]] : []
  })

type Ids = { ids: readonly string[] }

const isEen = (kolom: string, ids: readonly string[]) =>
  sql<SqlBool>`${sql.ref(kolom)} = any (${ids}::uuid[])`

async function leesTitels(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await titels(ctx, { ids })
  return rijen.map(({ id, titel }) => [id, titel])
}

const titels = eenmaal((ctx, { ids }: Ids) =>
  zicht(ctx).activiteiten().where(isEen('activiteit.id', ids)).select(['activiteit.id', 'titel']),
)

/** A file is called by the name it was given last. */
async function leesBestandsnamen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await bestandsnamen(ctx, { ids })
  return rijen.map(({ bestand, naam }) => [bestand, naam])
}

const bestandsnamen = eenmaal((ctx, { ids }: Ids) =>
  zicht(ctx)
    .bewijzen()
    .where(isEen('bewijs.bestand', ids))
    .select(['bewijs.bestand', 'naam'])
    .orderBy('toegevoegd_op'),
)

async function leesVerklaringen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await verklaringen(ctx, { ids })
  return rijen.map(({ id, titel, datum }) => {
    if (titel !== null) return [id, `de verklaring bij “${titel}”`]
    return [
      id,
      datum ? `de verklaring van de bijeenkomst van ${toonDatum(datum)}` : 'de verklaring bij A1',
    ]
  })
}

const verklaringen = eenmaal((ctx, { ids }: Ids) =>
  zicht(ctx)
    .verklaringen()
    .leftJoin('activiteit', 'activiteit.id', 'verklaring.activiteit')
    .leftJoin('bijeenkomst', 'bijeenkomst.id', 'verklaring.bijeenkomst')
    .where(isEen('verklaring.id', ids))
    .select(['verklaring.id', 'activiteit.titel', 'bijeenkomst.datum']),
)

async function leesMensen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await mensen(ctx, { ids })
  return rijen.map(({ id, naam }) => [id, naam])
}

const mensen = eenmaal((ctx, { ids }: Ids) =>
  zicht(ctx).namen().where(isEen('persoon.id', ids)).select(['id', 'naam']),
)
