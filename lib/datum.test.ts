import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagenTussen,
  datum,
  isDatum,
  plusDagen,
  plusJaren,
  plusMaanden,
  toonDatum,
  voltooideMaanden,
  type Datum,
} from '#lib/datum.ts'

const dag = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(moment => datum(moment.toISOString().slice(0, 10)))

describe('isDatum', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])(
    'neemt %s aan',
    tekst => {
      expect(isDatum(tekst)).toBe(true)
    },
  )
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-01-00',
    '26-01-01',
    '2026-1-1',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '2026-01-01\n',
    '',
  ])('weigert %j', tekst => {
    expect(isDatum(tekst)).toBe(false)
  })
  it('gooit bij een letterlijke dag die niet bestaat', () => {
    expect(() => datum('2026-02-30')).toThrow('2026-02-30')
  })
})

describe('plusMaanden en plusJaren', () => {
  it.each([
    ['2028-02-29', -48, '2024-02-29'],
    ['2028-02-29', -3, '2027-11-29'],
    ['2026-05-31', -3, '2026-02-28'],
    ['2024-05-31', -3, '2024-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2104-02-29', -48, '2100-02-28'],
  ])('%s en %i maanden is %s', (van, maanden, verwacht) => {
    expect(plusMaanden(datum(van), maanden)).toBe(verwacht)
  })
  it('houdt jaartallen vier cijfers lang, ook buiten het gewone bereik', () => {
    expect(plusJaren(datum('1900-03-01'), -4)).toBe('1896-03-01')
    expect(plusDagen(datum('2199-12-31'), 1)).toBe('2200-01-01')
  })
})

describe('plusDagen', () => {
  it('is dezelfde dag als de kalender van het platform zegt', () => {
    fc.assert(
      fc.property(dag, fc.integer({ min: -2000, max: 2000 }), (van, aantal) => {
        const moment = new Date(`${van}T00:00:00Z`)
        moment.setUTCDate(moment.getUTCDate() + aantal)
        expect(plusDagen(van, aantal)).toBe(moment.toISOString().slice(0, 10))
        expect(dagenTussen(van, plusDagen(van, aantal))).toBe(aantal)
      }),
    )
  })
})

describe('voltooideMaanden', () => {
  it.each([
    ['2026-01-15', '2026-07-14', 6],
    ['2026-01-15', '2026-07-13', 5],
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-02-26', 0],
    ['2024-02-29', '2025-02-27', 12],
    ['2024-02-29', '2025-02-26', 11],
    ['2026-03-01', '2026-03-01', 0],
    ['2026-03-01', '2026-02-01', 0],
    ['2022-01-01', '2025-12-31', 48],
  ])('%s tot en met %s is %i', (van, tot, maanden) => {
    expect(voltooideMaanden(datum(van), datum(tot))).toBe(maanden)
  })

  it('is het grootste aantal maanden dat vanaf de eerste dag past', () => {
    const geteld = (van: Datum, tot: Datum): number => {
      let maanden = 0
      while (plusMaanden(van, maanden + 1) <= plusDagen(tot, 1)) maanden += 1
      return maanden
    }
    fc.assert(
      fc.property(dag, fc.integer({ min: 0, max: 1600 }), (van, dagen) => {
        const tot = plusDagen(van, dagen)
        expect(voltooideMaanden(van, tot)).toBe(geteld(van, tot))
      }),
    )
  })
})

it('schrijft een dag zoals mensen hem schrijven', () => {
  expect(toonDatum(datum('2027-02-28'))).toBe('28 februari 2027')
  expect(toonDatum(datum('2026-11-01'))).toBe('1 november 2026')
})
