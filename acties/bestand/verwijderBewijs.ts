import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewijsIds, laadBewijs, plaatsInFeit } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'

/** Takes a file away as evidence; from then on it is in no list, no points and no filing. What is away already stays away. `herstelBewijs` undoes it (B). */
export const verwijderBewijs = actie({
  naam: 'verwijderBewijs',
  wie: ['kandidaat'],
  invoer: z.object(bewijsIds),
  laad: async (ctx, invoer) => {
    const er = await laadBewijs(ctx, { ...invoer, staat: 'aanwezig' })
    if (er) return { ...er, isAlWeg: false }
    const weg = await laadBewijs(ctx, { ...invoer, staat: 'verwijderd' })
    return weg && { ...weg, isAlWeg: true }
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { bewijs, isAlWeg } }) => {
    const weg = gelukt({ bewijs: bewijs.id, naam: bewijs.naam })
    if (isAlWeg) return weg
    await ctx.db
      .updateTable('bewijs')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('id', '=', bewijs.id)
      .execute()
    return weg
  },
  gebeurtenis: ({ geladen }) =>
    geladen.isAlWeg
      ? null
      : {
          soort: 'bestand-verwijderd',
          ...bijDossier(geladen),
          gegevens: { bestand: geladen.bewijs.bestand, ...plaatsInFeit(geladen) },
        },
})
