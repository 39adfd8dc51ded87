import { diffArrays } from 'diff'

/** A run of text that stayed, went or came. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string }

/** Above this many changed words all between the first and the last is shown as replaced: still right, only less fine. */
const enough = 200

/** What changed between two texts, word by word; the pieces without 'new' spell the old text, those without 'gone' the new one. */
export function textDiff(before: string, after: string, most = enough): Piece[] {
  if (before === after) return joined([{ kind: 'same', text: before }])
  const old = words(before)
  const now = words(after)
  const start = commonStart(old, now)
  const end = commonEnd(old, now, start)
  return joined([
    { kind: 'same', text: old.slice(0, start).join('') },
    ...compare(old.slice(start, old.length - end), now.slice(start, now.length - end), most),
    { kind: 'same', text: old.slice(old.length - end).join('') },
  ])
}

/** Each word or mark with the white space before it, so that the last word stays itself when a text goes on. */
const words = (text: string): string[] =>
  text.match(/\s*(?:[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_])|\s+$/gu) ?? []

/** How many are the same at the beginning of both. */
export function commonStart(one: readonly string[], other: readonly string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index])
  return differs === -1 ? Math.min(one.length, other.length) : differs
}

/** How many are the same at the end of both, when so many at the beginning are taken. */
export const commonEnd = (one: readonly string[], other: readonly string[], taken: number) =>
  commonStart(one.slice(taken).toReversed(), other.slice(taken).toReversed())

const compare = (old: readonly string[], now: readonly string[], most: number): Piece[] =>
  changes(old, now, most)?.map(({ value, added, removed }) => ({
    kind: removed ? 'gone' : added ? 'new' : 'same',
    text: value.join(''),
  })) ?? [
    { kind: 'gone', text: old.join('') },
    { kind: 'new', text: now.join('') },
  ]

/** Undefined when there are more; in most long texts that shows from the words alone, and then nothing is looked for. */
const changes = (old: readonly string[], now: readonly string[], most: number) =>
  leastChanged(old, now) > most
    ? undefined
    : diffArrays([...old], [...now], { maxEditLength: most })

/** How many words went or came at the least, whatever order they stand in. */
function leastChanged(old: readonly string[], now: readonly string[]): number {
  const spare = new Map<string, number>()
  for (const word of old) spare.set(word, (spare.get(word) ?? 0) + 1)
  let found = 0
  for (const word of now) {
    const left = spare.get(word) ?? 0
    if (left === 0) continue
    spare.set(word, left - 1)
    found += 1
  }
  return old.length + now.length - 2 * found
}

/** Neighbours of the same kind as one piece; empty ones are left out. */
export function joined(pieces: readonly Piece[]): Piece[] {
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
