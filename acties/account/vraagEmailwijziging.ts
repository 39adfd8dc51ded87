import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { codeCijfers, codeMinuten, toonCode } from '#acties/account/inlogcode.ts'
import { persoonMetEmail } from '#acties/account/persoon.ts'
import { rem } from '#acties/account/rem.ts'
import type { Ctx } from '#acties/ctx.ts'
import { emailVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

/** Sends a code to the address you want to use. That somebody else has it already does not show. */
export const vraagEmailwijziging = actie({
  naam: 'vraagEmailwijziging',
  wie: rolnamen,
  invoer: z.object({ email: emailVeld }),
  laad: async (ctx, { email }) => {
    const zelf = await zicht(ctx)
      .personen()
      .where('persoon.id', '=', ctx.actor.persoon)
      .select(['persoon.id', 'persoon.naam', 'persoon.email'])
      .executeTakeFirst()
    return zelf ? { zelf, isVrij: !(await persoonMetEmail(ctx, email)) } : null
  },
  bezwaren: ({ ctx, invoer: { email }, geladen: { zelf } }) =>
    zelf.email.toLowerCase() === email.toLowerCase()
      ? [zelfdeAdres]
      : rem(ctx, [
          { soort: 'code-aanvraag-netwerk', wie: ctx.herkomst.ip },
          { soort: 'code-aanvraag-adres', wie: email },
        ]),
  doe: async ({ ctx, invoer: { email }, geladen: { zelf, isVrij } }) => {
    const inlogcode = ctx.toeval.id()
    const code = ctx.toeval.code(codeCijfers)
    await bewaarCode(ctx, { inlogcode, code, persoon: isVrij ? zelf.id : null, email })
    await ctx.post.write(ctx.db, {
      template: 'email-bevestigen',
      to: isVrij ? { persoon: zelf.id, email } : null,
      data: {
        naam: zelf.naam,
        code: toonCode(code),
        minuten: codeMinuten,
        link: `${ctx.adres}/profiel/email/${inlogcode}`,
      },
    })
    return gelukt({ inlogcode })
  },
  gebeurtenis: ({ geladen: { zelf } }) => ({
    soort: 'emailwijziging-gevraagd',
    persoon: zelf.id,
    gegevens: { persoon: zelf.id },
  }),
})

const zelfdeAdres: Weigering = {
  code: 'zelfde-adres',
  tekst: 'Dit is al je e-mailadres.',
  veld: 'email',
}

type Code = { inlogcode: string; code: string; persoon: string | null; email: string }

async function bewaarCode(ctx: Ctx, { inlogcode, code, persoon, email }: Code): Promise<void> {
  const nu = ctx.klok.now()
  await ctx.db
    .insertInto('inlogcode')
    .values({
      id: inlogcode,
      doel: 'email-wijzigen',
      persoon,
      nieuw_email: email,
      code_hash: ctx.hash(`${inlogcode} ${code}`),
      aangemaakt_op: nu,
      verloopt_op: new Date(nu.getTime() + codeMinuten * 60_000),
    })
    .execute()
}
