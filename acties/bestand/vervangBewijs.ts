import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { bestandToegevoegd, bewijsIds, laadBewijs, plaatsInFeit } from '#acties/bestand/plek.ts'
import { gebruikAlsBewijs, registreerBestand } from '#acties/bestand/registreer.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import type { Weigering } from '#domein/weigering.ts'

/** Puts a received file in the place of another one that is evidence; `draaiVervangingTerug` undoes it. The CV has an act of its own. */
export const vervangBewijs = actie({
  naam: 'vervangBewijs',
  wie: ['kandidaat'],
  invoer: z.object({ ...bewijsIds, bestand: ontvangenVeld }),
  laad: async (ctx, invoer) => {
    const gevonden = await laadBewijs(ctx, { ...invoer, staat: 'aanwezig' })
    return gevonden?.bij.stuk === undefined ? gevonden : null
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { rij, bij, bewijs: oud }, invoer: { bestand } }) => {
    const geregistreerd = await registreerBestand(ctx, rij.persoon, bestand)
    if (!geregistreerd.ok) return geregistreerd
    const { naam, sha256, grootte } = bestand
    const gebruik = { persoon: rij.persoon, bestand: geregistreerd.waarde, naam, bij }
    const { id: nieuw, isNieuw } = await gebruikAlsBewijs(ctx, gebruik)
    if (!isNieuw) return geweigerd(zitErAlBij)
    await ctx.db
      .updateTable('bewijs')
      .set({ verwijderd_op: ctx.klok.now() })
      .where('id', '=', oud.id)
      .execute()
    return gelukt({ oud, nieuw, naam, erbij: { bestand: gebruik.bestand, sha256, grootte } })
  },
  gebeurtenis: ({ geladen, waarde: { oud, erbij } }) => [
    {
      soort: 'bestand-verwijderd',
      ...bijDossier(geladen),
      gegevens: { bestand: oud.bestand, ...plaatsInFeit(geladen) },
    },
    bestandToegevoegd(geladen, erbij),
  ],
})

const zitErAlBij: Weigering = {
  code: 'bestand-zit-er-al-bij',
  tekst: 'Dit bestand zit er al bij. Kies een ander bestand.',
  veld: 'bestand',
}
