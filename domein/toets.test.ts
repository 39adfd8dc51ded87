import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { willekeurigDossier } from '#seed/willekeurig.ts'
import type { Dossier, Onderdelen } from '#domein/dossier/dossier.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import { datum } from '#lib/datum.ts'

const opDag = (dossier: Dossier, dag: string): Uitslag => toets(dossier, datum(dag), kader)
const uitslag = (anders: Partial<Dossier> = {}): Uitslag =>
  opDag(volledigDossier(anders), '2026-11-01')
const eindigtOp = (dag: string): Dossier['certificaat'] => ({
  nummer: 'RJ-0412',
  geldigVan: datum('2020-01-01'),
  geldigTot: datum(dag),
})
const codes = (gevonden: Uitslag, onderdeel: OnderdeelId): string[] =>
  gevonden.onderdelen[onderdeel].tekort.map(({ code, veld }) => (veld ? `${code}:${veld}` : code))
const zonder = (anders: Partial<Onderdelen>): Uitslag =>
  uitslag({ onderdelen: { ...volledigDossier().onderdelen, ...anders } })

it('een dossier waar niets aan ontbreekt is volledig', () => {
  const gevonden = uitslag()
  expect(gevonden.volledig).toBe(true)
  expect(Object.values(gevonden.onderdelen).flatMap(({ tekort }) => tekort)).toEqual([])
})

describe('termijnen (inleiding, B)', () => {
  it.each([
    ['2027-02-28', '2026-11-28'],
    ['2028-02-29', '2027-11-29'],
    ['2026-05-31', '2026-02-28'],
    ['2024-05-31', '2024-02-29'],
  ])('een certificaat tot en met %s dient uiterlijk %s in', (geldigTot, uiterlijk) => {
    expect(uitslag({ certificaat: eindigtOp(geldigTot) }).uiterlijkIndienen).toBe(uiterlijk)
  })
  it('is op tijd op de laatste dag zelf en daarna niet, wat aan volledig niets verandert', () => {
    const [opTijd, teLaat] = ['2026-11-28', '2026-11-29'].map(dag => opDag(volledigDossier(), dag))
    expect([opTijd?.opTijd, teLaat?.opTijd, teLaat?.volledig]).toEqual([true, false, true])
  })
  it('kijkt vier jaar terug tot en met de peildatum', () => {
    expect(uitslag().peilperiode).toEqual({ van: '2022-11-02', tot: '2026-11-01' })
    expect(opDag(volledigDossier(), '2028-02-29').peilperiode.van).toBe('2024-03-01')
  })
  it('telt niets van vóór of op de dag van de vorige indiening (aanname 3)', () => {
    expect(uitslag({ vorigeIndiening: datum('2022-11-30') }).peilperiode.van).toBe('2022-12-01')
    expect(uitslag({ vorigeIndiening: datum('2019-11-30') }).peilperiode.van).toBe('2022-11-02')
  })
})

describe('het recertificeringsjaar is het jaar van de einddatum (aanname 1)', () => {
  it.each([
    ['2022-12-31', 'onvolledig', 0],
    ['2023-01-01', 'vrijgesteld', 0],
    ['2026-12-31', 'vrijgesteld', 3],
    ['2027-01-01', 'onvolledig', 4],
  ])(
    'einddatum %s: A2 zonder antwoorden is %s, A3.1 vraagt %i bijeenkomsten',
    (einde, status, vereist) => {
      const { A2: _, ...rest } = volledigDossier().onderdelen
      const gevonden = uitslag({ certificaat: eindigtOp(einde), onderdelen: rest })
      expect(gevonden.onderdelen.A2.status).toBe(status)
      expect(gevonden.reflectie.vereist.bijeenkomsten).toBe(vereist)
    },
  )
  it('voor 2023 en eerder is de ontbrekende eis een open plek die niemand tegenhoudt (aanname 5)', () => {
    const gevonden = uitslag({ certificaat: eindigtOp('2023-06-30'), bijeenkomsten: [] })
    expect(gevonden.onderdelen['A3.1'].status).toBe('volledig')
    expect(codes(gevonden, 'A3.1')).toEqual(['geen-eis-voor-dit-jaar'])
  })
})

