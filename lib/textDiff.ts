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

/** Each word with the white space before it, so that the last word stays itself when a text goes on. */
const words = (text: string): string[] => text.match(/\s*\S+|\s+$/g) ?? []

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index])
  return differs === -1 ? Math.min(one.length, other.length) : differs
}

function compare(old: readonly string[], now: readonly string[]): Piece[] {
  const lengths = old.length * now.length > enough ? [] : commonLengths(old, now)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < now.length) {
    const kind = nextKind(lengths, { old, now, i, j })
    pieces.push({ kind, text: (kind === 'new' ? now[j] : old[i]) ?? '' })
    if (kind !== 'new') i += 1
    if (kind !== 'gone') j += 1
  }
  return pieces
}

type Place = { old: readonly string[]; now: readonly string[]; i: number; j: number }

/** What happens to the words at this place so that the rests keep the most in common; without lengths the old text goes first. */
function nextKind(lengths: readonly Uint32Array[], { old, now, i, j }: Place): Piece['kind'] {
  if (j === now.length) return 'gone'
  if (i === old.length) return 'new'
  if (lengths.length === 0) return 'gone'
  if (old[i] === now[j]) return 'same'
  return at(lengths, i + 1, j) >= at(lengths, i, j + 1) ? 'gone' : 'new'
}

const at = (lengths: readonly Uint32Array[], i: number, j: number): number => lengths[i]?.[j] ?? 0

/** At [i][j] how many words the rests from i and from j have in common, in order. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const common =
        old[i] === now[j]
          ? at(rows, i + 1, j + 1) + 1
          : Math.max(at(rows, i + 1, j), at(rows, i, j + 1))
      rows[i]?.fill(common, j, j + 1)
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
