import { expect, test } from 'vitest'
import { pluck } from './pluck.ts'

test('pluck keeps the keys and takes one property of each', () => {
  expect(pluck({ a: { n: 1, m: 2 }, b: { n: 'x', m: 3 } }, 'n')).toEqual({ a: 1, b: 'x' })
})
