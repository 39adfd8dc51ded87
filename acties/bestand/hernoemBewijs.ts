import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { anderNaam } from '#acties/bestand/naam.ts'
import { bewijsIds, laadBewijs } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { regelVeld } from '#acties/velden.ts'

/** Gives a file another name; the end that says what kind it is stays. */
export const hernoemBewijs = actie({
  naam: 'hernoemBewijs',
  wie: ['kandidaat'],
  invoer: z.object({ ...bewijsIds, naam: regelVeld('Geef het bestand een naam.') }),
  laad: (ctx, invoer) => laadBewijs(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { bewijs }, invoer }) => {
    const naam = anderNaam(invoer.naam, bewijs.naam)
    await ctx.db.updateTable('bewijs').set({ naam }).where('id', '=', bewijs.id).execute()
    return gelukt({
      bewijs: bewijs.id,
      bestand: bewijs.bestand,
      naam,
      isGewijzigd: naam !== bewijs.naam,
    })
  },
  gebeurtenis: ({ geladen, waarde: { bestand, isGewijzigd } }) =>
    isGewijzigd
      ? { soort: 'bestand-hernoemd', ...bijDossier(geladen), gegevens: { bestand } }
      : null,
})
