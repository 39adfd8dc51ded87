import { isAscii, isUtf8 } from 'node:buffer'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import type { Fout } from '#domein/dossierbestand/verslag.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Datum } from '#lib/datum.ts'
import type { Kader } from '#toetsingskader/typen.ts'

export type Oordeel =
  { dossier: Dossier; kader: Kader; uitslag: Uitslag } | { fouten: readonly Fout[] }

/** From the bytes of one dossier file to its verdict, or to everything that is wrong with the file. */
export function beoordeel(bytes: Buffer, peildatum: Datum): Oordeel {
  const text = decode(bytes)
  if (text === undefined) return weiger('is geen geldige UTF-8; bewaar het bestand als UTF-8.')
  const gelezen = leesDossier(text, peildatum)
  if ('fouten' in gelezen) return gelezen
  return { ...gelezen, uitslag: toets(gelezen.dossier, peildatum, gelezen.kader) }
}

/** One fault that concerns the whole file. */
export const weiger = (tekst: string): { fouten: readonly Fout[] } => ({
  fouten: [{ pad: '', tekst }],
})

/** The text of these bytes; undefined when they are not UTF-8. Plain ASCII takes the shortest way. */
function decode(bytes: Buffer): string | undefined {
  if (isAscii(bytes)) return bytes.toString('latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined
}
