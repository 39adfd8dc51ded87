import { decode, notUtf8 } from './decode.ts'
import { largest, tooLarge, withoutMark } from './input.ts'

/** The text of one line without its line feed, or the end of a Dutch sentence on why it cannot be read. */
export type Line = string | { reason: string }

/** Cuts a stream of bytes into lines; keeps at most one unfinished line in memory. */
export type LineSplitter = {
  /** The lines that end in this piece. */
  push(piece: Buffer): readonly Line[]
  /** What stands after the last line feed, if anything. */
  end(): readonly Line[]
}

const lineFeed = 10

/** A splitter for a stream that starts now; a byte order mark at its start is left out. */
export function lineSplitter(): LineSplitter {
  let pending: Buffer[] = []
  let size = 0
  let isFirst = true

  const keep = (piece: Buffer): void => {
    size += piece.length
    pending = size > largest ? [] : [...pending, piece]
  }
  const finish = (): readonly Line[] => {
    const whole = Buffer.concat(pending)
    const lines =
      size > largest ? [{ reason: tooLarge }] : linesIn(isFirst ? withoutMark(whole) : whole)
    pending = []
    size = 0
    isFirst = false
    return lines
  }
  return {
    push: piece => {
      const end = piece.lastIndexOf(lineFeed)
      if (end === -1) keep(piece)
      if (end === -1) return []
      const first = piece.indexOf(lineFeed)
      keep(piece.subarray(0, first))
      const lines = finish()
      const rest = first < end ? linesIn(piece.subarray(first + 1, end)) : []
      if (end + 1 < piece.length) keep(piece.subarray(end + 1))
      return [...lines, ...rest]
    },
    end: () => (size > 0 ? finish() : []),
  }
}

/** Decodes all lines at once; only where some byte is not UTF-8 each line by itself. */
function linesIn(bytes: Buffer): readonly Line[] {
  const text = decode(bytes)
  if (text !== undefined) return text.split('\n')
  const lines: Line[] = []
  let start = 0
  while (start <= bytes.length) {
    const found = bytes.indexOf(lineFeed, start)
    const end = found === -1 ? bytes.length : found
    lines.push(decode(bytes.subarray(start, end)) ?? { reason: notUtf8 })
    start = end + 1
  }
  return lines
}
