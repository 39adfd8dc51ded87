import { isBestand } from '#lib/bestandswaarde.ts'
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
    concepten: opVolgorde.map(({ titel, voorstel, ingevuld, bestanden }, plek) => ({
      id: `k${plek + 1}`,
      titel,
      voorstel,
      ...(ingevuld && { ingevuld: zonderBestanden(ingevuld) }),
      bestanden: opNaam(bestanden),
    })),
    ids: Object.fromEntries(opVolgorde.map(({ id }, plek) => [`k${plek + 1}`, id])),
  }
}

/** A file in a field has no place of its own in the zip. */
const zonderBestanden = (ingevuld: NonNullable<Concept['ingevuld']>) =>
  Object.fromEntries(
    Object.entries(ingevuld).map(([naam, waarden]) => [
      naam,
      waarden.filter(een => !isBestand(een)),
    ]),
  )

/** The files that lie with drafts, in the order of an export. */
export const bestandenBij = (concepten: readonly Concept[]): Conceptbestand[] =>
  concepten.toReversed().flatMap(({ bestanden }) => opSleutel(bestanden))
