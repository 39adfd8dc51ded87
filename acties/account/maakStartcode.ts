import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { toonCode } from '#acties/account/inlogcode.ts'

const startcodeUren = 24

/**
 * A new code for the first beheerder, to print at the start; older ones stop working. Null once a beheerder has signed in: until then a
 * slip in the address is mended by starting again.
 */
export const maakStartcode = actie({
  naam: 'maakStartcode',
  wie: ['systeem'],
  invoer: z.object({}),
  laad: async ctx => {
    const beheerder = await ctx.db
      .selectFrom('rol_toekenning')
      .innerJoin('persoon', 'persoon.id', 'rol_toekenning.persoon')
      .where('rol', '=', 'beheerder')
      .where('beeindigd_op', 'is', null)
      .where('email_bevestigd_op', 'is not', null)
      .select('persoon.id')
      .executeTakeFirst()
    return { isNodig: !beheerder }
  },
  doe: async ({ ctx, geladen: { isNodig } }) => {
    if (!isNodig) return gelukt<string | null>(null)
    const nu = ctx.klok.now()
    await ctx.db
      .updateTable('inlogcode')
      .set({ vervallen_op: nu })
      .where('doel', '=', 'eerste-beheerder')
      .where('vervallen_op', 'is', null)
      .execute()
    const id = ctx.toeval.id()
    const code = ctx.toeval.code(10) + ctx.toeval.code(10)
    await ctx.db
      .insertInto('inlogcode')
      .values({
        id,
        doel: 'eerste-beheerder',
        code_hash: ctx.hash(`${id} ${code}`),
        aangemaakt_op: nu,
        verloopt_op: new Date(nu.getTime() + startcodeUren * 3_600_000),
      })
      .execute()
    return gelukt<string | null>(toonCode(code))
  },
  gebeurtenis: ({ waarde }) =>
    waarde === null ? null : { soort: 'startcode-gemaakt', gegevens: {} },
})
