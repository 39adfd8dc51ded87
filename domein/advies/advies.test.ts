import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  aanTeVullen,
  bezwarenTegenOordeel,
  bezwarenTegenVragen,
  geldendeOordelen,
  mogelijkeAdviezen,
  nogTeBeoordelen,
} from './advies.ts'
import { adviesLabel, isAdvies, isOordeel, type Oordeel } from './oordeel.ts'

const onderdelen = ['A1', 'A4', 'B'] as const

test.each<[Oordeel, Oordeel, readonly string[]]>([
  ['voldoet', 'voldoet', ['certificeren']],
  ['voldoet', 'voldoet-niet', ['niet-certificeren']],
  ['voldoet-niet', 'voldoet-niet', ['niet-certificeren']],
  ['voldoet', 'aanvullen', []],
  ['voldoet-niet', 'aanvullen', []],
])('bij de oordelen %s en %s passen de adviezen %j', (een, ander, verwacht) => {
  expect(mogelijkeAdviezen(['A1', 'B'], { A1: een, B: ander })).toEqual(verwacht)
})

test('zolang iets onbeoordeeld is, is er geen advies', () => {
  expect(mogelijkeAdviezen(onderdelen, { A1: 'voldoet', B: 'voldoet' })).toEqual([])
  expect(nogTeBeoordelen(onderdelen, { A1: 'voldoet', B: 'voldoet' })).toEqual(['A4'])
})

test('een oordeel over een vrijgesteld onderdeel telt niet mee', () => {
  const oordelen = { A1: 'voldoet', A2: 'voldoet-niet' } as const
  expect(mogelijkeAdviezen(['A1'], oordelen)).toEqual(['certificeren'])
})

test('wat niet opnieuw gevraagd is houdt zijn oordeel, wat gevraagd is wacht op een nieuw (aanname 20)', () => {
  const eerste = [
    { indiening: 1, onderdeel: 'A1', oordeel: 'voldoet' },
    { indiening: 1, onderdeel: 'A4', oordeel: 'aanvullen' },
  ] as const
  const indieningen = [
    { nummer: 1, gevraagd: [] },
    { nummer: 2, gevraagd: ['A4'] },
  ] as const
  expect(geldendeOordelen(eerste, indieningen.slice(0, 1))).toEqual({
    A1: 'voldoet',
    A4: 'aanvullen',
  })
  expect(geldendeOordelen(eerste, indieningen)).toEqual({ A1: 'voldoet' })
  const tweede = { indiening: 2, onderdeel: 'A4', oordeel: 'voldoet' } as const
  expect(geldendeOordelen([tweede, ...eerste], indieningen)).toEqual({
    A1: 'voldoet',
    A4: 'voldoet',
  })
})

test('een onderdeel dat twee keer gevraagd is wacht op een oordeel over de laatste indiening', () => {
  const oordelen = [{ indiening: 2, onderdeel: 'A4', oordeel: 'aanvullen' }] as const
  const indieningen = [
    { nummer: 3, gevraagd: ['A4'] },
    { nummer: 2, gevraagd: ['A4'] },
  ] as const
  expect(geldendeOordelen(oordelen, indieningen)).toEqual({})
})

test('er past nooit een advies zolang er nog iets te doen is, en anders precies één', () => {
  const oordeel = fc.option(fc.constantFrom('voldoet', 'aanvullen', 'voldoet-niet'), {
    nil: undefined,
  })
  fc.assert(
    fc.property(oordeel, oordeel, oordeel, (A1, A4, B) => {
      const oordelen = { ...(A1 && { A1 }), ...(A4 && { A4 }), ...(B && { B }) }
      const teDoen =
        nogTeBeoordelen(onderdelen, oordelen).length + aanTeVullen(onderdelen, oordelen).length
      expect(mogelijkeAdviezen(onderdelen, oordelen)).toHaveLength(teDoen > 0 ? 0 : 1)
    }),
  )
})

test('oordelen en adviezen worden bij de rand herkend', () => {
  expect([isOordeel('aanvullen'), isOordeel('toString'), isAdvies('certificeren')]).toEqual([
    true,
    false,
    true,
  ])
  expect(adviesLabel('niet-certificeren')).toBe('Niet certificeren')
})

test('wat niet voldoet of aangevuld moet worden krijgt een reden (ISO/IEC 17024)', () => {
  const codes = (onderdeel: string, oordeel: Oordeel, motivering: string) =>
    bezwarenTegenOordeel({ onderdeel, oordeel, motivering }, onderdelen).map(({ code }) => code)
  expect(codes('A1', 'voldoet', '')).toEqual([])
  expect(codes('A1', 'aanvullen', ' ')).toEqual(['motivering-ontbreekt'])
  expect(codes('A1', 'voldoet-niet', '')).toEqual(['motivering-ontbreekt'])
  expect(codes('A1', 'voldoet-niet', 'Het cv ontbreekt.')).toEqual([])
  expect(codes('A2', 'voldoet', '')).toEqual(['onderdeel-onbekend'])
})

test('een aanvulling zegt per onderdeel wat er nodig is, en vraagt niets over de rest (aanname 20)', () => {
  const velden = (vragen: Record<string, string>) =>
    bezwarenTegenVragen(vragen, ['A4', 'B']).map(({ code, veld }) => `${code} ${veld}`)
  expect(velden({ A4: 'Je plan.', B: 'Het bewijs.', A1: ' ' })).toEqual([])
  expect(velden({ A4: ' ', A1: 'Iets.' })).toEqual([
    'vraag-ontbreekt vragen.A4',
    'vraag-ontbreekt vragen.B',
    'vraag-te-veel vragen.A1',
  ])
})
