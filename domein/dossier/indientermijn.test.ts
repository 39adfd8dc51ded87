import { expect, test } from 'vitest'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { datum } from '#lib/datum.ts'
import { faseOp, indientermijn } from './indientermijn.ts'

const bron = {
  clausule: 'inleiding',
  citaat: 'drie maanden voor einde van je certificatiedatum',
} as const
const basis = {
  geldigTot: datum('2027-02-28'),
  termijnen: {
    peilperiodeJaren: { aantal: 4, bron },
    indienenMaandenVoorEinde: { aantal: 3, bron },
  },
  instellingen: standaardInstellingen,
}

test('indienen gaat zes maanden voor het einde open en kan laat tot en met de einddatum (aanname 2)', () => {
  expect(indientermijn(basis)).toEqual({
    opent: '2026-08-28',
    uiterlijk: '2026-11-28',
    sluit: '2027-02-28',
  })
})

test('met de strenge instelling sluit het indienen op de uiterste dag', () => {
  const instellingen = { ...standaardInstellingen, laatIndienen: 'niet' } as const
  expect(indientermijn({ ...basis, instellingen }).sluit).toBe('2026-11-28')
})

test('de planner kan indienen langer toestaan, nooit korter', () => {
  expect(indientermijn({ ...basis, toegestaanTot: datum('2027-03-15') }).sluit).toBe('2027-03-15')
  expect(indientermijn({ ...basis, toegestaanTot: datum('2026-12-01') }).sluit).toBe('2027-02-28')
})

test.each([
  ['2026-08-27', 'nog-niet-open'],
  ['2026-08-28', 'open'],
  ['2026-11-28', 'open'],
  ['2026-11-29', 'te-laat'],
  ['2027-02-28', 'te-laat'],
  ['2027-03-01', 'gesloten'],
])('op %s is het indienen %s', (dag, fase) => {
  expect(faseOp(indientermijn(basis), datum(dag))).toBe(fase)
})
