import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'

/** A new private address of your calendar; an earlier one stops working. Returns its secret, which is kept only as a hash. */
export const maakAgendalink = actie({
  naam: 'maakAgendalink',
  wie: ['kandidaat'],
  invoer: z.object({}),
  laad: async ctx => ctx.actor.persoon,
  doe: async ({ ctx, geladen: persoon }) => {
    await trekIn(ctx, persoon)
    const sleutel = ctx.toeval.sleutel()
    await ctx.db
      .insertInto('agendalink')
      .values({
        id: ctx.toeval.id(),
        persoon,
        sleutel_hash: ctx.hash(sleutel),
        gemaakt_op: ctx.klok.now(),
      })
      .execute()
    return gelukt({ sleutel })
  },
  gebeurtenis: ({ geladen: persoon }) => ({ soort: 'agendalink-gemaakt', persoon, gegevens: {} }),
})

/** Lets the address of your calendar stop working. */
export const trekAgendalinkIn = actie({
  naam: 'trekAgendalinkIn',
  wie: ['kandidaat'],
  invoer: z.object({}),
  laad: async ctx => ctx.actor.persoon,
  doe: async ({ ctx, geladen: persoon }) => gelukt({ wasEr: (await trekIn(ctx, persoon)) > 0n }),
  gebeurtenis: ({ geladen: persoon, waarde: { wasEr } }) =>
    wasEr ? { soort: 'agendalink-ingetrokken', persoon, gegevens: {} } : null,
})

async function trekIn(ctx: Ctx, persoon: string): Promise<bigint> {
  const { numUpdatedRows } = await ctx.db
    .updateTable('agendalink')
    .set({ ingetrokken_op: ctx.klok.now() })
    .where('persoon', '=', persoon)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows
}
