import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { datum } from '#lib/datum.ts'
import { leesDagen, reeksVooraf } from './reeks.ts'

describe('een reeks bijeenkomsten (A3.1)', () => {
  it.each([
    ['9-2-2026\n12-1-2026', ['2026-01-12', '2026-02-09']],
    ['12-1-2026, 9 februari 2026; 9-3-2026 ', ['2026-01-12', '2026-02-09', '2026-03-09']],
  ])('leest de dagen uit %j, oudste eerst', (tekst, dagen) => {
    expect(leesDagen(tekst)).toEqual({ dagen })
  })

  it.each([
    ['', 'Vul de dagen in, elk op een eigen regel.'],
    ['31-2-2026', 'De dag 31-2-2026 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.'],
    ['maandag', '“maandag” is geen dag. Vul een datum in, bijvoorbeeld 28-2-2027.'],
    ['12-1-2026\n12 jan 2026', '12 januari 2026 staat er twee keer. Laat er één staan.'],
    ['1-1-2026\n'.repeat(61), 'Vul hoogstens 60 dagen tegelijk in.'],
    [
      '29-2-2025\n3-3-2026\n7/4/26\nmaandag\n3-3-2026\n29-2-2025',
      'De dag 29-2-2025 bestaat niet. “7/4/26” is geen dag. “maandag” is geen dag. Vul een datum in, bijvoorbeeld 28-2-2027. 3 maart 2026 staat er twee keer. Laat er één staan.',
    ],
  ])('zegt bij %j wat te doen', (tekst, fout) => {
    expect(leesDagen(tekst)).toEqual({ fout })
  })

  it('zegt wat er over is en wat dat in categorie 2 oplevert (A3.1, B.2)', () => {
    const dagen = [1, 2, 3, 4, 5, 6].map(maand => datum(`2026-0${maand}-12`))
    const reeks = {
      werkvorm: 'intervisie' as const,
      begeleider: { naam: 'Mirjam' },
      dagen,
      ingebracht: dagen.slice(0, 2),
    }
    const periode = { van: datum('2022-12-01'), tot: datum('2026-11-20') }
    const situatie = { jaar: 2027, periode, kader: jobcoach2024 }
    expect(reeksVooraf(reeks, { activiteiten: [], bijeenkomsten: [] }, situatie)).toEqual({
      vereist: { bijeenkomsten: 4, ingebracht: 2 },
      behaald: { bijeenkomsten: 6, ingebracht: 2 },
      overschot: ['2026-05-12', '2026-06-12'],
      erbij: 4,
    })
  })
})
