import type { Instellingen } from '#domein/instellingen.ts'
import { laatste, plusDagen, type Datum } from '#lib/datum.ts'

/** De laatste dag om een beoordeling in te leveren: gerekend vanaf de toewijzing, of vanaf de laatste indiening als die later kwam. */
export const uiterlijkBeoordelen = (
  toegewezen: Datum,
  ingediend: Datum,
  { beoordelingDagen }: Pick<Instellingen, 'beoordelingDagen'>,
): Datum => plusDagen(laatste(toegewezen, ingediend), beoordelingDagen)
