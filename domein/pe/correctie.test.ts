import { describe, expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { maakAfschrift, type Afschriftbron } from '#domein/portfolio/afschrift.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import type { PeUitslag } from '#domein/uitslag.ts'
import { datum } from '#lib/datum.ts'
import { bezwarenTegenCorrectie, geldendeCorrecties, metCorrecties } from './correctie.ts'

const peildatum = datum('2026-11-01')
const boek = (id: string): Activiteit => ({
  id,
  soort: 'boek',
  titel: 'Werk is mensenwerk',
  bewijs: ['format'],
  datum: datum('2025-01-01'),
})
const zonderBewijs: Activiteit = { ...opleiding(10), id: 'los', bewijs: [] }
const activiteiten = [
  opleiding(28),
  ...['l1', 'l2', 'l3', 'l4', 'l5', 'l6'].map(boek),
  { ...opleiding(45), id: 'a2' },
  zonderBewijs,
]
const pe: PeUitslag = toets(volledigDossier({ activiteiten }), peildatum, jobcoach2024).pe
const grens = ({ grenzen }: PeUitslag, id: string) => grenzen.find(een => een.grens === id)

describe('metCorrecties', () => {
  test('zonder correcties is de uitslag die van de kandidaat', () => {
    expect(metCorrecties(pe, [], jobcoach2024)).toEqual(pe)
  })

  test('de totalen gaan opnieuw langs dezelfde grenzen: literatuur blijft hoogstens 10 (B.1)', () => {
    const na = metCorrecties(pe, [{ activiteit: 'l1', punten: 0 }], jobcoach2024)
    expect(grens(pe, 'literatuur')).toMatchObject({ opgevoerd: 12, telt: 10, vervallen: 2 })
    expect(grens(na, 'literatuur')).toMatchObject({ opgevoerd: 10, telt: 10, vervallen: 0 })
    expect(na.totaal).toBe(pe.totaal)
  })

  test('zakt het totaal onder 75, dan voldoet B niet meer (B)', () => {
    const na = metCorrecties(pe, [{ activiteit: 'a2', punten: 36.75 }], jobcoach2024)
    expect([pe.totaal, pe.voldoet]).toEqual([83, true])
    expect([na.totaal, na.voldoet]).toEqual([74.75, false])
    expect(grens(na, 'totaal')?.tekort).toBe(0.25)
    expect(na.regels.find(({ activiteit }) => activiteit === 'a2')).toMatchObject({
      berekend: 45,
      telt: 36.75,
    })
  })
})

describe('bezwarenTegenCorrectie', () => {
  const regel = (id: string) => {
    const gevonden = pe.regels.find(({ activiteit }) => activiteit === id)
    if (!gevonden) throw new Error(id)
    return gevonden
  }
  const codes = (id: string, punten: number) =>
    bezwarenTegenCorrectie(regel(id), punten).map(({ code }) => code)

  test('zonder bewijs kent niemand punten toe (B)', () => {
    expect(codes('los', 1)).toEqual(['punten-kunnen-niet'])
  })

  test('hetzelfde aantal is geen correctie; minder en meer wel', () => {
    expect(codes('a1', 28)).toEqual(['punten-gelijk'])
    expect(codes('a1', 27.75)).toEqual([])
    expect(codes('a1', 30)).toEqual([])
  })
})

test('een correctie blijft na een aanvulling zolang die activiteit en haar bewijs niet veranderen (aanname 20)', () => {
  const sha = (letter: string): string => letter.repeat(64)
  const bron = (nummer: number, bewijs: string, sbu = 28): Afschriftbron => ({
    kader: jobcoach2024,
    houder: { naam: 'Noor van Dijk', nummer: null },
    indiening: { nummer, op: '2026-11-01T09:30:00.000Z', peildatum },
    dossier: volledigDossier({ activiteiten: [opleiding(sbu), { ...opleiding(45), id: 'a2' }] }),
    beroepsprofiel: {},
    onderbouwing: {},
    verklaringen: [],
    bestanden: [{ bij: 'activiteit/a1', naam: 'certificaat.pdf', sha256: sha(bewijs), bytes: 9 }],
    toelichtingen: {},
    documenten: [],
  })
  const afschrift = maakAfschrift(bron(1, 'a'))
  const correcties = [
    { activiteit: 'a1', punten: 20, afschrift },
    { activiteit: 'a2', punten: 40, afschrift },
  ]
  const gelden = (later: Afschriftbron) =>
    geldendeCorrecties(correcties, maakAfschrift(later)).map(({ activiteit }) => activiteit)
  expect(gelden(bron(2, 'a'))).toEqual(['a1', 'a2'])
  expect(gelden(bron(2, 'b'))).toEqual(['a2'])
  expect(gelden(bron(2, 'a', 30))).toEqual(['a2'])
})
