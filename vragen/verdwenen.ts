import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { isConcept } from '#vragen/concepten.ts'
import { zicht } from '#vragen/zicht.ts'

/** What an address was about and is there no more. */
export type Verdwenen = {
  soort: 'concept' | 'activiteit' | 'bijeenkomst' | 'cvregel'
  id: string
  titel: string
  /** A concept may have become something else; all the rest was taken away, and can come back. */
  hoe: 'verwijderd' | 'werd-activiteit' | 'werd-bijeenkomst'
  /** When it was taken away; null for what became something else. */
  op: Date | null
}

const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

/** The thing of this kandidaat that this path names and that is there no more; null when there is none. */
export async function leesVerdwenen(ctx: Ctx, pad: string): Promise<Verdwenen | null> {
  const ids = pad.match(uuid) ?? []
  if (ctx.actor.rol !== 'kandidaat' || ids.length === 0) return null
  const isOverConcept = pad.includes('/concepten/')
  return (
    (await activiteitVan(ctx, ids, isOverConcept)) ??
    (await bijeenkomstVan(ctx, ids)) ??
    (await cvregelVan(ctx, ids))
  )
}

async function activiteitVan(
  ctx: Ctx,
  ids: readonly string[],
  isOverConcept: boolean,
): Promise<Verdwenen | null> {
  const rij = await zicht(ctx)
    .activiteiten()
    .where('activiteit.id', 'in', ids)
    .select(['activiteit.id', 'titel', 'verwijderd_op', isConcept.as('isConcept')])
    .select(weggehaald.as('isWeggehaald'))
    .executeTakeFirst()
  if (!rij) return null
  const { id, titel, verwijderd_op: op } = rij
  const soort = rij.isConcept ? 'concept' : 'activiteit'
  if (op === null)
    return rij.isConcept || !isOverConcept ? null : { soort, id, titel, hoe: 'werd-activiteit', op }
  return rij.isConcept && !rij.isWeggehaald
    ? { soort, id, titel, hoe: 'werd-bijeenkomst', op: null }
    : { soort, id, titel, hoe: 'verwijderd', op }
}

/** Taken away by hand; a concept that became a meeting ends without such an event. */
export const weggehaald = sql<boolean>`exists (select from gebeurtenis
  where gebeurtenis.persoon = activiteit.persoon and gebeurtenis.soort = 'concept-verwijderd'
    and gebeurtenis.gegevens ->> 'activiteit' = activiteit.id::text
    and gebeurtenis.op >= activiteit.verwijderd_op)`

async function bijeenkomstVan(ctx: Ctx, ids: readonly string[]): Promise<Verdwenen | null> {
  const rij = await zicht(ctx)
    .bijeenkomsten()
    .where('bijeenkomst.id', 'in', ids)
    .where('verwijderd_op', 'is not', null)
    .select(['bijeenkomst.id', 'werkvorm', 'datum', 'verwijderd_op'])
    .executeTakeFirst()
  if (!rij) return null
  const titel = bijeenkomstnaam(rij)
  return { soort: 'bijeenkomst', id: rij.id, titel, hoe: 'verwijderd', op: rij.verwijderd_op }
}

async function cvregelVan(ctx: Ctx, ids: readonly string[]): Promise<Verdwenen | null> {
  const rij = await zicht(ctx)
    .cvregels()
    .where('cv_regel.id', 'in', ids)
    .where('verwijderd_op', 'is not', null)
    .select(['cv_regel.id', 'titel', 'verwijderd_op'])
    .executeTakeFirst()
  if (!rij) return null
  return {
    soort: 'cvregel',
    id: rij.id,
    titel: rij.titel,
    hoe: 'verwijderd',
    op: rij.verwijderd_op,
  }
}
