import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { bijeenkomst, opleiding, volledigDossier } from '#domein/proef.ts'
import { willekeurigDossier } from '#seed/willekeurig.ts'
import { maakInleesplan } from './inleesplan.ts'

const leeg = volledigDossier({ activiteiten: [], bijeenkomsten: [], onderdelen: {} })
const plan = (nu: typeof leeg, bestand: typeof leeg) => maakInleesplan(nu, bestand, jobcoach2024)

describe('wat inlezen zou doen', () => {
  test('in een leeg portfolio is alles nieuw', () => {
    const { activiteiten, bijeenkomsten, antwoorden } = plan(leeg, volledigDossier())
    expect([activiteiten.nieuw.length, bijeenkomsten.nieuw.length]).toEqual([2, 4])
    expect(antwoorden.filter(({ veld }) => veld === 'bijeenkomst')).toEqual([
      { onderdeel: 'A3.2', veld: 'bijeenkomst', was: '', wordt: 'b1' },
    ])
    expect(antwoorden.find(({ veld }) => veld === 'beroepsprofiel/situatie')?.wordt).toEqual([
      'Begeleiden op de werkplek',
    ])
  })

  test('bewijs, handtekeningen, stukken en verklaringen komen niet mee, en dat staat erbij', () => {
    expect(plan(leeg, volledigDossier()).opmerkingen).toEqual([
      'Bij 2 activiteiten noemt het bestand bewijs. De bestanden zelf zitten er niet in: voeg ze toe, dan pas tellen de punten.',
      'Handtekeningen komen niet mee. Voeg bij elke bijeenkomst de ondertekende verklaring toe.',
      'Je cv en de verklaring bij A1 komen niet mee. Voeg ze zelf toe.',
      'Onderdeel C verklaar je zelf, over de teksten die nu gelden.',
    ])
  })

  test('dezelfde id met andere feiten is een wijziging, dezelfde feiten onder een andere id zijn bekend', () => {
    const nu = volledigDossier({ activiteiten: [opleiding(30)] })
    const anders = plan(nu, volledigDossier({ activiteiten: [opleiding(20)] })).activiteiten
    expect(anders.gewijzigd).toEqual([{ was: opleiding(30), wordt: opleiding(20) }])
    const zelfde = { ...opleiding(30), id: 'x', bewijs: [] }
    const { activiteiten } = plan(nu, volledigDossier({ activiteiten: [zelfde] }))
    expect([activiteiten.nieuw, activiteiten.gelijk]).toEqual([[], 1])
    expect(activiteiten.bekend.get('x')).toBe('a1')
  })

  test('een bijeenkomst die al naar categorie 2 ging komt niet terug', () => {
    const b1 = bijeenkomst('b1', '2024-02-01', true)
    const nu = { ...leeg, activiteiten: [{ ...opleiding(1), id: 'b1' }] }
    expect(plan(nu, { ...leeg, bijeenkomsten: [b1] }).bijeenkomsten.nieuw).toEqual([])
  })

  test('een leeg antwoord wist niets', () => {
    const nu = { ...leeg, onderdelen: { A4: { antwoorden: { plannen: 'Leren' } } } }
    const bestand = { ...leeg, onderdelen: { A4: { antwoorden: { plannen: ' ' } } } }
    expect(plan(nu, bestand).antwoorden).toEqual([])
  })
})

test('wie zijn eigen portfolio inleest verandert niets', () => {
  fc.assert(
    fc.property(willekeurigDossier(jobcoach2024), dossier => {
      const { activiteiten, bijeenkomsten, antwoorden } = plan(dossier, dossier)
      expect([activiteiten.nieuw, activiteiten.gewijzigd]).toEqual([[], []])
      expect([bijeenkomsten.nieuw, bijeenkomsten.gewijzigd, antwoorden]).toEqual([[], [], []])
    }),
  )
})
