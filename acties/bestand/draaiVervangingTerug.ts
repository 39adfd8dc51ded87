import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { bewijsIds, laadBewijs, plaatsInFeit } from '#acties/bestand/plek.ts'
import { bezwarenTegenWerk, bijDossier } from '#acties/dossier/laadDossier.ts'
import { idVeld } from '#acties/velden.ts'

/** Brings back the file that was replaced, and takes away the one that came in its place. */
export const draaiVervangingTerug = actie({
  naam: 'draaiVervangingTerug',
  wie: ['kandidaat'],
  invoer: z.object({ ...bewijsIds, nieuw: idVeld }),
  laad: async (ctx, { dossierId, bewijsId, nieuw }) => {
    const oud = await laadBewijs(ctx, { dossierId, bewijsId, staat: 'verwijderd' })
    const erna = await laadBewijs(ctx, { dossierId, bewijsId: nieuw, staat: 'aanwezig' })
    const isZelfdePlek = JSON.stringify(oud?.bij) === JSON.stringify(erna?.bij)
    return oud && erna && isZelfdePlek ? { ...oud, erna: erna.bewijs } : null
  },
  bezwaren: ({ ctx, geladen }) => bezwarenTegenWerk(ctx, geladen, geladen.werk),
  doe: async ({ ctx, geladen: { bewijs, erna } }) => {
    const zet = (id: string, op: Date | null) =>
      ctx.db.updateTable('bewijs').set({ verwijderd_op: op }).where('id', '=', id).execute()
    await zet(erna.id, ctx.klok.now())
    await zet(bewijs.id, null)
    return gelukt({ naam: bewijs.naam })
  },
  gebeurtenis: ({ geladen }) => {
    const waar = { ...bijDossier(geladen) }
    const { bewijs, erna } = geladen
    const plaats = plaatsInFeit(geladen)
    return [
      { soort: 'bestand-verwijderd', ...waar, gegevens: { bestand: erna.bestand, ...plaats } },
      { soort: 'bestand-hersteld', ...waar, gegevens: { bestand: bewijs.bestand, ...plaats } },
    ]
  },
})
