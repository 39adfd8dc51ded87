import { z } from 'zod'
import { actie, gelukt, geweigerd } from '#acties/actie.ts'
import { rem } from '#acties/account/rem.ts'
import { nieuwPersoon } from '#acties/account/persoon.ts'
import type { Ctx } from '#acties/ctx.ts'
import { codeVeld, emailVeld, regelVeld } from '#acties/velden.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'

/** Makes somebody the first beheerder with the code that the start printed; after it he signs in by mail like everybody. */
export async function gebruikStartcode(
  ctx: Ctx,
  invoer: unknown,
): Promise<Resultaat<{ email: string }>> {
  const uitkomst = await probeerStartcode(ctx, invoer)
  if (!uitkomst.ok) return uitkomst
  return uitkomst.waarde.persoon ? gelukt({ email: uitkomst.waarde.email }) : geweigerd(codeOnjuist)
}

const codeOnjuist: Weigering = {
  code: 'code-onjuist',
  tekst:
    'Deze code klopt niet of werkt niet meer. Start Vakbewijs opnieuw; de nieuwe code staat dan in de uitvoer.',
  veld: 'code',
}

type Poging = { persoon: string | null; email: string }

const probeerStartcode = actie({
  naam: 'gebruikStartcode',
  wie: ['bezoeker'],
  invoer: z.object({ code: codeVeld, naam: regelVeld('Vul je naam in.'), email: emailVeld }),
  laad: async ctx => {
    const rij = await ctx.db
      .selectFrom('inlogcode')
      .where('doel', '=', 'eerste-beheerder')
      .where('gebruikt_op', 'is', null)
      .where('vervallen_op', 'is', null)
      .where('verloopt_op', '>', ctx.klok.now())
      .select(['id', 'code_hash'])
      .forUpdate()
      .executeTakeFirst()
    return { rij }
  },
  bezwaren: ({ ctx }) => rem(ctx, [{ soort: 'startcode-netwerk', wie: ctx.herkomst.ip }]),
  doe: async ({ ctx, invoer, geladen: { rij } }): Promise<Resultaat<Poging>> => {
    const { email, naam } = invoer
    if (rij?.code_hash !== ctx.hash(`${rij?.id} ${invoer.code}`))
      return gelukt({ persoon: null, email })
    await ctx.db
      .updateTable('inlogcode')
      .set({ gebruikt_op: ctx.klok.now() })
      .where('id', '=', rij.id)
      .execute()
    await beeindigEerdere(ctx)
    const persoon = await nieuwPersoon(ctx, { naam, email })
    await geefBeheer(ctx, persoon)
    return gelukt({ persoon, email })
  },
  gebeurtenis: ({ waarde: { persoon } }) =>
    persoon
      ? { soort: 'eerste-beheerder-aangemeld', persoon, gegevens: { persoon } }
      : { soort: 'startcode-geweigerd', gegevens: {} },
})

/** Who took the code before and never signed in (a slip in the address) does not stay beheerder. */
const beeindigEerdere = (ctx: Ctx) =>
  ctx.db
    .updateTable('rol_toekenning')
    .set({ beeindigd_op: ctx.klok.now() })
    .where('rol', '=', 'beheerder')
    .where('beeindigd_op', 'is', null)
    .execute()

async function geefBeheer(ctx: Ctx, persoon: string): Promise<void> {
  const { id: organisatie } = await ctx.db
    .selectFrom('organisatie')
    .where('soort', '=', 'certificerende-instelling')
    .select('id')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  await ctx.db
    .insertInto('rol_toekenning')
    .values({
      id: ctx.toeval.id(),
      persoon,
      rol: 'beheerder',
      organisatie,
      ingegaan_op: ctx.klok.now(),
    })
    .execute()
}