describe('wat er ontbreekt, per onderdeel en op volgorde', () => {
  it('A1: cv en een verklaring die is ingevuld en ondertekend', () => {
    expect(codes(zonder({ A1: {} }), 'A1')).toEqual([
      'cv-ontbreekt',
      'verklaring-niet-ingevuld',
      'verklaring-niet-ondertekend',
    ])
    expect(codes(zonder({ A1: { cv: ' ', verklaring: { ingevuld: true } } }), 'A1')).toEqual([
      'cv-ontbreekt',
      'verklaring-niet-ondertekend',
    ])
  })
  it('A2: de vier verplichte vragen; gewijzigd mag leeg', () => {
    expect(
      codes(zonder({ A2: { antwoorden: { uitgevoerd: ' \u00a0', gewijzigd: 'x' } } }), 'A2'),
    ).toEqual([
      'antwoord-ontbreekt:voorgenomen',
      'antwoord-ontbreekt:uitgevoerd',
      'antwoord-ontbreekt:ontwikkeladvies',
      'antwoord-ontbreekt:metAdviesGedaan',
    ])
  })
  it('A3.1: bijeenkomsten en eigen inbreng tellen apart', () => {
    const [eerste] = volledigDossier().bijeenkomsten
    expect(codes(uitslag({ bijeenkomsten: eerste ? [eerste] : [] }), 'A3.1')).toEqual([
      'te-weinig-bijeenkomsten',
      'te-weinig-ingebracht',
    ])
  })
  it('A3.2: eigen bijeenkomst, beroepsprofiel en de vier vragen', () => {
    expect(codes(zonder({ 'A3.2': {} }), 'A3.2')).toEqual([
      'geen-eigen-bijeenkomst',
      'beroepsprofiel-ontbreekt',
      'antwoord-ontbreekt:situatie',
      'antwoord-ontbreekt:aanleiding',
      'antwoord-ontbreekt:inzichten',
      'antwoord-ontbreekt:betekenis',
    ])
  })
  it('A3.2: een bijeenkomst zonder eigen inbreng is geen eigen bijeenkomst (aanname 18)', () => {
    const verslag = volledigDossier().onderdelen['A3.2']
    expect(codes(zonder({ 'A3.2': { ...verslag, bijeenkomst: 'b3' } }), 'A3.2')).toEqual([
      'geen-eigen-bijeenkomst',
    ])
    expect(codes(zonder({ 'A3.2': { ...verslag, bijeenkomst: 'b2' } }), 'A3.2')).toEqual([])
  })
  it('A4: beroepsprofiel en de zeven vragen', () => {
    expect(codes(zonder({ A4: { beroepsprofiel: [' '] } }), 'A4')).toEqual([
      'beroepsprofiel-ontbreekt',
      'antwoord-ontbreekt:ontwikkelingen',
      'antwoord-ontbreekt:sleutelmomenten',
      'antwoord-ontbreekt:beroepsprofielVerleden',
      'antwoord-ontbreekt:manierVanLeren',
      'antwoord-ontbreekt:plannen',
      'antwoord-ontbreekt:stappen',
      'antwoord-ontbreekt:beroepsprofielToekomst',
    ])
  })
  it('B: tekort in categorie 1 en in totaal, met het aantal punten in de zin', () => {
    const gevonden = uitslag({ activiteiten: [opleiding(29.75)] })
    expect(codes(gevonden, 'B')).toEqual(['tekort-categorie-1', 'tekort-totaal'])
    expect(gevonden.onderdelen.B.tekort[0]?.tekst).toContain('29,75')
  })
  it('C: elke zin die niet verklaard is', () => {
    expect(
      codes(zonder({ C: { gedragscodeGelezen: true, kentKlachtenreglement: false } }), 'C'),
    ).toEqual(['niet-verklaard:werktVolgensGedragscode', 'niet-verklaard:kentKlachtenreglement'])
  })
})

it('elke weigering noemt haar onderdeel als clausule en is een Nederlandse zin', () => {
  const gevonden = opDag(
    { ...volledigDossier(), activiteiten: [], bijeenkomsten: [], onderdelen: {} },
    '2026-11-01',
  )
  for (const [onderdeel, { tekort }] of Object.entries(gevonden.onderdelen)) {
    expect(tekort.length).toBeGreaterThan(0)
    for (const { clausule, tekst } of tekort) {
      expect(clausule).toBe(onderdeel)
      expect(tekst).toMatch(/^[A-Z].{10,}[.”]$/)
    }
  }
})

it('volledig is precies: geen onderdeel onvolledig, op willekeurige dossiers', () => {
  fc.assert(
    fc.property(willekeurigDossier(kader), dossier => {
      const gevonden = opDag(dossier, '2026-11-20')
      const statussen = Object.values(gevonden.onderdelen).map(({ status }) => status)
      expect(gevonden.volledig).toBe(!statussen.includes('onvolledig'))
      expect(gevonden.onderdelen.B.status === 'volledig').toBe(gevonden.pe.voldoet)
    }),
  )
})
