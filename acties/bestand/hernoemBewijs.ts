import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { anderNaam } from '#acties/bestand/naam.ts'
import { bewijsIds, laadBewijs } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { regelVeld } from '#acties/velden.ts'
import { eldersGewijzigd } from '#domein/weigering.ts'

/** Gives a file another name; the end that says what kind it is stays. */
export const hernoemBewijs = actie({
  naam: 'hernoemBewijs',
  wie: ['kandidaat'],
  invoer: z.object({
    ...bewijsIds,
    naam: regelVeld('Geef het bestand een naam.'),
    /** The name that stood there when the new one was typed. */
    was: z.string().max(500).optional(),
  }),
  laad: (ctx, invoer) => laadBewijs(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: async ({ ctx, geladen, invoer: { was = geladen.bewijs.naam, naam } }) => {
    const dicht = await bezwarenTegenWerk(ctx, geladen, geladen.werk)
    const nu = geladen.bewijs.naam
    if (dicht.length > 0 || was === nu || anderNaam(naam, nu) === nu) return dicht
    const tekst = `Dit bestand heet sinds kort “${nu}”: dat is ergens anders gewijzigd. Moet het toch zo heten, bewaar het dan nog een keer.`
    return [{ ...eldersGewijzigd, tekst, veld: 'naam' }]
  },
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
