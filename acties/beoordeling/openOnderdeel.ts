import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import type { Ctx } from '#acties/ctx.ts'
import { idVeld } from '#acties/velden.ts'
import { kaderVan } from '#vragen/behandeling.ts'
import { leesGeopend } from '#vragen/behandeling/geopend.ts'

/**
 * Notes that somebody opened a part in which the kandidaat reflects, so that she can see who looked. The only write on a GET; at most
 * once a quarter of an hour for one reader and part, and nothing for the other parts.
 */
export const openOnderdeel = actie({
  naam: 'openOnderdeel',
  wie: ['assessor', 'beslisser'],
  invoer: z.object({ dossierId: idVeld, onderdeel: z.string() }),
  laad: async (ctx, { dossierId, onderdeel }) => {
    const rij = await leesGeopend(ctx, { dossier: dossierId, onderdeel })
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

/** The same when somebody reads a part again and again: only what has to be written opens a transaction. */
export async function noteerOpening(ctx: Ctx, dossierId: string, onderdeel: string): Promise<void> {
  const rij = await leesGeopend(ctx, { dossier: dossierId, onderdeel })
  if (rij?.isKortGeleden === false) await openOnderdeel(ctx, { dossierId, onderdeel })
}
