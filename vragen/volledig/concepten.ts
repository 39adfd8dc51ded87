import type { Concept, Conceptbestand } from '#vragen/concepten.ts'
import { opNaam, opSleutel } from '#vragen/volledig/portfolio.ts'
import type { VolledigConcept } from '#vragen/volledig/vorm.ts'

/** The drafts in the order in which they were put ready, as 'k1' on; and which id each has here. */
export function exportConcepten(concepten: readonly Concept[]): {
  concepten: VolledigConcept[]
  ids: Record<string, string>
} {
  const opVolgorde = concepten.toReversed()
  return {
    concepten: opVolgorde.map(({ titel, voorstel, bestanden }, plek) => ({
      id: `k${plek + 1}`,
      titel,
      voorstel,
      bestanden: opNaam(bestanden),
    })),
    ids: Object.fromEntries(opVolgorde.map(({ id }, plek) => [`k${plek + 1}`, id])),
  }
}

/** The files that lie with drafts, in the order of an export. */
export const bestandenBij = (concepten: readonly Concept[]): Conceptbestand[] =>
  concepten.toReversed().flatMap(({ bestanden }) => opSleutel(bestanden))
