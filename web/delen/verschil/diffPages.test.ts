import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffPages, isChanged, piecesOn } from './diffPages.ts'

const spelled = (pages: ReturnType<typeof diffPages>) => ({
  before: pages
    .flat()
    .map(({ before }) => before)
    .join(''),
  after: pages
    .flat()
    .map(({ after }) => after)
    .join(''),
})

const weightOf = (page: ReturnType<typeof diffPages>[number]) =>
  page.reduce(
    (sum, each) => sum + each.before.length + (isChanged(each) ? each.after.length : 0),
    0,
  )

const paragraph = (nr: number, word = 'werk') => `${nr} ${`${word} `.repeat(100)}einde.`
const long = (word?: string) =>
  Array.from({ length: 150 }, (_, nr) => paragraph(nr, word)).join('\n\n')

describe('diffPages', () => {
  it('shows two short texts on one page, word by word within the paragraph that changed', () => {
    const [page = [], ...rest] = diffPages(
      'Eén.\n\nIk leer veel.\n\nSlot.',
      'Eén.\n\nIk leer graag.\n\nSlot.',
    )
    expect(rest).toEqual([])
    expect(piecesOn(page)).toEqual([
      { kind: 'same', text: 'Eén.\n\nIk leer' },
      { kind: 'gone', text: ' veel' },
      { kind: 'new', text: ' graag' },
      { kind: 'same', text: '.\n\nSlot.' },
    ])
  })

  it('matches paragraphs again after one that came, and after a row that moved', () => {
    const [page = []] = diffPages('a\nb\nc\nd', 'nieuw\nc\nd\na\nb')
    const pieces = piecesOn(page)
    expect(pieces.filter(({ kind }) => kind === 'same').map(({ text }) => text)).toEqual(['\nc\nd'])
  })

  it('compares no more than a page of two long texts at a time, however much changed', () => {
    for (const other of [
      long(),
      long('taak'),
      `${long()}\n\nMeer.`,
      long().replaceAll('\n', ' '),
    ]) {
      const pages = diffPages(long(), other)
      expect(pages.length).toBeGreaterThan(2)
      expect(pages.filter(page => weightOf(page) > 30_000)).toEqual([])
      expect(spelled(pages)).toEqual({ before: long(), after: other })
    }
  })

  it('finds a page with the one word that changed far down', () => {
    const pages = diffPages(long(), long().replace('120 werk', '120 taak'))
    expect(pages.map(page => page.some(isChanged)).filter(Boolean)).toHaveLength(1)
  })

  it('spells both texts again, whatever they are, and never cuts a sign in two', () => {
    const text = fc.array(fc.constantFrom('a', 'b ', 'c\n', '\n\n', 'd', '😀'), { maxLength: 60 })
    fc.assert(
      fc.property(text, text, fc.constantFrom(1, 4000), (one, other, times) => {
        const [before, after] = [one.join('').repeat(times), other.join('').repeat(times)]
        const pages = diffPages(before, after)
        expect(spelled(pages)).toEqual({ before, after })
        expect(pages.flat().filter(each => !each.before.isWellFormed())).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
