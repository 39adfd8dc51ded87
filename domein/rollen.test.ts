import { expect, test } from 'vitest'
import { isRol, medewerkersrollen, rollen, rolnamen } from './rollen.ts'

test('elke rol zegt wat zij ziet en doet, in volle zinnen', () => {
  for (const rol of rolnamen) {
    const { wat, ziet, doet } = rollen[rol]
    expect(wat).toMatch(/^[A-Z].*\.$/)
    expect(ziet.length, rol).toBeGreaterThan(0)
    expect(doet.length, rol).toBeGreaterThan(0)
  }
})

test('de beheerder nodigt medewerkers uit; kandidaat en mentor komen op een andere weg binnen', () => {
  expect(medewerkersrollen).toEqual([
    'assessor',
    'planner',
    'beslisser',
    'coordinator',
    'beheerder',
  ])
  expect(rollen.kandidaat.toegekendDoor).toBe('planner')
  expect(rollen.mentor.toegekendDoor).toBe('kandidaat')
})

test.each([
  ['assessor', true],
  ['ondertekenaar', false],
  ['systeem', false],
  ['toString', false],
  ['', false],
])('%s is een rol: %s', (tekst, verwacht) => {
  expect(isRol(tekst)).toBe(verwacht)
})
