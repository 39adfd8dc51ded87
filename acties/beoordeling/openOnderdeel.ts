import { sql } from 'kysely'
import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld } from '#acties/velden.ts'
import { kaderVan } from '#vragen/behandeling.ts'
import { zicht } from '#vragen/zicht.ts'

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
    const rij = await leesGeopend(ctx, dossierId, onderdeel)
    const deel = rij && kaderVan(rij).onderdelen.find(({ id }) => id === onderdeel)
    if (!rij || !deel) return null
    return { rij, moetErbij: deel.vorm === 'vragen' && !rij.isKortGeleden }
  },
  doe: async () => gelukt({}),
  gebeurtenis: ({ invoer: { onderdeel }, geladen: { rij, moetErbij } }) =>
    moetErbij
      ? {
          soort: 'reflectie-ingezien',
          persoon: rij.persoon,
          dossier: rij.id,
          keurmerk: rij.keurmerk,
          gegevens: { onderdeel, ...(rij.indiening !== null && { indiening: rij.indiening }) },
        }
      : null,
})

/** The dossier, its last filing that stands, and whether this reader opened this part a moment ago: one statement for every page. */
const leesGeopend = (ctx: Ctx, dossier: string, onderdeel: string) =>
  zicht(ctx)
    .dossiers()
    .where('dossier.id', '=', dossier)
    .select(['dossier.id', 'dossier.persoon', 'dossier.keurmerk', 'dossier.kader'])
    .select([
      sql<number | null>`(select max(nummer) from indiening where indiening.dossier = dossier.id
        and ingetrokken_op is null)`.as('indiening'),
      sql<boolean>`exists (select from gebeurtenis where gebeurtenis.dossier = dossier.id
        and soort = 'reflectie-ingezien' and actor = ${ctx.actor.persoon}
        and op > ${new Date(ctx.klok.now().getTime() - kwartier)}
        and gegevens ->> 'onderdeel' = ${onderdeel})`.as('isKortGeleden'),
    ])
    .executeTakeFirst()
