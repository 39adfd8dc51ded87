import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import { certificaatjaren, jaarnaam, jaarOmTerugTeKijken } from './certificaatjaar.ts'

const jaren = certificaatjaren(datum('2023-03-01'), datum('2027-02-28'))

test('een certificaat van vier jaar heeft vier jaren, elk tot de dag voor de volgende begint', () => {
  expect(jaren).toEqual([
    { nummer: 1, van: '2023-03-01', tot: '2024-02-29' },
    { nummer: 2, van: '2024-03-01', tot: '2025-02-28' },
    { nummer: 3, van: '2025-03-01', tot: '2026-02-28' },
    { nummer: 4, van: '2026-03-01', tot: '2027-02-28' },
  ])
})

test('een dag langer geeft een vijfde jaar dat ophoudt waar het certificaat ophoudt', () => {
  expect(certificaatjaren(datum('2023-03-01'), datum('2027-03-01')).at(-1)).toEqual({
    nummer: 5,
    van: '2027-03-01',
    tot: '2027-03-01',
  })
})

test('een jaar wordt aangeboden van een maand voor het einde tot een halfjaar erna, en niet als het er al staat', () => {
  const op = (dag: string, beschreven: number[] = []) =>
    jaarOmTerugTeKijken(jaren, { vandaag: datum(dag), beschreven })?.nummer
  expect(op('2024-01-28')).toBeUndefined()
  expect(op('2024-01-29')).toBe(1)
  expect(op('2024-08-29')).toBe(1)
  expect(op('2024-08-30')).toBeUndefined()
  expect(op('2024-03-01', [1])).toBeUndefined()
})

test('een jaar heet naar zijn plaats', () => {
  expect(jaren.map(jaarnaam)).toEqual(['eerste jaar', 'tweede jaar', 'derde jaar', 'vierde jaar'])
})
