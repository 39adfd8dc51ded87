import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { nieuwPersoon, persoonMetEmail } from '#acties/account/persoon.ts'
import type { Ctx } from '#acties/ctx.ts'
import { emailVeld, regelVeld } from '#acties/velden.ts'
import { medewerkersrollen, rollen } from '#domein/rollen.ts'

/** The beheerder gives somebody a role, who gets a mail with the way in. Somebody who is known already keeps his name. */
export const nodigUit = actie({
  naam: 'nodigUit',
  wie: ['beheerder'],
  invoer: z.object({
    naam: regelVeld('Vul de naam in.'),
    email: emailVeld,
    rol: z.enum(medewerkersrollen, 'Kies een rol.'),
    keurmerk: z.string('Kies een keurmerk.').min(1, 'Kies een keurmerk.'),
  }),
  laad: async (ctx, { email, keurmerk }) => {
    const mark = await ctx.db
      .selectFrom('keurmerk')
      .where('id', '=', keurmerk)
      .select(['id', 'schemabeheerder'])
      .executeTakeFirst()
    return mark ? { keurmerk: mark, bekende: await persoonMetEmail(ctx, email) } : null
  },
  doe: async ({ ctx, invoer, geladen: { bekende, keurmerk } }) => {
    const { rol, email } = invoer
    const persoon = bekende ?? {
      ...invoer,
      id: await nieuwPersoon(ctx, { naam: invoer.naam, email }),
    }
    const isVoorSchema = rollen[rol].voor === 'schemabeheerder'
    await ctx.db
      .insertInto('rol_toekenning')
      .values({
        id: ctx.toeval.id(),
        persoon: persoon.id,
        rol,
        keurmerk: rol === 'beheerder' ? null : keurmerk.id,
        organisatie: isVoorSchema ? keurmerk.schemabeheerder : ctx.bereik.organisatie,
        ingegaan_op: ctx.klok.now(),
        toegekend_door: ctx.actor.persoon,
      })
      .execute()
    await ctx.post.write(ctx.db, {
      template: 'medewerker-uitgenodigd',
      to: { persoon: persoon.id, email: persoon.email },
      data: {
        naam: persoon.naam,
        rol: rollen[rol].naam.toLowerCase(),
        door: await naamVan(ctx),
        link: `${ctx.adres}/inloggen`,
      },
    })
    return gelukt({ persoon: persoon.id })
  },
  gebeurtenis: ({ invoer: { rol, keurmerk }, waarde: { persoon } }) => ({
    soort: 'medewerker-uitgenodigd',
    persoon,
    keurmerk,
    gegevens: { persoon, rol },
  }),
})

const naamVan = async (ctx: Ctx): Promise<string> => {
  const { naam } = await ctx.db
    .selectFrom('persoon')
    .where('id', '=', ctx.actor.persoon)
    .select('naam')
    .executeTakeFirstOrThrow()
  return naam
}
