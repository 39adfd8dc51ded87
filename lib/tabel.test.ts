import { expect, test } from 'vitest'
import { sleutels, tabel } from './tabel.ts'

test('maakt van elke sleutel een waarde', () => {
  expect(tabel(['a', 'bcd'], key => key.length)).toEqual({ a: 1, bcd: 3 })
})

test('geeft de sleutels in volgorde', () => {
  expect(sleutels({ b: 1, a: 2 })).toEqual(['b', 'a'])
})
