import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textDiff } from './textDiff.ts'

const without = (pieces: ReturnType<typeof textDiff>, kind: 'gone' | 'new') =>
  pieces
    .filter(piece => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('textDiff', () => {
  it('names the words that went and came, and leaves the rest', () => {
    expect(textDiff('Ik volgde een cursus.', 'Ik volgde twee korte cursus.')).toEqual([
      { kind: 'same', text: 'Ik volgde' },
      { kind: 'gone', text: ' een' },
      { kind: 'new', text: ' twee korte' },
      { kind: 'same', text: ' cursus.' },
    ])
  })

  it('sees a sentence that was added at the end as that sentence alone', () => {
    expect(textDiff('Ik begin.', 'Ik begin. Elk jaar.')).toEqual([
      { kind: 'same', text: 'Ik begin.' },
      { kind: 'new', text: ' Elk jaar.' },
    ])
  })

  it('says nothing about equal texts', () => {
    expect(textDiff('', '')).toEqual([])
    expect(textDiff('Zo is het.', 'Zo is het.')).toEqual([{ kind: 'same', text: 'Zo is het.' }])
  })

  it('spells both texts again, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c\n', '  ', 'd'), { maxLength: 40 })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const pieces = textDiff(before, after)
        expect(without(pieces, 'new')).toBe(before)
        expect(without(pieces, 'gone')).toBe(after)
      }),
    )
  })

  it('finds the same with a bound as without, as long as no more words changed', () => {
    const text = fc.array(fc.constantFrom('a ', 'b ', 'c ', 'd '), { maxLength: 12 })
    fc.assert(
      fc.property(text, text, fc.nat(12), (one, other, most) => {
        const [before, after] = [one.join(''), other.join('')]
        const all = textDiff(before, after)
        const changed = all.filter(({ kind }) => kind !== 'same').map(each => each.text.trim())
        if (changed.join(' ').split(/\s+/).length < most)
          expect(textDiff(before, after, most)).toEqual(all)
      }),
    )
  })

  it('stays quick on the longest answers', () => {
    const long = (word: string) => `${word} `.repeat(5000).trim()
    expect(textDiff(long('een'), long('twee')).map(({ kind }) => kind)).toEqual(['gone', 'new'])
  })
})
