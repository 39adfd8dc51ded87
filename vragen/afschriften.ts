import { sql, type SqlBool } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { isAfschrift, type Afschrift } from '#domein/portfolio/afschrift.ts'
import { keepUpTo, type Kept } from '#lib/keepUpTo.ts'
import { oncePer } from '#lib/oncePer.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'

/** Bytes as the database keeps them; as objects they take some ten times as much. */
const meest = 3_000_000

type Gelezen = { hash: string; afschrift: Afschrift }

/** What was read, by filing, as long as this process and its store live. */
const gelezen = oncePer<Ctx['opslag'], Kept<Gelezen>>(() => keepUpTo(meest))

/**
 * What was filed, by the id of its filing; only those that the actor may read. It never changes, so it comes from the database once and is
 * kept as it was read, the one that was asked longest ago first out; whether somebody may read it is asked each time.
 */
export async function leesAfschriften(
  ctx: Ctx,
  indieningen: readonly string[],
): Promise<ReadonlyMap<string, Afschrift>> {
  if (indieningen.length === 0) return new Map()
  const bewaard = gelezen(ctx.opslag)
  const bekend = new Map(
    indieningen.flatMap(id => {
      const gevonden = bewaard.get(id)
      return gevonden ? [[gevonden.hash, gevonden.afschrift] as const] : []
    }),
  )
  const rijen = await afschriftrijen(ctx, { indieningen, bekend: [...bekend.keys()] })
  return new Map(
    rijen.flatMap(({ id, hash, nieuw, size }) => {
      const afschrift = nieuw ?? bekend.get(hash)
      if (!isAfschrift(afschrift)) return []
      if (nieuw !== null) bewaard.set(id, { value: { hash, afschrift }, size })
      return [[id, afschrift] as const]
    }),
  )
}

type Gezocht = { indieningen: readonly string[]; bekend: readonly string[] }

const afschriftrijen = eenmaal((ctx, { indieningen, bekend }: Gezocht) =>
  zicht(ctx)
    .afschriften()
    .where(sql<SqlBool>`indiening.id = any (${indieningen}::uuid[])`)
    .select(['indiening.id', 'indiening.hash'])
    .select([
      sql<unknown>`case when indiening.hash <> all (${bekend}::text[])
        then indiening.afschrift end`.as('nieuw'),
      sql<number>`case when indiening.hash <> all (${bekend}::text[])
        then pg_column_size(indiening.afschrift) else 0 end`.as('size'),
    ]),
)

/** The same for one filing that `zicht` just let the actor see with its hash: what was read before needs no statement. */
export async function leesAfschrift(
  ctx: Ctx,
  { id, hash }: { id: string; hash: string },
): Promise<Afschrift | undefined> {
  const gevonden = gelezen(ctx.opslag).get(id)
  return gevonden?.hash === hash ? gevonden.afschrift : (await leesAfschriften(ctx, [id])).get(id)
}
