import { z } from 'zod'
import { actie, geweigerd, gelukt } from '#acties/actie.ts'
import { ontvangenVeld } from '#acties/bestand/ontvangBestand.ts'
import { conceptFeit, laadConcept } from '#acties/concept/concept.ts'
import { bestandFeiten, legBestandenBij } from '#acties/concept/maakConcept.ts'
import { activiteitVelden } from '#acties/pe/activiteit.ts'
import { bezwaarAlsVerouderd } from '#acties/portfolio/verouderd.ts'
import { basisVeld } from '#acties/portfolio/velden.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import { conceptinvulling } from '#vragen/concepten.ts'

/** Keeps what its holder filled in on a draft, as it was typed, to finish it later: nothing is asked of it, and it counts nowhere (B). */
export const bewaarConcept = actie({
  naam: 'bewaarConcept',
  wie: ['kandidaat'],
  invoer: z.object({
    ...activiteitVelden,
    basis: basisVeld,
    ingevuld: conceptinvulling.transform(schoon),
    bestanden: z.array(ontvangenVeld).max(20, 'Kies hoogstens 20 bestanden tegelijk.').default([]),
  }),
  laad: (ctx, invoer) => laadConcept(ctx, { ...invoer, staat: 'aanwezig' }),
  bezwaren: ({ invoer, geladen }) => bezwaarAlsVerouderd(invoer.basis, geladen.concept.versie),
  doe: async ({ ctx, geladen: { rij, concept }, invoer: { ingevuld, bestanden } }) => {
    await ctx.db
      .updateTable('activiteit')
      .set({
        titel: titelIn(ingevuld) || concept.titel,
        ingevuld: JSON.stringify(ingevuld),
        versie: concept.versie + 1,
      })
      .where('id', '=', concept.id)
      .execute()
    const erbij = await legBestandenBij(ctx, { ...concept, persoon: rij.persoon }, bestanden)
    return erbij.ok
      ? gelukt({ activiteit: concept.id, bestanden: erbij.waarde })
      : geweigerd(...erbij.weigeringen)
  },
  gebeurtenis: ({ geladen, waarde }) => [
    conceptFeit(geladen, 'bewaard', geladen.concept.id),
    ...bestandFeiten(geladen, waarde),
  ],
})

type Invulling = z.infer<typeof conceptinvulling>

function schoon(ruw: Invulling): Invulling {
  return Object.fromEntries(
    Object.entries(ruw).map(([naam, waarden]) => [schoneTekst(naam), waarden.map(schoneTekst)]),
  )
}

/** What it is called in a list; the text itself stays as it was typed. */
const titelIn = ({ titel = [] }: Invulling): string =>
  [...(titel[0] ?? '').replaceAll(/\s+/g, ' ').trim()].slice(0, 300).join('')
