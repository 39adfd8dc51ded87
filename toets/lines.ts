import { largest, tooLarge, withoutMark, type Piece } from './input.ts'

/** Cuts a stream of bytes into lines; keeps at most one unfinished line in memory. */
export type LineSplitter = {
  /** The lines that end in this piece, without their line feed; a reason where a line is too long to keep. */
  push(piece: Buffer): Piece[]
  /** What stands after the last line feed, if anything. */
  end(): Piece[]
}

/** A splitter for a stream that starts now; a byte order mark at its start is left out. */
export function lineSplitter(): LineSplitter {
  let pending: Buffer[] = []
  let size = 0
  let isFirst = true

  const keep = (piece: Buffer): void => {
    size += piece.length
    pending = size > largest ? [] : [...pending, piece]
  }
  const finish = (): Piece => {
    const [only = Buffer.alloc(0)] = pending
    const whole = pending.length > 1 ? Buffer.concat(pending) : only
    const line = isFirst ? withoutMark(whole) : whole
    const isTooLong = size > largest
    pending = []
    size = 0
    isFirst = false
    return isTooLong ? { reason: tooLarge } : line
  }
  return {
    push: piece => {
      const lines: Piece[] = []
      let start = 0
      for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
        keep(piece.subarray(start, end))
        lines.push(finish())
        start = end + 1
      }
      if (start < piece.length) keep(piece.subarray(start))
      return lines
    },
    end: () => (size > 0 ? [finish()] : []),
  }
}

const lineFeed = 10
