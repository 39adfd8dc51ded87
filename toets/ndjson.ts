import type { Datum } from '#lib/datum.ts'
import { beoordeel, weiger } from './beoordeel.ts'
import { writeLine } from './compact.ts'
import type { Piece } from './input.ts'
import { lineSplitter, type Line } from './lines.ts'
import { newSink } from './sink.ts'

/**
 * Judges one dossier per line and writes one verdict per line as it goes, waiting for the reader of the output;
 * returns whether every line could be judged (contract, part 1).
 */
export async function judgeLines(
  input: AsyncIterable<Piece>,
  peildatum: Datum,
  write: (bytes: Buffer) => Promise<void>,
): Promise<boolean> {
  const splitter = lineSplitter()
  const count = { lines: 0, faulty: 0 }
  const sink = newSink()
  const judge = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      count.lines += 1
      if (typeof line === 'string' && isBlank(line)) continue
      const oordeel = typeof line === 'string' ? beoordeel(line, peildatum) : weiger(line.reason)
      if ('fouten' in oordeel) count.faulty += 1
      writeLine(sink, `"regel":${count.lines}`, oordeel)
      if (sink.size() >= enough) await write(sink.take())
    }
    await write(sink.take())
  }
  for await (const piece of input)
    await judge(Buffer.isBuffer(piece) ? splitter.push(piece) : [...splitter.end(), piece])
  await judge(splitter.end())
  return count.faulty === 0
}

/** Bytes of output that are worth a write; at the end of each piece of input everything is written. */
const enough = 64 * 1024

/** Every dossier starts with a brace, so other lines are looked at more closely. */
const isBlank = (line: string): boolean => line[0] !== '{' && line.trim() === ''
