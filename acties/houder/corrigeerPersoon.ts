import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewaarOudeKenmerken, gewijzigdeKenmerken } from '#acties/account/persoon.ts'
import { beeindig } from '#acties/account/sessies.ts'
import type { Ctx } from '#acties/ctx.ts'
import { persoonVelden } from '#acties/houder/voegHouderToe.ts'
import { idVeld } from '#acties/velden.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

export const basisversie = z.coerce.number().int()

/** The planner corrects who a holder is; what stood there before is kept. */
export const corrigeerPersoon = actie({
  naam: 'corrigeerPersoon',
  wie: ['planner'],
  invoer: z.object({ persoon: idVeld, versie: basisversie, ...persoonVelden }),
  laad: async (ctx, invoer) => {
    const oud = await zicht(ctx)
      .personen()
      .where('persoon.id', '=', invoer.persoon)
      .selectAll('persoon')
      .forUpdate()
      .executeTakeFirst()
    return oud ? { oud, velden: gewijzigdeKenmerken(oud, invoer) } : null
  },
  bezwaren: ({ invoer, geladen: { oud, velden } }) =>
    velden.length > 0 && oud.versie !== invoer.versie ? [intussenGewijzigd] : [],
  doe: async ({ ctx, invoer, geladen: { oud, velden } }) => {
    if (velden.length === 0) return gelukt({ velden })
    const { naam, email, nolocnummer } = invoer
    await bewaarOudeKenmerken(ctx, oud, velden)
    await ctx.db
      .updateTable('persoon')
      .set({ naam, email, nolocnummer, versie: oud.versie + 1 })
      .where('id', '=', oud.id)
      .execute()
    if (velden.includes('email')) await verhuis(ctx, oud)
    return gelukt({ velden })
  },
  gebeurtenis: ({ geladen: { oud }, waarde: { velden } }) =>
    velden.length > 0
      ? {
          soort: 'persoonsgegevens-gewijzigd',
          persoon: oud.id,
          gegevens: { persoon: oud.id, velden },
        }
      : null,
})

/** The refusal when somebody else saved between your reading and your saving. */
export const intussenGewijzigd: Weigering = {
  code: 'elders-gewijzigd',
  tekst:
    'Iemand anders heeft dit intussen gewijzigd. Bekijk wat er nu staat en breng je wijziging opnieuw aan.',
}

type Oud = { id: string; naam: string; email: string }

/** A new address has yet to be proven by signing in; the old one is told. */
async function verhuis(ctx: Ctx, { id, naam, email }: Oud): Promise<void> {
  await ctx.db
    .updateTable('persoon')
    .set({ email_bevestigd_op: null })
    .where('id', '=', id)
    .execute()
  await beeindig(ctx, { persoon: id, reden: 'email-gewijzigd' })
  await ctx.post.write(ctx.db, {
    template: 'email-gewijzigd',
    to: { persoon: id, email },
    data: { naam, link: ctx.adres },
  })
}
