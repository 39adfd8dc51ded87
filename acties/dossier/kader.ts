import { alleKaders, kaderVoor } from '#toetsingskader/index.ts'
import type { Kader, Keurmerk } from '#toetsingskader/typen.ts'
import type { Datum } from '#lib/datum.ts'

const isKeurmerk = (tekst: string): tekst is Keurmerk =>
  alleKaders.some(({ keurmerk }) => keurmerk === tekst)

/** The framework by which a certificate of this mark with this last day is renewed; undefined when there is none. */
export const kaderVanCertificaat = (keurmerk: string, geldigTot: Datum): Kader | undefined =>
  isKeurmerk(keurmerk) ? kaderVoor(keurmerk, 'recertificering', geldigTot) : undefined
