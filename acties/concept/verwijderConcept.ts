import { z } from 'zod'
import { actie, gelukt } from '#acties/actie.ts'
import { conceptFeit, laadConcept, zetConcept } from '#acties/concept/concept.ts'
import { activiteitVelden } from '#acties/pe/activiteit.ts'

/** Takes a draft away; `herstelConcept` undoes it. */
export const verwijderConcept = actie({
  naam: 'verwijderConcept',
  wie: ['kandidaat'],
  invoer: z.object(activiteitVelden),
  laad: (ctx, invoer) => laadConcept(ctx, { ...invoer, staat: 'aanwezig' }),
  doe: async ({ ctx, geladen: { concept } }) => {
    await zetConcept(ctx, concept.id, ctx.klok.now())
    return gelukt({ activiteit: concept.id })
  },
  gebeurtenis: ({ geladen }) => conceptFeit(geladen, 'verwijderd', geladen.concept.id),
})
