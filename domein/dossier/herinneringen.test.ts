import { expect, test } from 'vitest'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { datum } from '#lib/datum.ts'
import { herinnerdagen, herinneringVoor } from './herinneringen.ts'

test('standaard 12, 6, 4 en 3 maanden en 14, 7 en 1 dag voor de uiterste dag', () => {
  expect(herinnerdagen(datum('2026-11-28'), standaardInstellingen)).toEqual([
    '2025-11-28',
    '2026-05-28',
    '2026-07-28',
    '2026-08-28',
    '2026-11-14',
    '2026-11-21',
    '2026-11-27',
  ])
})

test('twee instellingen op dezelfde dag geven één herinnering; niets ingesteld geeft er geen', () => {
  const dubbel = { herinneringMaanden: [1], herinneringDagen: [31] }
  expect(herinnerdagen(datum('2026-08-28'), dubbel)).toEqual(['2026-07-28'])
  const geen = { herinneringMaanden: [], herinneringDagen: [] }
  expect(herinnerdagen(datum('2026-08-28'), geen)).toEqual([])
})

test.each([
  ['2026-11-13', undefined],
  ['2026-11-14', '2026-11-14'],
  ['2026-11-20', '2026-11-14'],
  ['2026-11-28', '2026-11-27'],
  ['2026-11-29', undefined],
])(
  'op %s geldt de herinnering van %s: de laatste die voorbij is, tot en met de uiterste dag',
  (vandaag, verwacht) => {
    const uiterlijk = datum('2026-11-28')
    const dagen = herinnerdagen(uiterlijk, standaardInstellingen)
    const moment = { vandaag: datum(vandaag), sinds: datum('2026-11-10'), uiterlijk }
    expect(herinneringVoor(dagen, moment)).toBe(verwacht)
  },
)
