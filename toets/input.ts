import { createReadStream } from 'node:fs'

/** No dossier comes near this; it keeps one file or line from filling the memory (32 MiB). */
export const largest = 32 * 1024 * 1024
export const tooLarge = 'is groter dan 32 MB; zo groot is geen dossier.'

/** A piece of the input, or the end of a Dutch sentence on why there is no more. */
export type Piece = Buffer | { reason: string }

/** The bytes of this file, or of standard input for `-`, piece by piece; the last may be a reason. */
export async function* readPieces(file: string): AsyncGenerator<Piece> {
  const stream: AsyncIterable<Buffer> =
    file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 64 * 1024 })
  try {
    yield* stream
  } catch (error) {
    yield { reason: whyUnreadable(error) }
  }
}

/** All bytes of a file, or why it cannot be read. */
export async function readWhole(file: string): Promise<Piece> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of readPieces(file)) {
    if (!Buffer.isBuffer(piece)) return piece
    pieces.push(piece)
    size += piece.length
    if (size > largest) return { reason: tooLarge }
  }
  return withoutMark(Buffer.concat(pieces))
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'bestaat niet.',
  EISDIR: 'is een map, geen bestand.',
  EACCES: 'mag niet worden gelezen; geef leesrechten.',
}

function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'onbekende fout'
  return reasons[code] ?? `is niet te lezen (${code}).`
}

const mark = Buffer.from([0xef, 0xbb, 0xbf])

/** The same bytes without the byte order mark that some editors put first. */
export const withoutMark = (bytes: Buffer): Buffer =>
  bytes.subarray(0, mark.length).equals(mark) ? bytes.subarray(mark.length) : bytes
