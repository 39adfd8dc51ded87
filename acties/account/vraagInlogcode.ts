import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { codeCijfers, codeMinuten, toonCode } from '#acties/account/inlogcode.ts'
import { rem } from '#acties/account/rem.ts'
import type { Ctx } from '#acties/ctx.ts'
import { emailVeld } from '#acties/velden.ts'

/**
 * Sends a one-time code to an address. Whether anybody has that address makes no difference: the answer, the rows and the work are the
 * same. A code belongs to the request that asked for it, so somebody else who asks does not spoil yours.
 */
export const vraagInlogcode = actie({
  naam: 'vraagInlogcode',
  wie: ['bezoeker'],
  invoer: z.object({ email: emailVeld }),
  laad: async (ctx, { email }) => ({ persoon: await vindPersoon(ctx, email) }),
  bezwaren: ({ ctx, invoer }) =>
    rem(ctx, [
      { soort: 'code-aanvraag-netwerk', wie: ctx.herkomst.ip },
      { soort: 'code-aanvraag-adres', wie: invoer.email },
    ]),
  doe: async ({ ctx, invoer, geladen: { persoon } }) => {
    const inlogcode = ctx.toeval.id()
    const code = ctx.toeval.code(codeCijfers)
    const nu = ctx.klok.now()
    const verlooptOp = new Date(nu.getTime() + codeMinuten * 60_000)
    await ctx.db
      .insertInto('inlogcode')
      .values({
        id: inlogcode,
        doel: 'inloggen',
        persoon: persoon?.id ?? null,
        adres_hash: ctx.hash(invoer.email.toLowerCase()),
        code_hash: ctx.hash(`${inlogcode} ${code}`),
        aangemaakt_op: nu,
        verloopt_op: verlooptOp,
      })
      .execute()
    await ctx.post.write(ctx.db, {
      template: 'inlogcode',
      to: persoon && { persoon: persoon.id, email: persoon.email },
      data: {
        naam: persoon?.naam ?? '',
        code: toonCode(code),
        minuten: codeMinuten,
        link: `${ctx.adres}/inloggen/code/${inlogcode}`,
      },
      notAfter: verlooptOp,
    })
    return gelukt({ inlogcode })
  },
  gebeurtenis: ({ geladen: { persoon } }) => ({
    soort: 'inlogcode-gevraagd',
    ...(persoon && { persoon: persoon.id }),
    gegevens: {},
  }),
})

/** Who has this address and at least one role. */
const vindPersoon = async (ctx: Ctx, email: string) => {
  const gevonden = await ctx.db
    .selectFrom('persoon')
    .where(eb => eb(eb.fn('lower', ['email']), '=', eb.fn('lower', [eb.val(email)])))
    .where(eb =>
      eb.exists(
        eb
          .selectFrom('rol_toekenning')
          .whereRef('rol_toekenning.persoon', '=', 'persoon.id')
          .where('beeindigd_op', 'is', null),
      ),
    )
    .select(['id', 'naam', 'email'])
    .executeTakeFirst()
  return gevonden ?? null
}
