import { expect, it } from 'vitest'
import { plek, plekken, vulIn } from './plek.ts'

it('zet elke waarde op haar plek en laat de rest staan', () => {
  const { naam, leeg } = plekken<{ naam: string; leeg: null }>()
  const vast = new Date(0)
  const waarden = [naam, 'vast', vast, leeg, naam, plek<number>('aantal'), null]
  expect(vulIn(waarden, { naam: 'Bo', leeg: null, aantal: 3 })).toEqual([
    'Bo',
    'vast',
    vast,
    null,
    'Bo',
    3,
    null,
  ])
})

it('is voor wie ernaar kijkt geen waarde: wie op een plek rekent, valt meteen', () => {
  const { naam, aantal } = plekken<{ naam: string; aantal: number }>()
  expect(() => ({ ...plekken<{ naam: string }>() })).toThrow('bij naam')
  expect(() => naam.toUpperCase()).toThrow()
  expect(() => aantal + 1).toThrow('aantal')
  expect(() => `${naam}%`).toThrow('naam')
})
