import { opEenRegel } from '#domein/dossierbestand/pad.ts'

/** Columns of the report: it reads well in the smallest terminal. */
export const width = 80

/** Text that somebody typed, on one line and without characters that steer a terminal. */
export const plain = (text: string): string => opEenRegel(text.replace(/\s+/gu, ' ').trim())

/** Columns a text takes; marks that sit on another letter take none. */
export const columns = (text: string): number => Array.from(text.replace(/\p{M}/gu, '')).length

/** The text broken between words into lines of at most `room` columns; a word that is too long is cut. */
export function wrap(text: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ').flatMap(long => pieces(long, room))) {
    if (line !== '' && columns(line) + 1 + columns(word) > room) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

function pieces(word: string, room: number): readonly string[] {
  if (columns(word) <= room) return [word]
  const letters = Array.from(word)
  const count = Math.ceil(letters.length / room)
  return Array.from({ length: count }, (_, nummer) =>
    letters.slice(nummer * room, (nummer + 1) * room).join(''),
  )
}

/** A wrapped paragraph: `first` stands before the first line, as many spaces before the others. */
export const paragraph = (text: string, first = ''): readonly string[] =>
  wrap(text, width - columns(first)).map((line, nummer) =>
    nummer === 0 ? `${first}${line}` : `${' '.repeat(columns(first))}${line}`,
  )

/** A label with figures in right-aligned columns behind its last line; the label wraps in what is left. */
export function row(label: string, cells: readonly string[], cellWidth: number): readonly string[] {
  const room = width - cells.length * cellWidth
  const lines = wrap(label, room - 2)
  const last = lines.at(-1) ?? ''
  const figures = cells.map(cell => ' '.repeat(cellWidth - columns(cell)) + cell).join('')
  return [...lines.slice(0, -1), last + ' '.repeat(room - columns(last)) + figures]
}

/** A heading with its lines below it; nothing when there are no lines. */
export const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading, '-'.repeat(columns(heading)), ...lines]
