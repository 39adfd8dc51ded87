import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { maakAanvulling, maakAfschrift, type Afschriftbron } from './afschrift.ts'
import { wijzigingenTussen } from './wijzigingen.ts'

const bewijs = (bij: string, naam: string, letter: string) => ({
  bij,
  naam,
  sha256: letter.repeat(64),
  bytes: 9,
})

const bron: Afschriftbron = {
  kader: jobcoach2024,
  houder: { naam: 'Noor van Dijk', nummer: 'N-1234' },
  indiening: { nummer: 1, op: '2026-11-01T09:30:00.000Z', peildatum: datum('2026-11-01') },
  dossier: volledigDossier({
    activiteiten: [
      { ...opleiding(30), id: 'a1' },
      { ...opleiding(45), id: 'a2' },
    ],
  }),
  beroepsprofiel: {},
  onderbouwing: {},
  verklaringen: [],
  bestanden: [bewijs('activiteit/a1', 'bewijs.pdf', 'a')],
  toelichtingen: {},
  documenten: [],
}
const vorig = maakAfschrift(bron)

describe('wat een aanvulling veranderde (aanname 20)', () => {
  it('is niets bij hetzelfde portfolio', () => {
    expect(wijzigingenTussen(vorig, maakAanvulling(bron, vorig, ['A4', 'B']))).toEqual([])
  })

  it('noemt een activiteit die erbij kwam, een die verdween en een die anders werd', () => {
    const activiteiten = [
      { ...opleiding(30), id: 'a1', titel: 'Andere titel' },
      { ...opleiding(6), id: 'a3' },
    ]
    const nu = { ...bron, dossier: { ...bron.dossier, activiteiten } }
    const gevonden = wijzigingenTussen(vorig, maakAanvulling(nu, vorig, ['B']))
    expect(gevonden.map(({ deel, soort }) => `${deel} ${soort}`)).toEqual([
      'a1 anders',
      'a3 nieuw',
      'a2 weg',
    ])
    expect(gevonden[0]?.feiten).toEqual([
      { wat: 'Titel', was: opleiding(30).titel, is: 'Andere titel' },
    ])
  })

  it('ziet een ander bestand onder dezelfde naam', () => {
    const nu = { ...bron, bestanden: [bewijs('activiteit/a1', 'bewijs.pdf', 'b')] }
    expect(wijzigingenTussen(vorig, maakAanvulling(nu, vorig, ['B']))).toMatchObject([
      { onderdeel: 'B', deel: 'a1', soort: 'anders', feiten: [{ wat: 'Bestand bewijs.pdf' }] },
    ])
  })

  it('ziet dat anders is onderbouwd waarom een onderdeel van het beroepsprofiel past (A4)', () => {
    const onderbouwing = {
      'A4/beroepsprofielToekomst': { 'T4 Matching': 'Daar gaat mijn plan over.' },
    }
    const nu = { ...bron, onderbouwing }
    expect(wijzigingenTussen(vorig, maakAanvulling(nu, vorig, ['A4']))).toMatchObject([
      {
        deel: 'beroepsprofielToekomst',
        feiten: [{ wat: 'Waarom T4 Matching past', was: '', is: 'Daar gaat mijn plan over.' }],
      },
    ])
  })

  it('laat weg wat buiten de vraag veranderde, want dat gaat niet mee', () => {
    const nu = { ...bron, bestanden: [] }
    expect(wijzigingenTussen(vorig, maakAanvulling(nu, vorig, ['A4']))).toEqual([])
  })
})
