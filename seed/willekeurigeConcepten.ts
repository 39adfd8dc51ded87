import fc from 'fast-check'
import { bewaarConcept } from '#acties/concept/bewaarConcept.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import type { Houder } from '#seed/proefdossier.ts'

const neergelegd = fc.record({
  titel: fc.option(
    fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
      fc.constantFrom('Webinar “Jobcarving”', 'Congres 12 maart 2026, 6 uur'),
    ),
  ),
  bestanden: fc.uniqueArray(fc.constantFrom('scan 1.pdf', 'scan_2.pdf', 'Bewijs.pdf'), {
    maxLength: 3,
  }),
  verdeling: fc.constantFrom('elk', 'samen'),
})

const concepten = fc.array(
  neergelegd.filter(({ titel, bestanden }) => (titel ?? '').trim() !== '' || bestanden.length > 0),
  { maxLength: 4 },
)

/** Drafts as a holder could have put them ready, the same for a number every time; some are alike, and one was taken away again. */
export async function legWillekeurigKlaar(wie: Houder, nummer: number): Promise<void> {
  const { ctx, dossier: dossierId } = wie
  const [lijst = []] = fc.sample(concepten, { seed: nummer, numRuns: 1 })
  for (const { titel, bestanden, verdeling } of [...lijst, ...lijst.slice(0, nummer % 2)]) {
    const stukken = []
    for (const naam of bestanden) stukken.push(await ontvangen(ctx, naam, papier(naam)))
    const wat = { dossierId, verdeling, titel: titel ?? undefined, bestanden: stukken }
    const [een] = eis(await voegConceptenToe(ctx, wat)).gemaakt
    if (een && verdeling === 'samen') await vulIets(wie, een.activiteit)
  }
  const weg = { dossierId, verdeling: 'samen', titel: 'Toch niet', bestanden: [] }
  const [een] = eis(await voegConceptenToe(ctx, weg)).gemaakt
  eis(await verwijderConcept(ctx, { dossierId, activiteitId: een?.activiteit }))
}

/** As with Later afmaken. */
async function vulIets({ ctx, dossier: dossierId }: Houder, activiteitId: string) {
  const ingevuld = { titel: ['Toch anders'], datum: ['volgende week'], soort: ['boek'] }
  eis(await bewaarConcept(ctx, { dossierId, activiteitId, basis: 1, ingevuld }))
}

const papier = (naam: string): Buffer =>
  maakPdf({ kop: 'Certificaat', regels: ['Training', naam, 'op 12 maart 2026', '7,5 SBU'] })
