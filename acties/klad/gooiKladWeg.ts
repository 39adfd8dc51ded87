import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadKlad, zetAfgerond } from '#acties/klad/klad.ts'
import { idVeld } from '#acties/velden.ts'
import { rolnamen } from '#domein/rollen.ts'

/** Throws away what was typed and never saved; `haalKladTerug` undoes it. */
export const gooiKladWeg = actie({
  naam: 'gooiKladWeg',
  wie: rolnamen,
  invoer: z.object({ id: idVeld }),
  laad: (ctx, { id }) => laadKlad(ctx, { id, staat: 'open' }),
  doe: async ({ ctx, geladen: { id, pagina } }) => {
    await zetAfgerond(ctx, id, ctx.klok.now())
    return gelukt({ id, pagina })
  },
  gebeurtenis: ({ geladen: { id } }) => ({ soort: 'klad-weggegooid', gegevens: { klad: id } }),
})
