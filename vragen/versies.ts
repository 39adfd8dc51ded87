import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { zicht } from '#vragen/zicht.ts'

/** One saved version of a text without the text: when, how long, how it begins. */
export type Versie = { versie: number; opgeslagenOp: Date; woorden: number; begin: string }

/** A page of the earlier versions, newest first; `aantal` counts what there is in all. */
export type Versielijst = { versies: readonly Versie[]; aantal: number }

/**
 * Where a text with versions stands: an answer in a dossier ('A4/plannen'), or what a person keeps for every dossier: the CV ('profiel', the id
 * of an entry) and the long texts of statements (after the id of the statement).
 */
export type Versiebron =
  | { soort: 'antwoord'; dossier: string; veld: string }
  | { soort: 'eigen'; persoon: string; veld: string }

export type Versievraag = {
  bron: Versiebron
  /** Each version, or the last of every quarter of an hour. */
  elke: boolean
  vanaf: number
  hoeveel: number
}

/** The earlier versions of one text; the present one is not among them. */
export async function leesVersies(ctx: Ctx, vraag: Versievraag): Promise<Versielijst> {
  const rijen = await ctx.db
    .selectFrom(gekozen(ctx, vraag).as('eerder'))
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
  bron: Versiebron,
  versie: number,
): Promise<{ versie: number; tekst: string; opgeslagenOp: Date } | null> {
  const rij = await eerdere(ctx, bron).where('versie', '=', versie).executeTakeFirst()
  if (!rij || rij.tekst === null) return null
  return { versie: rij.versie, tekst: rij.tekst, opgeslagenOp: rij.opgeslagen_op }
}

function gekozen(ctx: Ctx, { bron, elke }: Versievraag) {
  const alle = eerdere(ctx, bron)
  return elke ? alle : alle.distinctOn(kwartier).orderBy(kwartier).orderBy('versie', 'desc')
}

const eerdere = (ctx: Ctx, bron: Versiebron) =>
  ctx.db
    .selectFrom(bron.soort === 'eigen' ? vanPersoon(ctx, bron) : vanAntwoord(ctx, bron))
    .select(['versie', 'tekst', 'opgeslagen_op'])

const vanAntwoord = (ctx: Ctx, { dossier, veld }: Extract<Versiebron, { soort: 'antwoord' }>) =>
  zicht(ctx)
    .antwoordVersies()
    .where('dossier', '=', dossier)
    .where('veld', '=', veld)
    .select(['versie', 'opgeslagen_op'])
    .select(alleenTekst.as('tekst'))
    .as('bron')

const vanPersoon = (ctx: Ctx, { persoon, veld }: Extract<Versiebron, { soort: 'eigen' }>) =>
  zicht(ctx)
    .tekstVersies()
    .where('persoon', '=', persoon)
    .where('veld', '=', veld)
    .select(['versie', 'opgeslagen_op'])
    .select(sql<string | null>`tekst`.as('tekst'))
    .as('bron')

const kwartier = sql`date_bin('15 minutes', opgeslagen_op, timestamptz '2020-01-01')`
const alleenTekst = sql<
  string | null
>`case when jsonb_typeof(waarde) = 'string' then waarde #>> '{}' end`
const begin = sql<string>`left(tekst, 120)`
const woorden = sql<number>`case when btrim(tekst, E' \n\t') = '' then 0
  else array_length(regexp_split_to_array(btrim(tekst, E' \n\t'), '\\s+'), 1) end`
