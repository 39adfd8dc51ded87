import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'
import { willekeurigDossier } from '#seed/willekeurig.ts'
import { maakPuntentabel, type Puntenregel } from './puntentabel.ts'
import { bovenMaxima, puntenInZin, redenInHetKort, rekenzinnen, samenInZin } from './rekenzinnen.ts'

const peildatum = datum('2026-11-01')
const tabelVan = (activiteiten: readonly Activiteit[]) => {
  const dossier = volledigDossier({ activiteiten })
  return maakPuntentabel({ kader: jobcoach2024, dossier }, toets(dossier, peildatum, jobcoach2024))
}

const bewijs = ['bewijs.pdf']
const op = datum('2025-03-03')
const buiten = (id: string, sbu: number): Activiteit => ({
  id,
  soort: 'opleiding-buiten-vakgebied',
  titel: id,
  datum: op,
  aantallen: { sbu },
  bewijs,
})
const werk = (id: string, van: string, tot: string): Activiteit => ({
  id,
  soort: 'vrijwilligerswerk',
  titel: id,
  soortWerk: 'taalles',
  van: datum(van),
  tot: datum(tot),
  bewijs,
})

const tabel = tabelVan([
  buiten('Taal', 26),
  buiten('Rekenen', 8),
  werk('Taalmaatje', '2024-01-01', '2024-12-31'),
  werk('Taalles', '2024-07-01', '2025-06-30'),
  { id: 'Loslaten', soort: 'artikel', titel: 'Loslaten', datum: datum('2019-04-03'), woorden: 900 },
  { id: 'Congres', soort: 'congres', titel: 'Congres', datum: op, aantallen: { dagen: 2 } },
])
const regel = (id: string): Puntenregel => {
  const gevonden = tabel.regels.find(({ activiteit }) => activiteit === id)
  if (!gevonden) throw new Error(id)
  return gevonden
}

const som = (getallen: readonly number[]): number => getallen.reduce((een, twee) => een + twee, 0)

/** Van tarief tot totaal: wat overblijft is waar niets van af ging. */
function klopt({ berekening, telt }: Puntenregel): void {
  if (!berekening) throw new Error('geen berekening')
  const { tarief, aftrek, inTotaal } = berekening
  const boven = aftrek.filter(({ grens }) => grens !== undefined)
  expect(inTotaal).toBe(tarief - som(aftrek.map(({ punten }) => punten)))
  expect(inTotaal).toBe(telt - som(boven.map(({ punten }) => punten)))
}

describe('de berekening in een afschrift', () => {
  it('zegt wat boven een maximum kwam, en wat eerst telde (B.3)', () => {
    expect([puntenInZin(regel('Rekenen')), ...rekenzinnen(regel('Rekenen'))]).toEqual([
      '8, waarvan er 4 in het totaal komen',
      '8 studiebelastingsuren × 1 punt = 8 punten (onderdeel B.3).',
      'Boven het maximum van categorie 3: 4 eraf (onderdeel B.3). Er tellen hier hoogstens 30 punten. Wat eerder is ingevoerd, telt eerst: Taal.',
    ])
    expect(redenInHetKort(regel('Rekenen'))).toBe('Hiervan 4 boven het maximum (onderdeel B.3).')
    expect(bovenMaxima(tabel)).toEqual([
      {
        grens: 'categorie-3',
        zin: 'Boven het maximum van categorie 3 (onderdeel B.3): 4 punten komen niet in het totaal.',
        activiteiten: [{ id: 'Rekenen', titel: 'Rekenen', punten: 4 }],
      },
    ])
  })

  it('noemt de dagen die al telden (B.6)', () => {
    expect([puntenInZin(regel('Taalles')), ...rekenzinnen(regel('Taalles'))]).toEqual([
      '2, waarvan er 1 telt',
      '12 hele maanden × 2 punten per jaar : 12 = 2 punten (onderdeel B.6). Van 1 juli 2024 tot en met 30 juni 2025.',
      'Dagen die al telden: 1 eraf (onderdeel B.6). Een dag telt één keer. Deze dagen telden al: Taalmaatje (van 1 juli 2024 tot en met 31 december 2024).',
    ])
  })

  it('geeft elke reden, ook die niets meer afhaalt, en zegt niemand wat te doen (B.5)', () => {
    expect(rekenzinnen(regel('Loslaten')).slice(1)).toEqual([
      'Te weinig woorden: 10 eraf (onderdeel B.5). Het artikel heeft 900 woorden. Het moeten er minimaal 1.500 zijn.',
      'Buiten de peilperiode: 0 eraf (onderdeel B). De peilperiode loopt van 2 november 2022 tot en met 1 november 2026.',
      'Geen bewijs: 0 eraf (onderdeel B). Er is ook geen bewijs bij.',
    ])
    expect(redenInHetKort(regel('Loslaten'))).toBe(
      'Te weinig woorden, buiten de peilperiode, geen bewijs (onderdeel B.5 en B).',
    )
    expect(rekenzinnen(regel('Congres')).at(-1)).toBe(
      'Geen bewijs: 12 eraf (onderdeel B). Er is geen bewijs bij.',
    )
    expect(samenInZin(tabel)).toBe(
      'Opgevoerd: 50. Daarvan tellen er 13 niet mee; de reden staat erbij. Boven een maximum vervallen 4.',
    )
  })

  it('leest een regel van voor de berekening met zijn eerste reden', () => {
    const { berekening: _weg, ...oud } = regel('Congres')
    expect([puntenInZin(oud), rekenzinnen(oud), redenInHetKort(oud)]).toEqual([
      '12, waarvan er 0 tellen',
      [],
      'Er is geen bewijs bij. Daarom telt dit nog niet mee (onderdeel B.1).',
    ])
  })

  it('komt van elk willekeurig portfolio op het totaal uit, en per maximum op wat vervalt (B)', () => {
    fc.assert(
      fc.property(willekeurigDossier(jobcoach2024), dossier => {
        const bevroren = maakPuntentabel(
          { kader: jobcoach2024, dossier },
          toets(dossier, peildatum, jobcoach2024),
        )
        for (const een of bevroren.regels) klopt(een)
        const inTotaal = bevroren.regels.map(een => een.berekening?.inTotaal ?? 0)
        expect(som(inTotaal)).toBe(bevroren.totaal)
        const perGrens = new Map<string, number>(
          bovenMaxima(bevroren).map(een => [
            een.grens,
            som(een.activiteiten.map(({ punten }) => punten)),
          ]),
        )
        for (const { grens, vervallen } of bevroren.grenzen)
          expect(perGrens.get(grens) ?? 0).toBe(vervallen)
      }),
    )
  })
})
