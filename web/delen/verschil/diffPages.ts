import { commonEnd, commonStart, joined, textDiff, type Piece } from './textDiff.ts'

/** What stood at one place and what stands there now: the same, or something else. */
export type Stretch = { before: string; after: string }
/** So much of two texts as is compared and shown together. */
export type DiffPage = readonly Stretch[]

/** Signs on one page, counting what went and what came: 30.000 are some ten printed pages. */
const onOnePage = 30_000

/** Changed words on one page, squared: what looking for them costs. */
const effort = 10_000

/**
 * Two texts beside each other, in order, divided over pages. Paragraphs are matched for all of it, which is cheap; words only for the page
 * that is looked at, with `piecesOn`.
 */
export function diffPages(before: string, after: string): readonly DiffPage[] {
  const pages: Stretch[][] = [[]]
  let full = 0
  for (const stretch of stretchesOf(before, after).flatMap(fitting)) {
    const more = weight(stretch)
    if (full > 0 && full + more > onOnePage) {
      pages.push([])
      full = 0
    }
    pages.at(-1)?.push(stretch)
    full += more
  }
  return pages
}

/** What changed on this page, word by word; the more places, the less is looked for at each. */
export function piecesOn(page: DiffPage): Piece[] {
  const most = Math.floor(Math.sqrt(effort / Math.max(1, page.filter(isChanged).length)))
  return joined(page.flatMap(({ before, after }) => textDiff(before, after, most)))
}

export const isChanged = ({ before, after }: Stretch): boolean => before !== after

const weight = ({ before, after }: Stretch): number =>
  before === after ? before.length : before.length + after.length

/** Each paragraph with the line ends before it, so that the last one stays itself when a text goes on. */
const paragraphs = (text: string): string[] => text.match(/\n*[^\n]+|\n+$/g) ?? []

function stretchesOf(before: string, after: string): Stretch[] {
  const [old, now] = [paragraphs(before), paragraphs(after)]
  const stretches: Stretch[] = []
  let [i, j] = [0, 0]
  for (const [atOld, atNow] of [...anchors(old, now), [old.length, now.length] as const]) {
    stretches.push(...between(old.slice(i, atOld), now.slice(j, atNow)))
    stretches.push(...old.slice(atOld, atOld + 1).map(text => ({ before: text, after: text })))
    i = atOld + 1
    j = atNow + 1
  }
  return stretches
}

/** As many before as after are taken for the same ones, changed; otherwise it is one change. */
function between(old: readonly string[], now: readonly string[]): Stretch[] {
  const start = commonStart(old, now)
  const end = commonEnd(old, now, start)
  const same = (text: string): Stretch => ({ before: text, after: text })
  const went = old.slice(start, old.length - end)
  const came = now.slice(start, now.length - end)
  const changed =
    went.length === came.length
      ? went.map((text, index) => ({ before: text, after: came[index] ?? '' }))
      : [{ before: went.join(''), after: came.join('') }]
  return [...old.slice(0, start).map(same), ...changed, ...old.slice(old.length - end).map(same)]
}

type Anchor = readonly [atOld: number, atNow: number]

/** Paragraphs that stand once in both texts, as many as can be matched in the same order. */
function anchors(old: readonly string[], now: readonly string[]): Anchor[] {
  const inNow = placesOf(now)
  const pairs = [...placesOf(old)].flatMap(([text, atOld]): Anchor[] => {
    const atNow = inNow.get(text)
    return atOld === undefined || atNow === undefined ? [] : [[atOld, atNow]]
  })
  return longestRising(pairs)
}

/** Where each text stands; undefined for one that stands there twice. */
function placesOf(texts: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>()
  for (const [place, text] of texts.entries())
    places.set(text, places.has(text) ? undefined : place)
  return places
}

type Link = { anchor: Anchor; previous: Link | undefined }

/** Of anchors in the order of the old text, the most that are in the order of the new one too (patience sorting). */
function longestRising(pairs: readonly Anchor[]): Anchor[] {
  const tops: Link[] = []
  for (const anchor of pairs) {
    let [low, high] = [0, tops.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tops[middle]?.anchor[1] ?? 0) < anchor[1]) low = middle + 1
      else high = middle
    }
    tops[low] = { anchor, previous: tops[low - 1] }
  }
  const rising: Anchor[] = []
  for (let link = tops.at(-1); link; link = link.previous) rising.unshift(link.anchor)
  return rising
}

/** A stretch that is more than a page by itself, in parts that are not. */
function fitting(stretch: Stretch): Stretch[] {
  if (weight(stretch) <= onOnePage) return [stretch]
  return textDiff(stretch.before, stretch.after, Math.sqrt(effort)).flatMap(({ kind, text }) =>
    cut(text).map(part => ({
      before: kind === 'new' ? '' : part,
      after: kind === 'gone' ? '' : part,
    })),
  )
}

/** Parts of a text that are no more than a page, cut before white space where there is some. */
function cut(text: string): string[] {
  const parts: string[] = []
  let rest = text
  while (rest.length > onOnePage) {
    const space = Math.max(rest.lastIndexOf('\n', onOnePage), rest.lastIndexOf(' ', onOnePage))
    const half = /[\uD800-\uDBFF]/.test(rest.charAt(onOnePage - 1)) ? onOnePage - 1 : onOnePage
    const at = space > onOnePage / 2 ? space : half
    parts.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  return [...parts, rest]
}
