/** A run of text that stayed, went or came. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

// Above this many comparisons the middle is shown as replaced: still right, only less fine.
const enough = 4_000_000

/** What changed between two texts, word by word; the pieces without 'new' spell the old text, those without 'gone' the new one. */
export function textDiff(before: string, after: string): Piece[] {
  const old = words(before)
  const now = words(after)
  const start = commonStart(old, now)
  const end = commonStart(old.slice(start).toReversed(), now.slice(start).toReversed())
  const middle = compare(old.slice(start, old.length - end), now.slice(start, now.length - end))
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...middle,
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}

/** Each word with the white space behind it. */
const words = (text: string): string[] => text.match(/\S+\s*|^\s+/g) ?? []

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index])
  return differs === -1 ? Math.min(one.length, other.length) : differs
}

function compare(old: readonly string[], now: readonly string[]): Piece[] {
  if (old.length * now.length > enough)
    return [
      { kind: 'gone', text: old.join('') },
      { kind: 'new', text: now.join('') },
    ]
  const lengths = commonLengths(old, now)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const [gone, came] = [old[i], now[j]]
    if (gone !== undefined && gone === came) {
      pieces.push({ kind: 'same', text: gone })
      i += 1
      j += 1
    } else if (came === undefined || (gone !== undefined && longer(lengths, i, j))) {
      pieces.push({ kind: 'gone', text: gone ?? '' })
      i += 1
    } else {
      pieces.push({ kind: 'new', text: came })
      j += 1
    }
  }
  return pieces
}

const longer = (lengths: readonly Uint32Array[], i: number, j: number): boolean =>
  (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)

/** At [i][j] how many words the rests from i and from j have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]]
    if (!row || !below) continue
    for (let j = now.length - 1; j >= 0; j -= 1)
      row[j] =
        old[i] === now[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
  }
  return rows
}

/** Neighbours of the same kind as one piece; empty ones are left out. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const piece of pieces) {
    const last = result.at(-1)
    if (piece.text === '') continue
    if (last?.kind === piece.kind)
      result[result.length - 1] = { ...last, text: last.text + piece.text }
    else result.push(piece)
  }
  return result
}
