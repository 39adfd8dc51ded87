import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { leesBestand } from '#lib/bestandswaarde.ts'
import type { Ingevuld } from './stand.ts'

/** A field that two forms do not agree on: what one says, and of a long text what the other says, to compare. */
export type Anders = { veld: string; label: string; waarde: string; naast: string | null }

/** What one form holds where it differs from another, to read: field by field, in words. */
export const andersIn = (
  velden: Formulier,
  { een, dan }: { een: Ingevuld; dan: Ingevuld },
): Anders[] =>
  Object.entries(velden)
    .filter(([naam, { soort }]) => soort !== 'bestand' && tekst(een[naam]) !== tekst(dan[naam]))
    .map(([naam, veld]) => ({
      veld: naam,
      label: veld.label,
      waarde: leesbaar(veld, een[naam]),
      naast: veld.soort === 'lang' ? tekst(dan[naam]) : null,
    }))

/** The same of the files that stand in two drafts of one form. */
export const andereBestanden = (
  velden: Formulier,
  { een, dan }: { een: Ingevuld; dan: Ingevuld },
): Anders[] =>
  Object.entries(velden)
    .filter(([naam, { soort }]) => soort === 'bestand' && tekst(een[naam]) !== tekst(dan[naam]))
    .map(([veld, { label }]) => ({
      veld,
      label,
      waarde: (een[veld] ?? []).map(waarde => leesBestand(waarde)?.naam ?? '').join(', '),
      naast: null,
    }))

/** Both texts of a field under each other, to make one of. */
export const beideIn = (naam: string, een: Ingevuld, ander: Ingevuld): string =>
  [een[naam]?.[0] ?? '', ander[naam]?.[0] ?? ''].join('\n\n').trim()

const tekst = (waarden: readonly string[] | undefined): string =>
  (waarden ?? []).join('\n').replaceAll('\r\n', '\n').trim()

function leesbaar(veld: Veld, waarden: readonly string[] | undefined): string {
  if (veld.soort === 'ja') return tekst(waarden) === 'ja' ? 'ja' : 'nee'
  if (veld.soort !== 'keuze') return tekst(waarden)
  return veld.keuzes.find(({ waarde }) => waarde === waarden?.[0])?.label ?? ''
}
