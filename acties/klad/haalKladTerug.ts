import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadKlad, zetAfgerond } from '#acties/klad/klad.ts'
import { idVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'

/** Brings back what was thrown away. */
export const haalKladTerug = actie({
  naam: 'haalKladTerug',
  wie: rolnamen,
  invoer: z.object({ id: idVeld }),
  laad: (ctx, { id }) => laadKlad(ctx, { id, staat: 'weggegooid' }),
  doe: async ({ ctx, geladen: { id, pagina } }) => {
    await zetAfgerond(ctx, id, null)
    return gelukt({ id, pagina })
  },
  gebeurtenis: ({ geladen: { id } }) => ({ soort: 'klad-teruggehaald', gegevens: { klad: id } }),
})
