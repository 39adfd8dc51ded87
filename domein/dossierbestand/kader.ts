import { alleKaders, kaderVoor } from '#toetsingskader/index.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import { isObject } from '#domein/dossierbestand/samenstel.ts'
import { isDag } from '#domein/dossierbestand/waarden.ts'

/**
 * Het kader dat bij keurmerk, traject en einddatum van dit bestand hoort. `onbekend` = een van die drie klopt niet,
 * `geen` = voor die einddatum is er geen versie.
 */
export function kaderBij(waarde: unknown): Kader | 'onbekend' | 'geen' {
  if (!isObject(waarde) || !isObject(waarde['certificaat'])) return 'onbekend'
  const { keurmerk, traject } = waarde
  const { geldigTot } = waarde['certificaat']
  const versie = alleKaders.find(een => een.keurmerk === keurmerk && een.traject === traject)
  if (!versie || !isDag(geldigTot)) return 'onbekend'
  return kaderVoor(versie.keurmerk, versie.traject, geldigTot) ?? 'geen'
}
