import { describe, expect, it } from 'vitest'
import { allFonts, readingFonts } from './fonts.ts'
import { isLacking, printable, printableData } from './printable.ts'

const reading = readingFonts()

describe('tekst die niet zo gedrukt kan worden', () => {
  it.each([
    ['gewone tekst met é, ĳ en “aanhaling” €', 'gewone tekst met é, ĳ en “aanhaling” €'],
    ['regel\r\nregel\rregel\u2028regel', 'regel\nregel\nregel\nregel'],
    ['met\ttab', 'met    tab'],
    ['bel \u0007 en \u0000', 'bel ‹U+0007› en ‹U+0000›'],
    ['half \ud800 teken', 'half ‹U+D800› teken'],
    ['merk \ufeff, eigen \ue000, geen \uffff', 'merk ‹U+FEFF›, eigen ‹U+E000›, geen ‹U+FFFF›'],
    ['omgekeerd \u202efdp.exe', 'omgekeerd ‹U+202E›fdp.exe'],
    ['oud Egyptisch 𓀀', 'oud Egyptisch ‹U+13000›'],
    ['🙂 👩🏽‍💻 🇳🇱, עברית, العربية, Ελληνικά', '🙂 👩🏽‍💻 🇳🇱, עברית, العربية, Ελληνικά'],
  ])('%j wordt %j', (text, expected) => {
    expect(printable(text, reading.has)).toBe(expected)
  })

  it('gaat door alle gegevens heen en laat de rest staan', () => {
    expect(printableData({ a: ['x\u0001'], b: { c: 1, d: null } }, reading.has)).toEqual({
      a: ['x‹U+0001›'],
      b: { c: 1, d: null },
    })
  })

  it('vraagt alleen om het grote lettertype als een teken dat nodig heeft', () => {
    expect(isLacking({ tekst: 'Gewoon, met 🙂 en \u0007' }, reading.has)).toBe(false)
    expect(isLacking({ tekst: '中文' }, reading.has)).toBe(true)
    const all = allFonts(reading)
    expect(isLacking({ tekst: '中文 한국어 हिन्दी ไทย' }, all.has)).toBe(false)
    expect(isLacking({ tekst: '𓀀' }, all.has)).toBe(true)
  })
})
