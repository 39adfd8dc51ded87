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
