import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { instellingElders } from '#acties/botsingen.ts'
import type { Ctx } from '#acties/ctx.ts'
import {
  instellingen,
  isInstellingId,
  leesInstelling,
  type InstellingId,
} from '#domein/instellingen.ts'

/** The beheerder chooses a value; what held before stays as an earlier version. `basis` is the version on his screen. */
export const wijzigInstelling = actie({
  naam: 'wijzigInstelling',
  wie: ['beheerder'],
  invoer: z.object({
    instelling: z.string(),
    waarde: z.union([z.string().max(5000), z.array(z.string().max(100)).max(50)]).optional(),
    basis: z.coerce.number().int().min(0),
  }),
  laad: async (ctx, { instelling }) =>
    isInstellingId(instelling) && !('nogZonderWerking' in instellingen[instelling])
      ? { id: instelling, huidig: await huidige(ctx, instelling) }
      : null,
  bezwaren: ({ invoer: { basis }, geladen: { huidig } }) =>
    huidig.versie === basis ? [] : [instellingElders],
  doe: async ({ ctx, invoer: { waarde = '' }, geladen: { id, huidig } }) => {
    const gelezen = leesInstelling(id, Array.isArray(waarde) ? waarde.join(' ') : waarde)
    if (!gelezen.ok)
      return geweigerd(...gelezen.weigeringen.map(een => ({ ...een, veld: 'waarde' })))
    const nieuw = JSON.stringify(gelezen.waarde)
    if (nieuw === JSON.stringify(huidig.waarde)) return gelukt({ versie: huidig.versie })
    const versie = huidig.versie + 1
    await ctx.db
      .insertInto('instelling')
      .values({
        naam: id,
        versie,
        waarde: nieuw,
        gewijzigd_op: ctx.klok.now(),
        gewijzigd_door: ctx.actor.persoon,
      })
      .execute()
    return gelukt({ versie })
  },
  gebeurtenis: ({ geladen: { id, huidig }, waarde: { versie } }) =>
    versie === huidig.versie
      ? null
      : { soort: 'instelling-gewijzigd', gegevens: { instelling: id, versie } },
})

async function huidige(ctx: Ctx, naam: InstellingId): Promise<{ versie: number; waarde: unknown }> {
  const rij = await ctx.db
    .selectFrom('instelling')
    .where('naam', '=', naam)
    .select(['versie', 'waarde'])
    .orderBy('versie', 'desc')
    .limit(1)
    .executeTakeFirst()
  return rij ?? { versie: 0, waarde: instellingen[naam].standaard }
}
