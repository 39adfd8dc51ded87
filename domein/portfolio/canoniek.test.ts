import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canoniek, type Gegeven } from './canoniek.ts'

test('sleutels staan op volgorde, ook die op een getal lijken', () => {
  expect(canoniek({ b: 1, a: [true, null, 'x"'], 10: 'tien', 9: undefined })).toBe(
    '{"10":"tien","a":[true,null,"x\\""],"b":1}',
  )
})

const omgekeerd = (gegeven: unknown): unknown => {
  if (Array.isArray(gegeven)) return gegeven.map(omgekeerd)
  if (typeof gegeven !== 'object' || gegeven === null) return gegeven
  const delen = Object.entries(gegeven).map(([sleutel, deel]) => [sleutel, omgekeerd(deel)])
  return Object.fromEntries(delen.toReversed())
}

const isGegeven = (waarde: unknown): waarde is Gegeven => waarde !== Symbol.iterator

test('de volgorde van sleutels doet er niet toe, de inhoud en de volgorde van een lijst wel', () => {
  fc.assert(
    fc.property(fc.jsonValue(), waarde => {
      const anders = omgekeerd(waarde)
      if (!isGegeven(waarde) || !isGegeven(anders)) return
      expect(canoniek(anders)).toBe(canoniek(waarde))
      expect(JSON.parse(canoniek(waarde))).toEqual(JSON.parse(JSON.stringify(waarde)))
    }),
  )
  expect(canoniek([1, 2])).not.toBe(canoniek([2, 1]))
})
