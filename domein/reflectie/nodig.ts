import type { Kader } from '#toetsingskader/typen.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { peilperiode } from '#domein/dossier/termijn.ts'
import { redenTeltNiet } from '#domein/reflectie/toets.ts'
import { toets } from '#domein/toets.ts'
import type { Datum } from '#lib/datum.ts'

/**
 * Of een bijeenkomst telt en A3.1 zonder haar niet gehaald wordt: wat voor deze houder verplicht is blijft daar staan, over wat meer is
 * gaat hij zelf (A3.1, aanname 4).
 */
export function isNodig(
  id: string,
  dossier: Dossier,
  { kader, dag }: { kader: Kader; dag: Datum },
): boolean {
  const bijeenkomst = dossier.bijeenkomsten.find(een => een.id === id)
  const periode = peilperiode(dag, dossier.vorigeIndiening, kader.termijnen)
  if (!bijeenkomst || redenTeltNiet(bijeenkomst, periode, kader) !== undefined) return false
  const zonder = dossier.bijeenkomsten.filter(een => een.id !== id)
  const { reflectie: rest } = toets({ ...dossier, bijeenkomsten: zonder }, dag, kader)
  return (
    rest.behaald.bijeenkomsten < rest.vereist.bijeenkomsten ||
    rest.behaald.ingebracht < rest.vereist.ingebracht
  )
}
