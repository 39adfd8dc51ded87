import { z } from 'zod'
import { actie, gelukt, geweigerd } from '#acties/actie.ts'
import { boek, codeOnjuist, laadCode, past } from '#acties/account/inlogcode.ts'
import { bewaarOudeKenmerken } from '#acties/account/persoon.ts'
import { rem } from '#acties/account/rem.ts'
import { beeindig } from '#acties/account/sessies.ts'
import type { Ctx } from '#acties/ctx.ts'
import { codeVeld, idVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'
import type { Resultaat } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

/** Takes the new address into use, once the code that was sent there comes back. A wrong code is counted and refused. */
export async function bevestigEmailwijziging(
  ctx: Ctx,
  invoer: unknown,
): Promise<Resultaat<{ email: string }>> {
  const uitkomst = await probeerCode(ctx, invoer)
  if (!uitkomst.ok) return uitkomst
  const { email } = uitkomst.waarde
  return email === null ? geweigerd(codeOnjuist) : gelukt({ email })
}

const probeerCode = actie({
  naam: 'bevestigEmailwijziging',
  wie: rolnamen,
  invoer: z.object({ inlogcode: idVeld, code: codeVeld }),
  laad: async (ctx, { inlogcode }) => {
    const rij = await laadCode(ctx, inlogcode, 'email-wijzigen')
    const zelf = await zicht(ctx)
      .personen()
      .where('persoon.id', '=', ctx.actor.persoon)
      .select(['persoon.id', 'persoon.naam', 'persoon.email'])
      .forUpdate()
      .executeTakeFirst()
    return rij && zelf ? { rij, zelf } : null
  },
  bezwaren: ({ ctx, geladen: { zelf } }) =>
    rem(ctx, [{ soort: 'code-invoer-account', wie: zelf.id }]),
  doe: async ({ ctx, invoer, geladen }): Promise<Resultaat<{ email: string | null }>> => {
    const { rij, zelf } = geladen
    const klopt = rij.persoon === zelf.id && past(ctx, rij, invoer.code)
    await boek(ctx, rij, klopt)
    if (!klopt || rij.nieuw_email === null) return gelukt({ email: null })
    await verhuis(ctx, zelf, rij.nieuw_email)
    return gelukt({ email: rij.nieuw_email })
  },
  gebeurtenis: ({ geladen: { zelf }, waarde: { email } }) =>
    email === null
      ? { soort: 'inlogcode-geweigerd', persoon: zelf.id, gegevens: {} }
      : { soort: 'emailwijziging-bevestigd', persoon: zelf.id, gegevens: { persoon: zelf.id } },
})

type Zelf = { id: string; naam: string; email: string }

/** The old address is kept, is told, and every other session ends: it may have been somebody else who asked. */
async function verhuis(ctx: Ctx, zelf: Zelf, email: string): Promise<void> {
  await bewaarOudeKenmerken(ctx, zelf, ['email'])
  await ctx.db
    .updateTable('persoon')
    .set({ email, email_bevestigd_op: ctx.klok.now() })
    .where('id', '=', zelf.id)
    .execute()
  await beeindig(ctx, { persoon: zelf.id, behalve: ctx.sessie, reden: 'email-gewijzigd' })
  await ctx.post.write(ctx.db, {
    template: 'email-gewijzigd',
    to: { persoon: zelf.id, email: zelf.email },
    data: { naam: zelf.naam, link: ctx.adres },
  })
}
