import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { beeindig } from '#acties/account/sessies.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld } from '#acties/velden.ts'
import { medewerkersrollen } from '#domein/rollen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { zicht } from '#vragen/zicht.ts'

/** The beheerder takes a role away; whoever had it is signed out everywhere at once. */
export const beeindigRol = actie({
  naam: 'beeindigRol',
  wie: ['beheerder'],
  invoer: z.object({ toekenning: idVeld }),
  laad: async (ctx, { toekenning }) => {
    const beheerders = await lopendeBeheerders(ctx)
    const rij = await zicht(ctx)
      .rollen()
      .where('id', '=', toekenning)
      .where('beeindigd_op', 'is', null)
      .where('rol', 'in', medewerkersrollen)
      .select(['id', 'persoon', 'rol', 'keurmerk'])
      .forUpdate()
      .executeTakeFirst()
    return rij ? { ...rij, beheerders } : null
  },
  bezwaren: ({ geladen: { rol, beheerders } }) =>
    rol === 'beheerder' && beheerders < 2 ? [laatsteBeheerder] : [],
  doe: async ({ ctx, geladen: { id, persoon } }) => {
    await ctx.db
      .updateTable('rol_toekenning')
      .set({ beeindigd_op: ctx.klok.now(), beeindigd_door: ctx.actor.persoon })
      .where('id', '=', id)
      .execute()
    return gelukt({ sessies: await beeindig(ctx, { persoon, reden: 'rol-gewijzigd' }) })
  },
  gebeurtenis: ({ geladen: { persoon, rol, keurmerk } }) => ({
    soort: 'rol-ingetrokken',
    persoon,
    ...(keurmerk && { keurmerk }),
    gegevens: { persoon, rol },
  }),
})

const laatsteBeheerder: Weigering = {
  code: 'laatste-beheerder',
  tekst: 'Dit is de laatste beheerder. Geef eerst iemand anders die rol.',
}

/** Locked together, so that two beheerders cannot end each other at once. */
const lopendeBeheerders = async (ctx: Ctx): Promise<number> => {
  const rijen = await ctx.db
    .selectFrom('rol_toekenning')
    .where('rol', '=', 'beheerder')
    .where('beeindigd_op', 'is', null)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute()
  return rijen.length
}
