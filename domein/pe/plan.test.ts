import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { willekeurigeActiviteit } from '#seed/willekeurig.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import { maakPuntenplan } from '#domein/pe/plan.ts'
import { datum } from '#lib/datum.ts'

const periode = { van: datum('2022-11-21'), tot: datum('2026-11-20') }
const dag = datum('2025-05-01')

const opleiding = (id: string, sbu: number, bewijs = ['diploma.pdf']): Activiteit => ({
  id,
  soort: 'opleiding',
  titel: `Opleiding ${id}`,
  datum: dag,
  aantallen: { sbu },
  bewijs,
})
const bijeenkomst = (id: string): Activiteit => ({
  id,
  soort: 'intercollegiaal',
  titel: 'Intervisie',
  datum: dag,
  bewijs: ['format'],
})
const plan = (activiteiten: Activiteit[], overschot: Activiteit[] = []) =>
  maakPuntenplan({ activiteiten }, { periode, kader, overschot })

describe('het puntenplan (B)', () => {
  it('is leeg als er niets ontbreekt, ook als er nog bewijs bij kan', () => {
    expect(plan([opleiding('a', 75), opleiding('b', 20, [])])).toMatchObject({
      stappen: [],
      rest: { categorie1: 0, vrij: 0 },
    })
  })

  it('noemt eerst wat het meeste opbrengt, en niets dat dan niet meer nodig is', () => {
    const { stappen, rest } = plan([
      opleiding('vast', 60),
      opleiding('klein', 3, []),
      opleiding('groot', 15, []),
    ])
    expect(stappen).toEqual([{ soort: 'bewijs', id: 'groot', erbij: 15 }])
    expect(rest).toMatchObject({ categorie1: 0, vrij: 0 })
  })

  it('noemt een bijeenkomst die A3.1 niet nodig heeft, met wat zij in categorie 2 opbrengt (aanname 4)', () => {
    expect(
      plan([opleiding('vast', 73)], [bijeenkomst('over'), bijeenkomst('ook')]).stappen,
    ).toEqual([{ soort: 'verplaats', id: 'over', erbij: 2 }])
  })

  it('zegt wat er dan nog in categorie 1 moet, wat vrij is en waar het in past', () => {
    const { stappen, rest } = plan([opleiding('vast', 20)], [bijeenkomst('over')])
    expect(stappen).toEqual([{ soort: 'verplaats', id: 'over', erbij: 2 }])
    expect(rest.categorie1).toBe(10)
    expect(rest.vrij).toBe(43)
    expect(rest.ruimte).toContainEqual({ categorie: 2, punten: 28 })
    expect(rest.ruimte).toContainEqual({ categorie: 1, punten: null })
  })

  it('noemt geen stap die niets oplevert: buiten de peilperiode of boven een maximum', () => {
    const oud = { ...opleiding('oud', 30, []), datum: datum('2020-01-01') }
    const vol = Array.from({ length: 15 }, (_, nummer) => bijeenkomst(`b${nummer}`))
    expect(plan([oud, ...vol, opleiding('vast', 20)], [bijeenkomst('over')]).stappen).toEqual([])
  })

  it('maakt het tekort zo klein als al het mogelijke samen, en elke stap is nodig', () => {
    const tekort = (activiteiten: readonly Activiteit[]) =>
      berekenPe(activiteiten, periode, kader).grenzen.reduce((som, een) => som + een.tekort, 0)
    const lijst = fc.array(willekeurigeActiviteit(kader), { maxLength: 12 }).map(alle =>
      // Work that overlaps is decided by the order of entry; see eigenschappen.test.ts.
      alle.filter(({ soort }) => soort !== 'vrijwilligerswerk'),
    )
    fc.assert(
      fc.property(lijst, activiteiten => {
        const { stappen } = plan(activiteiten)
        const met = (gedaan: readonly { id: string }[]) =>
          activiteiten.map(een =>
            gedaan.some(({ id }) => id === een.id) ? { ...een, bewijs: ['volgt'] } : een,
          )
        const klaar = tekort(met(stappen))
        expect(klaar).toBe(tekort(met(activiteiten.filter(({ bewijs = [] }) => !bewijs[0]))))
        for (const stap of stappen)
          expect(tekort(met(stappen.filter(een => een !== stap)))).toBeGreaterThan(klaar)
      }),
    )
  })
})
