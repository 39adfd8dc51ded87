import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { laadConcept, zetConcept } from '#acties/concept/concept.ts'
import { activiteitVelden } from '#acties/pe/activiteit.ts'
import { bijeenkomstVelden } from '#acties/reflectie/bijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'

/** Makes a reflection meeting of a draft, with its files; the draft is no more (A3.1). The act on the meeting leaves the event. */
export const maakBijeenkomstVan = actie({
  naam: 'maakBijeenkomstVan',
  wie: ['kandidaat'],
  invoer: z.object({ ...activiteitVelden, ...bijeenkomstVelden }),
  laad: (ctx, invoer) => laadConcept(ctx, { ...invoer, staat: 'aanwezig' }),
  doe: async ({ ctx, geladen: { concept }, invoer }) => {
    const { begeleider = null, registratie = null, ...rest } = invoer
    const uitkomst = await voegBijeenkomstToe(ctx, { ...rest, begeleider, registratie })
    if (!uitkomst.ok) return uitkomst
    const { bijeenkomst } = uitkomst.waarde
    await ctx.db
      .updateTable('bewijs')
      .set({ bijeenkomst, activiteit: null })
      .where('activiteit', '=', concept.id)
      .where('verwijderd_op', 'is', null)
      .execute()
    await zetConcept(ctx, concept.id, ctx.klok.now())
    return gelukt({ bijeenkomst })
  },
  gebeurtenis: () => null,
})
