import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { peilperiode } from '#domein/dossier/termijn.ts'
import { datum, plusDagen } from '#lib/datum.ts'
import { laatstePeildatumMet } from './verschuiving.ts'

const { termijnen } = jobcoach2024

test.each([
  ['2022-11-24', '2026-11-23'],
  ['2024-02-29', '2028-02-28'],
  ['2024-03-01', '2028-02-29'],
  ['2023-03-01', '2027-02-28'],
])('wat op %s was telt tot en met %s (aanname 3)', (dag, laatste) => {
  expect(laatstePeildatumMet(datum(dag), termijnen)).toBe(laatste)
})

test('op de laatste dag telt het nog, de dag erna niet meer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), dagen => {
      const dag = plusDagen(datum('1950-01-01'), dagen)
      const laatste = laatstePeildatumMet(dag, termijnen)
      expect(peilperiode(laatste, undefined, termijnen).van <= dag).toBe(true)
      expect(peilperiode(plusDagen(laatste, 1), undefined, termijnen).van <= dag).toBe(false)
    }),
  )
})
