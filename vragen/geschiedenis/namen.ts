import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { toonDatum } from '#lib/datum.ts'
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

async function leesTitels(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await zicht(ctx)
    .activiteiten()
    .where('activiteit.id', 'in', ids)
    .select(['activiteit.id', 'titel'])
    .execute()
  return rijen.map(({ id, titel }) => [id, titel])
}

/** A file is called by the name it was given last. */
async function leesBestandsnamen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await zicht(ctx)
    .bewijzen()
    .where('bewijs.bestand', 'in', ids)
    .select(['bewijs.bestand', 'naam'])
    .orderBy('toegevoegd_op')
    .execute()
  return rijen.map(({ bestand, naam }) => [bestand, naam])
}

async function leesVerklaringen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await zicht(ctx)
    .verklaringen()
    .leftJoin('activiteit', 'activiteit.id', 'verklaring.activiteit')
    .leftJoin('bijeenkomst', 'bijeenkomst.id', 'verklaring.bijeenkomst')
    .where('verklaring.id', 'in', ids)
    .select(['verklaring.id', 'activiteit.titel', 'bijeenkomst.datum'])
    .execute()
  return rijen.map(({ id, titel, datum }) => {
    if (titel !== null) return [id, `de verklaring bij “${titel}”`]
    return [
      id,
      datum ? `de verklaring van de bijeenkomst van ${toonDatum(datum)}` : 'de verklaring bij A1',
    ]
  })
}

async function leesMensen(ctx: Ctx, ids: readonly string[]): Promise<Naam[]> {
  const rijen = await zicht(ctx)
    .namen()
    .where('persoon.id', 'in', ids)
    .select(['id', 'naam'])
    .execute()
  return rijen.map(({ id, naam }) => [id, naam])
}
