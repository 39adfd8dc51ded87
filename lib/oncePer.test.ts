import { expect, it } from 'vitest'
import { oncePer } from '#lib/oncePer.ts'

it('maakt per object één keer iets, ook als dat niets is', () => {
  let times = 0
  const make = oncePer((key: { n: number }) => {
    times += 1
    return key.n === 0 ? undefined : key.n * 2
  })
  const zero = { n: 0 }
  const two = { n: 2 }
  expect([make(zero), make(two), make(zero), make(two), make({ n: 2 })]).toEqual([
    undefined,
    4,
    undefined,
    4,
    4,
  ])
  expect(times).toBe(3)
})
