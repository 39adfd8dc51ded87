import { expect, it } from 'vitest'
import { begin } from './begin.ts'

it.each([
  ['kort blijft heel', 20, 'kort blijft heel'],
  ['een twee drie', 9, 'een twee …'],
  ['zonderspatie', 5, 'zonde …'],
  ['abcd👩', 5, 'abcd\ufffd …'],
])('laat van %j hoogstens %i tekens zien', (tekst, hoogstens, kort) => {
  expect(begin(tekst, hoogstens)).toBe(kort)
})
