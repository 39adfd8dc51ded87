import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keepUpTo } from './keepUpTo.ts'

it('onthoudt wat past, en laat gaan waar het langst niet om gevraagd is', () => {
  const kept = keepUpTo<string>(10)
  kept.set('a', { value: 'A', size: 4 })
  kept.set('b', { value: 'B', size: 4 })
  expect(kept.get('a')).toBe('A')
  kept.set('c', { value: 'C', size: 4 })
  expect(kept.get('b')).toBeUndefined()
  expect(kept.get('a')).toBe('A')
  expect(kept.get('c')).toBe('C')
})

it('laat wat alleen al te groot is, en vergeet daar niets anders voor', () => {
  const kept = keepUpTo<string>(10)
  kept.set('a', { value: 'A', size: 4 })
  kept.set('b', { value: 'B', size: 11 })
  expect(kept.get('b')).toBeUndefined()
  expect(kept.get('a')).toBe('A')
})

it('houdt nooit meer dan het mag en geeft altijd het laatste', () => {
  const zet = fc.record({ key: fc.constantFrom('a', 'b', 'c', 'd'), size: fc.nat(6) })
  fc.assert(
    fc.property(fc.array(zet), zetten => {
      const kept = keepUpTo<number>(10)
      zetten.forEach(({ key, size }, plek) => kept.set(key, { value: plek, size }))
      const laatste = new Map(zetten.map(({ key, size }, plek) => [key, { plek, size }]))
      const over = [...laatste].filter(([key]) => kept.get(key) !== undefined)
      expect(over.reduce((som, [, { size }]) => som + size, 0)).toBeLessThanOrEqual(10)
      for (const [key, { plek }] of over) expect(kept.get(key)).toBe(plek)
      const last = zetten.at(-1)
      if (last) expect(kept.get(last.key)).toBe(zetten.length - 1)
    }),
  )
})
