import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { idVeld } from '#acties/velden.ts'
import { zicht } from '#vragen/zicht.ts'

/** The holder says that an opmerking is dealt with, or is not after all. */
export const handelMentoropmerkingAf = actie({
  naam: 'handelMentoropmerkingAf',
  wie: ['kandidaat'],
  invoer: z.object({ dossierId: idVeld, opmerking: idVeld, isKlaar: z.boolean() }),
  laad: async (ctx, { dossierId, opmerking }) => {
    const rij = await zicht(ctx)
      .mentoropmerkingen()
      .innerJoin('dossier', 'dossier.id', 'mentoropmerking.dossier')
      .where('mentoropmerking.id', '=', opmerking)
      .where('mentoropmerking.dossier', '=', dossierId)
      .select(['mentoropmerking.id', 'onderdeel', 'afgehandeld_op'])
      .select(['dossier.persoon', 'dossier.keurmerk'])
      .forUpdate('mentoropmerking')
      .executeTakeFirst()
    return rij ?? null
  },
  doe: async ({ ctx, geladen: { id, onderdeel, afgehandeld_op }, invoer: { isKlaar } }) => {
    const isAnders = (afgehandeld_op !== null) !== isKlaar
    if (isAnders)
      await ctx.db
        .updateTable('mentoropmerking')
        .set({ afgehandeld_op: isKlaar ? ctx.klok.now() : null })
        .where('id', '=', id)
        .execute()
    return gelukt({ onderdeel, isAnders })
  },
  gebeurtenis: ({ geladen, invoer: { dossierId, isKlaar }, waarde: { onderdeel, isAnders } }) =>
    isAnders && isKlaar
      ? {
          soort: 'mentoropmerking-afgehandeld',
          persoon: geladen.persoon,
          dossier: dossierId,
          keurmerk: geladen.keurmerk,
          gegevens: { onderdeel },
        }
      : null,
})
