import type { Termijnen } from '#toetsingskader/typen.ts'
import { peilperiode } from '#domein/dossier/termijn.ts'
import { plusDagen, plusJaren, type Datum } from '#lib/datum.ts'

/**
 * De laatste peildatum waarop iets van deze dag nog in de peilperiode ligt (aanname 3). Een maand zonder zo'n dag
 * schuift hoogstens een dag op.
 */
export function laatstePeildatumMet(dag: Datum, termijnen: Termijnen): Datum {
  const jaren = termijnen.peilperiodeJaren.aantal
  const ongeveer = plusJaren(dag, jaren)
  const past = (aantal: number): boolean =>
    peilperiode(plusDagen(ongeveer, aantal), undefined, termijnen).van <= dag
  const aantal = [2, 1, 0, -1].find(past) ?? -2
  return plusDagen(ongeveer, aantal)
}
