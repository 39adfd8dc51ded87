import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDagen, toonDatum, datum } from '#lib/datum.ts'
import { datumFout, getalFout, leesDatum, leesGetal, schoneTekst } from './invoer.ts'

test.each<[string, number | undefined]>([
  ['7,5', 7.5],
  ['7.5', 7.5],
  [' 12 ', 12],
  ['0', 0],
  ['-1', -1],
  ['1.250', 1250],
  ['2.000', 2000],
  ['12.500,5', 12500.5],
  ['1.250.000', 1_250_000],
  ['0.125', 0.125],
  ['1.25', 1.25],
  ['1,250', 1.25],
  ['', undefined],
  ['zeven', undefined],
  ['7,5 uur', undefined],
  ['1250.000,5', undefined],
  ['1.25,5', undefined],
  ['7,', undefined],
  [',5', undefined],
  ['1e3', undefined],
  ['Infinity', undefined],
  ['0x10', undefined],
  ['12345678901', undefined],
])('het getal %j wordt %s', (tekst, getal) => {
  expect(leesGetal(tekst)).toBe(getal)
})

test.each<[string, string | undefined]>([
  ['28-2-2027', '2027-02-28'],
  ['28/2/2027', '2027-02-28'],
  ['28.02.2027', '2027-02-28'],
  ['28 2 2027', '2027-02-28'],
  ['28 - 2 - 2027', '2027-02-28'],
  ['28 februari 2027', '2027-02-28'],
  ['28 Februari 2027', '2027-02-28'],
  ['28 feb. 2027', '2027-02-28'],
  ['28-feb-2027', '2027-02-28'],
  ['1 mrt 2027', '2027-03-01'],
  ['1 maa 2027', '2027-03-01'],
  ['1 mei 2027', '2027-05-01'],
  ['3 sept 2027', '2027-09-03'],
  ['2027-02-28', '2027-02-28'],
  ['2027-2-8', '2027-02-08'],
  [' 28-2-2027 ', '2027-02-28'],
  ['29-2-2028', '2028-02-29'],
  ['29-2-2027', undefined],
  ['31-4-2027', undefined],
  ['0-1-2027', undefined],
  ['1-13-2027', undefined],
  ['28-2-27', undefined],
  ['28 ma 2027', undefined],
  ['28 xxx 2027', undefined],
  ['31-12-1899', undefined],
  ['1-1-2200', undefined],
  ['morgen', undefined],
  ['', undefined],
])('de datum %j wordt %s', (tekst, dag) => {
  expect(leesDatum(tekst)).toBe(dag)
})

test('elke dag is te lezen zoals wij hem tonen, als cijfers en als iso', () => {
  const dag = fc.integer({ min: 0, max: 109_000 }).map(n => plusDagen(datum('1900-01-01'), n))
  fc.assert(
    fc.property(dag, iso => {
      const [jaar, maand, nummer] = iso.split('-').map(Number)
      expect(leesDatum(toonDatum(iso))).toBe(iso)
      expect(leesDatum(`${nummer}-${maand}-${jaar}`)).toBe(iso)
      expect(leesDatum(iso)).toBe(iso)
    }),
  )
})

test.each([
  ['29-2-2027', 'De dag 29-2-2027 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.'],
  ['31 april 2027', 'De dag 31 april 2027 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.'],
  ['morgen', 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
  ['', 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
  [undefined, 'Vul een datum in, bijvoorbeeld 28-2-2027.'],
])('bij %j helpt de fout verder', (invoer, zin) => {
  expect(datumFout(invoer)).toBe(zin)
})

test.each([
  ['uren', false, 'Vul het aantal uren in als getal, bijvoorbeeld 7,5.'],
  [undefined, false, 'Vul een getal in, bijvoorbeeld 7,5.'],
  ['kandidaten', true, 'Vul het aantal kandidaten in als heel getal, bijvoorbeeld 3.'],
  [undefined, true, 'Vul een heel getal in, bijvoorbeeld 3.'],
])('bij een getal in %s (heel: %s) helpt de fout verder', (eenheid, isHeel, zin) => {
  expect(getalFout(eenheid, isHeel)).toBe(zin)
})

test('tekst krijgt één soort regeleinde en verliest tekens die niet bewaard kunnen worden', () => {
  expect(schoneTekst('een\r\ntwee\rdrie\u0000')).toBe('een\ntwee\ndrie')
  expect(schoneTekst('half \ud83d paar, heel 😀')).toBe('half \ufffd paar, heel 😀')
})
