import type { Datum } from '#lib/datum.ts'
import { beoordeel, weiger, type Oordeel } from './beoordeel.ts'
import type { Piece } from './input.ts'
import { lineSplitter } from './lines.ts'

type Write = (text: string) => Promise<void>

/**
 * Judges one dossier per line and writes one verdict per line as it goes, waiting for the reader of the output;
 * returns whether every line could be judged (contract, part 1).
 */
export async function judgeLines(
  input: AsyncIterable<Piece>,
  peildatum: Datum,
  write: Write,
): Promise<boolean> {
  const splitter = lineSplitter()
  const count = { lines: 0, faulty: 0 }
  const judge = (lines: readonly Piece[]): Promise<void> =>
    write(lines.map(line => verdictLine(line, peildatum, count)).join(''))
  for await (const piece of input)
    await judge(Buffer.isBuffer(piece) ? splitter.push(piece) : [...splitter.end(), piece])
  await judge(splitter.end())
  return count.faulty === 0
}

type Count = { lines: number; faulty: number }

/** The verdict on this line as one line of output; nothing for a blank line, which still counts. */
function verdictLine(line: Piece, peildatum: Datum, count: Count): string {
  count.lines += 1
  if (Buffer.isBuffer(line) && isBlank(line)) return ''
  const oordeel = Buffer.isBuffer(line) ? beoordeel(line, peildatum) : weiger(line.reason)
  if ('fouten' in oordeel) count.faulty += 1
  return `{"regel":${count.lines},${compact(oordeel).slice(1)}\n`
}

/** The verdict or the faults as one line of JSON. */
export const compact = (oordeel: Oordeel): string =>
  JSON.stringify('fouten' in oordeel ? { fouten: oordeel.fouten } : oordeel.uitslag)

const openBrace = 123

/** Every dossier starts with a brace, so other lines are looked at more closely. */
const isBlank = (line: Buffer): boolean => line[0] !== openBrace && line.toString().trim() === ''
