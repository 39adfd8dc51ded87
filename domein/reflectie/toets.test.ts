import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { willekeurigeBijeenkomst } from '#seed/willekeurig.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import { bijeenkomst } from '#domein/proef.ts'
import { eisVoor, redenTeltNiet, toetsReflectie } from '#domein/reflectie/toets.ts'
import type { ReflectieUitslag } from '#domein/uitslag.ts'
import { datum } from '#lib/datum.ts'

const periode = { van: datum('2022-11-21'), tot: datum('2026-11-20') }
const toets = (bijeenkomsten: readonly Bijeenkomst[], jaar: number): ReflectieUitslag =>
  toetsReflectie(bijeenkomsten, { jaar, periode, kader })

describe('de rij van het recertificeringsjaar (A3.1)', () => {
  it.each([
    [2022, 0, 0],
    [2023, 0, 0],
    [2024, 1, 1],
    [2025, 2, 1],
    [2026, 3, 2],
    [2027, 4, 2],
    [2031, 4, 2],
  ])('%i vraagt %i bijeenkomsten en %i eigen inbreng', (jaar, bijeenkomsten, ingebracht) => {
    expect(eisVoor(jaar, kader.reflectie)).toEqual({ bijeenkomsten, ingebracht })
  })
})

describe('welke bijeenkomst telt (A3.1)', () => {
  const goed = bijeenkomst('b', '2025-03-01', true)
  it.each<[string, Partial<Bijeenkomst>, ReturnType<typeof redenTeltNiet>]>([
    ['een ondertekende intervisie telt', {}, undefined],
    ['op de eerste dag van de peilperiode telt', { datum: datum('2022-11-21') }, undefined],
    ['op de peildatum telt', { datum: datum('2026-11-20') }, undefined],
    ['een dag te vroeg telt niet', { datum: datum('2022-11-20') }, 'buiten-peilperiode'],
    ['een dag na de peildatum telt niet', { datum: datum('2026-11-21') }, 'buiten-peilperiode'],
    [
      'zonder naam van de begeleider telt niet',
      { begeleider: { naam: ' ' } },
      'begeleider-ontbreekt',
    ],
    ['zonder handtekening telt niet', { ondertekend: false }, 'niet-ondertekend'],
    [
      'supervisie zonder registratie telt niet',
      { werkvorm: 'supervisie' },
      'registratie-ontbreekt',
    ],
    [
      'coaching met lege registratie telt niet',
      { werkvorm: 'coaching', begeleider: { naam: 'An', registratie: ' ' } },
      'registratie-ontbreekt',
    ],
    [
      'supervisie met registratie telt',
      { werkvorm: 'supervisie', begeleider: { naam: 'An', registratie: 'LVSC 12345' } },
      undefined,
    ],
  ])('%s', (_, anders, reden) => {
    expect(redenTeltNiet({ ...goed, ...anders }, periode, kader)).toBe(reden)
  })
})

describe('overschot (A3.1, aanname 4)', () => {
  const vijf = [
    bijeenkomst('b1', '2026-01-01', true),
    bijeenkomst('b2', '2025-01-01', false),
    bijeenkomst('b3', '2024-01-01', true),
    bijeenkomst('b4', '2023-06-01', true),
    bijeenkomst('b5', '2023-01-01', false),
  ]
  it('nodig zijn eerst de vroegste eigen inbrengen, dan de vroegste andere; de rest is over', () => {
    expect(toets(vijf, 2027)).toEqual({
      vereist: { bijeenkomsten: 4, ingebracht: 2 },
      behaald: { bijeenkomsten: 5, ingebracht: 3 },
      overschot: ['b1'],
    })
    expect(toets(vijf, 2026).overschot).toEqual(['b1', 'b2'])
    expect(toets(vijf, 2024).overschot).toEqual(['b1', 'b2', 'b3', 'b5'])
  })
  it('op dezelfde dag gaat de eerste in het bestand voor', () => {
    const zelfdeDag = ['b1', 'b2'].map(id => bijeenkomst(id, '2025-01-01', true))
    expect(toets(zelfdeDag, 2024).overschot).toEqual(['b2'])
  })
  it('kijkt naar de dag en niet naar de volgorde van invoeren', () => {
    const dooreen = [
      '2025-03-01',
      '2023-03-01',
      '2025-03-01',
      '2024-03-01',
      '2023-03-01',
      '2026-03-01',
    ]
    const lijst = dooreen.map((dag, plaats) => bijeenkomst(`b${plaats + 1}`, dag, true))
    expect(toets(lijst, 2024).overschot).toEqual(['b1', 'b3', 'b4', 'b5', 'b6'])
    expect(toets(lijst, 2026).overschot).toEqual(['b1', 'b3', 'b6'])
    expect(toets(lijst, 2027).overschot).toEqual(['b3', 'b6'])
  })
  it('is er niet zolang de eis niet gehaald is', () => {
    expect(toets(vijf.slice(0, 3), 2027).overschot).toEqual([])
    expect(
      toets(
        vijf.map(each => ({ ...each, zelfIngebracht: each.id === 'b1' })),
        2027,
      ).overschot,
    ).toEqual([])
  })
  it('is zonder eis in de tekst alles wat telt', () => {
    expect(toets(vijf, 2023).overschot).toEqual(['b1', 'b2', 'b3', 'b4', 'b5'])
  })
  it('houdt altijd genoeg over voor de eis zelf', () => {
    const lijst = fc.uniqueArray(willekeurigeBijeenkomst, {
      maxLength: 9,
      selector: ({ id }) => id,
    })
    fc.assert(
      fc.property(lijst, fc.integer({ min: 2023, max: 2028 }), (bijeenkomsten, jaar) => {
        const { overschot, vereist, behaald } = toets(bijeenkomsten, jaar)
        const rest = toets(
          bijeenkomsten.filter(({ id }) => !overschot.includes(id)),
          jaar,
        ).behaald
        const gehaald =
          behaald.bijeenkomsten >= vereist.bijeenkomsten && behaald.ingebracht >= vereist.ingebracht
        if (gehaald) expect(rest.bijeenkomsten).toBe(vereist.bijeenkomsten)
        if (gehaald) expect(rest.ingebracht).toBeGreaterThanOrEqual(vereist.ingebracht)
        else expect(overschot).toEqual([])
      }),
    )
  })
})
