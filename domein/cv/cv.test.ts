import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { cv } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { maakCvblad } from './blad.ts'
import { bezwarenTegenCvregel, regelsVanSoort, toonPeriode, type Cv, type Cvregel } from './cv.ts'
import { gemisVan } from './gemis.ts'
import { leesMaandjaar } from './maandjaar.ts'
import { cvvoorstellen, type Cvbron } from './overnemen.ts'

const regel = (anders: Partial<Cvregel>): Cvregel => ({
  id: 'x',
  versie: 1,
  uit: null,
  soort: 'werk',
  titel: 'Jobcoach',
  organisatie: 'Werk en Zo',
  van: '2021-03',
  tot: null,
  uren: null,
  tekst: '',
  ...anders,
})

describe('een maand of een jaar in een cv', () => {
  it.each([
    ['maart 2021', '2021-03'],
    ['mrt. 2021', '2021-03'],
    ['3-2021', '2021-03'],
    ['03/2021', '2021-03'],
    ['2021-3', '2021-03'],
    [' 2021 ', '2021'],
    ['13-2021', undefined],
    ['1 maart 2021', undefined],
    ['1821', undefined],
    ['ooit', undefined],
  ])('leest %j als %j', (tekst, gelezen) => {
    expect(leesMaandjaar(tekst)).toBe(gelezen)
  })

  it.each([
    ['2021-03', null, 'maart 2021 – heden'],
    ['2010', '2014', '2010 – 2014'],
    [null, '2025-05', 'mei 2025'],
    ['2025-05', '2025-05', 'mei 2025'],
  ])('toont %j tot %j als %j', (van, tot, tekst) => {
    expect(toonPeriode({ van, tot })).toBe(tekst)
  })
})

describe('een regel in het cv (A1)', () => {
  it('staat vanzelf op volgorde: wat loopt eerst, daarna het laatste eerst', () => {
    const regels = [
      regel({ titel: 'eerst', van: '2010', tot: '2014-06' }),
      regel({ titel: 'nu, later begonnen', van: '2024-01' }),
      regel({ titel: 'heel 2014', van: '2012', tot: '2014' }),
      regel({ titel: 'nu', van: '2021-03' }),
      regel({ titel: 'anders', soort: 'training', van: null, tot: '2025' }),
    ]
    expect(regelsVanSoort(regels, 'werk').map(({ titel }) => titel)).toEqual([
      'nu, later begonnen',
      'nu',
      'heel 2014',
      'eerst',
    ])
  })

  it.each([
    [regel({ organisatie: null, van: null }), ['organisatie', 'van']],
    [regel({ soort: 'opleiding', organisatie: 'Hogeschool', van: null }), ['tot']],
    [regel({ soort: 'opleiding', organisatie: 'Hogeschool', van: '2024' }), []],
    [regel({ soort: 'training', organisatie: null, van: null, tot: null }), ['tot']],
    [regel({ soort: 'nevenfunctie', organisatie: null }), []],
    [regel({ van: '2021-03', tot: '2021-02' }), ['tot']],
    [regel({ van: '2021-03', tot: '2021' }), []],
  ])('vraagt niet meer dan nodig is: %j', (een, velden) => {
    expect(bezwarenTegenCvregel(een).map(({ veld }) => veld)).toEqual(velden)
  })
})

describe('waar het cv een goed beeld van geeft (A1, randvoorwaarden)', () => {
  const vandaag = datum('2026-11-23')
  const mist = (anders: Partial<Cv>) =>
    gemisVan(cv(anders), vandaag, jobcoach2024).map(({ id }) => id)

  it('noemt bij een leeg cv alles wat de tekst vraagt, elk met het citaat', () => {
    expect(mist({})).toEqual(['werk', 'nu', 'scholing', 'doelgroepen'])
    const bronnen = gemisVan(cv(), vandaag, jobcoach2024).map(({ bron }) => bron.clausule)
    expect(new Set(bronnen)).toEqual(new Set(['A1']))
  })

  it('kijkt vier jaar terug, en naar wat je nu doet', () => {
    const scholing = regel({ soort: 'training', van: null, tot: '2022-11' })
    const gestopt = regel({ tot: '2025-01' })
    expect(mist({ regels: [regel({ tot: '2022-10' })] })).toContain('werk')
    expect(mist({ regels: [gestopt, scholing], doelgroepen: 'Jongeren.' })).toEqual(['nu'])
    expect(mist({ regels: [regel({}), scholing], doelgroepen: 'Jongeren.' })).toEqual([])
    expect(mist({ regels: [{ ...scholing, tot: '2022-10' }] })).toContain('scholing')
  })
})

describe('overnemen wat al ergens staat', () => {
  const bron: Cvbron = {
    kader: jobcoach2024,
    certificaat: { nummer: 'RJ-0412', geldigVan: datum('2023-03-01') },
    activiteiten: [
      { id: 'a', soort: 'opleiding', titel: 'Autisme', datum: datum('2025-05-12') },
      { id: 'b', soort: 'boek', titel: 'Een boek', datum: datum('2025-05-12') },
      {
        id: 'c',
        soort: 'noloc-lid',
        titel: 'Commissie',
        van: datum('2023-01-01'),
        tot: datum('2025-12-31'),
      },
    ],
    werk: {
      id: 'v',
      functie: 'Jobcoach',
      voorWie: 'Werk en Zo',
      sinds: datum('2020-01-01'),
      urenPerWeek: 24,
    },
  }
  const aanbod = (regels: Cvregel[] = [], weg: string[] = []) =>
    cvvoorstellen(bron, regels, new Set(weg))

  it('biedt werk, scholing, functies en het certificaat aan, en geen boeken', () => {
    expect(
      aanbod().map(({ soort, titel, van, tot, uit }) => [soort, titel, van, tot, uit]),
    ).toEqual([
      ['werk', 'Jobcoach', '2020-01', null, 'verklaring/v'],
      ['training', 'Autisme', null, '2025-05', 'activiteit/a'],
      ['nevenfunctie', 'Commissie', '2023-01', '2025-12', 'activiteit/c'],
      [
        'training',
        'Keurmerk Register Jobcoach, certificaat RJ-0412',
        null,
        '2023-03',
        'certificaat/RJ-0412',
      ],
    ])
  })

  it('biedt niets twee keer aan, en onthoudt wat de houder eruit haalde', () => {
    const over = aanbod([regel({ uit: 'activiteit/a' })], ['activiteit/c'])
    expect(over.map(({ uit, eerder }) => [uit, eerder])).toEqual([
      ['verklaring/v', false],
      ['activiteit/c', true],
      ['certificaat/RJ-0412', false],
    ])
  })
})

it('een cv als blad heeft geen lege koppen en noemt van welke dag het is', () => {
  const blad = maakCvblad(cv({ profiel: 'Rustig.', regels: [regel({ uren: 24 })] }), {
    naam: 'Mila Janssen',
    nummer: 'RJ-0412',
    op: datum('2026-11-23'),
  })
  expect(blad).toEqual({
    titel: 'Curriculum vitae van Mila Janssen',
    naam: 'Mila Janssen',
    onder: 'Certificaat RJ-0412. Dit cv is van 23 november 2026.',
    teksten: [{ kop: 'Profiel', tekst: 'Rustig.' }],
    delen: [
      {
        kop: 'Werkervaring',
        regels: [
          {
            periode: 'maart 2021 – heden',
            titel: 'Jobcoach',
            waar: 'Werk en Zo, 24 uur per week',
            tekst: '',
          },
        ],
      },
    ],
  })
})
