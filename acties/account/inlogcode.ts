import type { Ctx } from '#acties/ctx.ts'
import type { Weigering } from '#domein/weigering.ts'

export const codeMinuten = 10
export const codeCijfers = 8
const hoogstePogingen = 5

/** In groups of four, as people read digits. */
export const toonCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1 ')

type Doel = 'inloggen' | 'email-wijzigen' | 'eerste-beheerder'

/** A code that was given out for this purpose, locked; null when there is none. */
export const laadCode = async (ctx: Ctx, id: string, doel: Doel) => {
  const rij = await ctx.db
    .selectFrom('inlogcode')
    .where('id', '=', id)
    .where('doel', '=', doel)
    .selectAll()
    .forUpdate()
    .executeTakeFirst()
  return rij ?? null
}

type Rij = NonNullable<Awaited<ReturnType<typeof laadCode>>>

/** Whether this is the code and it still works. */
export const past = (ctx: Ctx, rij: Rij, code: string): boolean =>
  rij.gebruikt_op === null &&
  rij.vervallen_op === null &&
  rij.pogingen < hoogstePogingen &&
  rij.verloopt_op > ctx.klok.now() &&
  rij.code_hash === ctx.hash(`${rij.id} ${code}`)

/** Notes that the code was used, or that a wrong one was tried. */
export const boek = (ctx: Ctx, rij: Rij, klopt: boolean) =>
  ctx.db
    .updateTable('inlogcode')
    .set(klopt ? { gebruikt_op: ctx.klok.now() } : { pogingen: rij.pogingen + 1 })
    .where('id', '=', rij.id)
    .execute()

/** One answer for every reason, so that it tells a guesser nothing. */
export const codeOnjuist: Weigering = {
  code: 'code-onjuist',
  tekst:
    'Deze code klopt niet of werkt niet meer. Kijk in de laatste mail of vraag een nieuwe code aan.',
  veld: 'code',
}
