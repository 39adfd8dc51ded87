import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import {
  bezwarenTegenWijziging,
  bijOpmerking,
  laadOpmerking,
} from '#acties/mentor/openOpmerking.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { idVeld, langVeld } from '#acties/velden.ts'

/** A mentor says it in other words; the holder sees that it was changed. */
export const wijzigMentoropmerking = actie({
  naam: 'wijzigMentoropmerking',
  wie: ['mentor'],
  invoer: z.object({
    dossierId: idVeld,
    opmerking: idVeld,
    basis: basisVeld,
    tekst: langVeld(5000).pipe(z.string().min(1, 'Schrijf wat je wilt zeggen.')),
  }),
  laad: (ctx, invoer) => laadOpmerking(ctx, invoer),
  bezwaren: ({ geladen, invoer: { basis } }) => bezwarenTegenWijziging(geladen, basis),
  doe: async ({ ctx, geladen: { id, versie, onderdeel, ...was }, invoer: { tekst } }) => {
    const isAnders = was.tekst !== tekst
    if (isAnders)
      await ctx.db
        .updateTable('mentoropmerking')
        .set({ tekst, versie: versie + 1, gewijzigd_op: ctx.klok.now() })
        .where('id', '=', id)
        .execute()
    return gelukt({ onderdeel, isAnders })
  },
  gebeurtenis: ({ geladen, invoer, waarde: { isAnders } }) =>
    isAnders ? { soort: 'mentoropmerking-gewijzigd', ...bijOpmerking(geladen, invoer) } : null,
})
