import { expect, it } from 'vitest'
import { omvang } from './omvang.ts'

it.each([
  [1, '1 kB'],
  [120_400, '120 kB'],
  [1_440_000, '1,4 MB'],
  [10 * 1024 * 1024, '10,5 MB'],
])('schrijft %i bytes als %s', (bytes, tekst) => expect(omvang(bytes)).toBe(tekst))
