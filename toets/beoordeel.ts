import type { Dossier } from '#domein/dossier/dossier.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import type { Fout } from '#domein/dossierbestand/verslag.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import { decode, notUtf8 } from './decode.ts'

export type Oordeel =
  { dossier: Dossier; kader: Kader; uitslag: Uitslag } | { fouten: readonly Fout[] }

/** From the text of one dossier file to its verdict, or to everything that is wrong with the file. */
export function beoordeel(text: string, peildatum: Datum): Oordeel {
  const gelezen = leesDossier(text, peildatum)
  if ('fouten' in gelezen) return gelezen
  const { dossier, kader } = gelezen
  return { dossier, kader, uitslag: toets(dossier, peildatum, kader) }
}

/** The same from its bytes, which may not be text at all. */
export function beoordeelBytes(bytes: Buffer, peildatum: Datum): Oordeel {
  const text = decode(bytes)
  return text === undefined ? weiger(notUtf8) : beoordeel(text, peildatum)
}

/** One fault that concerns the whole file. */
export const weiger = (tekst: string): { fouten: readonly Fout[] } => ({
  fouten: [{ pad: '', tekst }],
})
