import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** One saved version of a text without the text: when, how long, how it begins. */
export type Versie = { versie: number; opgeslagenOp: Date; woorden: number; begin: string }

/** A page of the earlier versions, newest first; `aantal` counts what there is in all. */
export type Versielijst = { versies: readonly Versie[]; aantal: number }

export type Versievraag = {
  dossier: string
  /** 'A4/plannen' */
  veld: string
  /** Each version, or the last of every quarter of an hour. */
  elke: boolean
  vanaf: number
  hoeveel: number
}

/** The earlier versions of one answer; the present one is not among them. */
export async function leesVersies(ctx: Ctx, vraag: Versievraag): Promise<Versielijst> {
  const rijen = await ctx.db
    .selectFrom(gekozen(ctx, vraag).as('antwoord_versie'))
    .select(['versie', 'opgeslagen_op as opgeslagenOp'])
    .select([woorden.as('woorden'), begin.as('begin')])
    .select(sql<number>`(count(*) over ())::int`.as('aantal'))
    .orderBy('versie', 'desc')
    .limit(vraag.hoeveel)
    .offset(vraag.vanaf)
    .execute()
  return { versies: rijen, aantal: rijen[0]?.aantal ?? 0 }
}

/** The text of one earlier version and when it was saved; null when there is no such version or it holds no text. */
export async function leesVersie(
  ctx: Ctx,
  { dossier, veld, versie }: { dossier: string; veld: string; versie: number },
): Promise<{ versie: number; tekst: string; opgeslagenOp: Date } | null> {
  const rij = await zicht(ctx)
    .antwoordVersies()
    .where('dossier', '=', dossier)
    .where('veld', '=', veld)
    .where('versie', '=', versie)
    .select(['versie', 'waarde', 'opgeslagen_op as opgeslagenOp'])
    .executeTakeFirst()
  if (!rij || typeof rij.waarde !== 'string') return null
  return { versie: rij.versie, tekst: rij.waarde, opgeslagenOp: rij.opgeslagenOp }
}

function gekozen(ctx: Ctx, { dossier, veld, elke }: Versievraag) {
  const alle = zicht(ctx)
    .antwoordVersies()
    .where('dossier', '=', dossier)
    .where('veld', '=', veld)
    .select(['versie', 'waarde', 'opgeslagen_op'])
  return elke ? alle : alle.distinctOn(kwartier).orderBy(kwartier).orderBy('versie', 'desc')
}

const kwartier = sql`date_bin('15 minutes', opgeslagen_op, timestamptz '2020-01-01')`
const tekst = sql<string>`waarde #>> '{}'`
const begin = sql<string>`left(${tekst}, 120)`
const woorden = sql<number>`case when btrim(${tekst}, E' \n\t') = '' then 0
  else array_length(regexp_split_to_array(btrim(${tekst}, E' \n\t'), '\\s+'), 1) end`
