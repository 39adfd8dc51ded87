import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { conceptFeit, laadConcept, zetConcept } from '#acties/concept/concept.ts'
import { activiteitVelden } from '#acties/pe/activiteit.ts'

/** Brings back a draft that was taken away, with its files. */
export const herstelConcept = actie({
  naam: 'herstelConcept',
  wie: ['kandidaat'],
  invoer: z.object(activiteitVelden),
  laad: (ctx, invoer) => laadConcept(ctx, { ...invoer, staat: 'verwijderd' }),
  doe: async ({ ctx, geladen: { concept } }) => {
    await zetConcept(ctx, concept.id, null)
    return gelukt({ activiteit: concept.id })
  },
  gebeurtenis: ({ geladen }) => conceptFeit(geladen, 'hersteld', geladen.concept.id),
})
