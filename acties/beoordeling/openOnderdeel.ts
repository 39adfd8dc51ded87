import { sql } from 'kysely'
import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld } from '#acties/velden.ts'
import { kaderVan } from '#vragen/behandeling.ts'
import { leesBehandelrij, leesIndieningen } from '#vragen/behandeling/rijen.ts'

const kwartier = 15 * 60_000

/**
 * Notes that somebody opened a part in which the kandidaat reflects, so that she can see who looked. The only write on a GET; at most
 * once a quarter of an hour for one reader and part, and nothing for the other parts.
 */
export const openOnderdeel = actie({
  naam: 'openOnderdeel',
  wie: ['assessor', 'beslisser'],
  invoer: z.object({ dossierId: idVeld, onderdeel: z.string() }),
  laad: async (ctx, { dossierId, onderdeel }) => {
    const rij = await leesBehandelrij(ctx, dossierId)
    const deel = rij && kaderVan(rij).onderdelen.find(({ id }) => id === onderdeel)
    if (!rij || !deel) return null
    const moetErbij = deel.vorm === 'vragen' && !(await isKortGeleden(ctx, dossierId, onderdeel))
    const indiening = (await leesIndieningen(ctx, dossierId)).at(-1)?.nummer
    return { rij, moetErbij, ...(indiening !== undefined && { indiening }) }
  },
  doe: async () => gelukt({}),
  gebeurtenis: ({ invoer: { onderdeel }, geladen: { rij, moetErbij, indiening } }) =>
    moetErbij
      ? {
          soort: 'reflectie-ingezien',
          persoon: rij.persoon,
          dossier: rij.id,
          keurmerk: rij.keurmerk,
          gegevens: { onderdeel, ...(indiening !== undefined && { indiening }) },
        }
      : null,
})

const isKortGeleden = async (ctx: Ctx, dossier: string, onderdeel: string): Promise<boolean> => {
  const gevonden = await ctx.db
    .selectFrom('gebeurtenis')
    .where('dossier', '=', dossier)
    .where('soort', '=', 'reflectie-ingezien')
    .where('actor', '=', ctx.actor.persoon)
    .where('op', '>', new Date(ctx.klok.now().getTime() - kwartier))
    .where(sql<string>`gegevens ->> 'onderdeel'`, '=', onderdeel)
    .select('volgnummer')
    .executeTakeFirst()
  return gevonden !== undefined
}
