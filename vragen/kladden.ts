import { sql } from 'kysely'
import { z } from 'zod'
import type { Ctx } from '#acties/ctx.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

/** What was typed in a form, by field as the browser sends it. */
export const kladvelden = z.record(z.string().max(2000), z.array(z.string()).max(300))

/** What somebody typed in a form and did not save yet. */
export type Klad = {
  id: string
  /** The address of the form, and what its page is called. */
  pagina: string
  titel: string
  velden: Readonly<Record<string, readonly string[]>>
  versie: number
  bewaardOp: Date
}

const kladkolommen = ['id', 'pagina', 'titel', 'velden', 'versie', 'bewaard_op'] as const

type Rij = { [K in (typeof kladkolommen)[number]]: unknown }

const rij = z.object({
  id: z.string(),
  pagina: z.string(),
  titel: z.string(),
  velden: kladvelden,
  versie: z.number(),
  bewaard_op: z.coerce.date(),
})

export function alsKlad(ruw: Rij): Klad {
  const { bewaard_op: bewaardOp, ...rest } = rij.parse(ruw)
  return { ...rest, bewaardOp }
}

/**
 * What the page of this draft is about is still there: what was removed, made into something else or ended leads nowhere. What was typed after
 * that does: its page says what happened and shows it.
 */
export const gaatErgensOver = sql<boolean>`not exists (
    select from activiteit where activiteit.persoon = klad.persoon
      and position(activiteit.id::text in klad.pagina) > 0
      and verwijderd_op >= klad.bewaard_op)
  and not exists (
    select from bijeenkomst where bijeenkomst.persoon = klad.persoon
      and position(bijeenkomst.id::text in klad.pagina) > 0 and verwijderd_op >= klad.bewaard_op)
  and not exists (
    select from cv_regel where cv_regel.persoon = klad.persoon
      and position(cv_regel.id::text in klad.pagina) > 0 and verwijderd_op >= klad.bewaard_op)
  and (klad.pagina not like '/dossiers/%/meelezen%' or exists (
    select from mentorschap where mentorschap.mentor = klad.persoon and beeindigd_op is null
      and position(mentorschap.dossier::text in klad.pagina) > 0))
  and (klad.pagina not like '%/meelezen/opmerkingen/%' or exists (
    select from mentoropmerking where mentoropmerking.id::text
      = substring(klad.pagina from '/opmerkingen/([0-9a-f-]{36})')))`

/** What this person has not saved yet in forms of which the address begins so, the latest first. */
export const leesKladden = async (ctx: Ctx, begin: string): Promise<Klad[]> =>
  (await kladrijen(ctx, { begin })).map(alsKlad)

const kladrijen = eenmaal((ctx, { begin }: { begin: string }) => kladvraag(ctx, begin))

/** The question behind `leesKladden`, to be asked along with another. */
export const kladvraag = (ctx: Kijker, begin: string) =>
  zicht(ctx)
    .kladden()
    .where('afgerond_op', 'is', null)
    .where(sql<boolean>`starts_with(pagina, ${begin})`)
    .select(kladkolommen)
    .orderBy('bewaard_op', 'desc')
    .orderBy('id')
