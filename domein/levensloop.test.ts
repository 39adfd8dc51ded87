import { expect, test } from 'vitest'
import { datum } from '#lib/datum.ts'
import { bezwaren, statusNa, zonderVelden, type Levensloop } from './levensloop.ts'
import type { Actor } from './rollen.ts'
import type { Weigering } from './weigering.ts'

type Lamp = { status: 'uit' | 'aan' | 'stuk'; redenen: Weigering[] }

const tabel: Levensloop<Lamp, Lamp['status'], 'brand' | 'repareer'> = {
  statussen: { uit: 'Uit', aan: 'Aan', stuk: 'Stuk' },
  overgangen: {
    brand: {
      naam: 'Branden',
      van: ['uit'],
      naar: 'aan',
      wie: ['planner', 'beheerder'],
      mits: [({ zaak }) => zaak.redenen.slice(0, 1), ({ zaak }) => zaak.redenen.slice(1)],
    },
    repareer: {
      naam: 'Repareren',
      van: ['stuk', 'aan'],
      naar: ({ redenen }) => (redenen.length > 0 ? 'stuk' : 'uit'),
      wie: ['beheerder'],
      mits: [],
    },
  },
}
const planner: Actor = { persoon: 'p', rol: 'planner' }
const vandaag = datum('2026-11-20')
const kapot: Weigering = { code: 'kapot', tekst: 'De draad is kapot.' }
const leeg: Weigering = { code: 'leeg', tekst: 'Vul een naam in.', veld: 'naam' }
const lamp = (status: Lamp['status'], ...redenen: Weigering[]): Lamp => ({ status, redenen })

test('zonder bezwaren mag de handeling', () => {
  expect(bezwaren(tabel, 'brand', { zaak: lamp('uit'), actor: planner, vandaag })).toEqual([])
})

test('redenen van alle voorwaarden tellen op', () => {
  const zaak = lamp('uit', kapot, leeg)
  expect(bezwaren(tabel, 'brand', { zaak, actor: planner, vandaag })).toEqual([kapot, leeg])
  expect(zonderVelden([kapot, leeg])).toEqual([kapot])
})

test('verkeerde rol en verkeerde status staan samen, de voorwaarden zwijgen dan', () => {
  const actor: Actor = { persoon: 'k', rol: 'kandidaat' }
  expect(bezwaren(tabel, 'brand', { zaak: lamp('stuk', kapot), actor, vandaag })).toEqual([
    { code: 'verkeerde-rol', tekst: 'Branden kan alleen als planner of beheerder.' },
    {
      code: 'verkeerde-status',
      tekst: 'Branden kan alleen bij de status “Uit”. De status is nu “Stuk”.',
    },
  ])
})

test('het systeem en een bezoeker hebben geen rol en mogen niets', () => {
  for (const rol of ['systeem', 'bezoeker'] as const) {
    const actor: Actor = { persoon: null, rol }
    const redenen = bezwaren(tabel, 'repareer', { zaak: lamp('aan'), actor, vandaag })
    expect(redenen.map(({ code }) => code)).toEqual(['verkeerde-rol'])
  }
})

test('de nieuwe status kan van de zaak afhangen', () => {
  expect(statusNa(tabel, 'brand', lamp('uit'))).toBe('aan')
  expect(statusNa(tabel, 'repareer', lamp('stuk'))).toBe('uit')
  expect(statusNa(tabel, 'repareer', lamp('stuk', kapot))).toBe('stuk')
})
