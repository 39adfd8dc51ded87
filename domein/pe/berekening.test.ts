import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { willekeurigeActiviteit } from '#seed/willekeurig.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import { berekeningen, eerdereBij, termenVan } from '#domein/pe/berekening.ts'
import { datum } from '#lib/datum.ts'

const periode = { van: datum('2022-11-21'), tot: datum('2026-11-20') }
const vraag = { periode, kader }
const som = (getallen: readonly number[]): number => getallen.reduce((tot, een) => tot + een, 0)
const punten = (dingen: readonly { punten: number }[]): number => som(dingen.map(een => een.punten))
const lijst = fc.array(willekeurigeActiviteit(kader), { maxLength: 30 })

describe('de stappen van een activiteit tellen op tot wat telt (B)', () => {
  it('de formule min elke aftrek is wat in het totaal komt, voor de grenzen wat de regel telt', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        const uitslag = berekenPe(activiteiten, periode, kader)
        const alle = berekeningen(activiteiten, vraag)
        expect(alle.map(een => een.activiteit.id)).toEqual(activiteiten.map(({ id }) => id))
        for (const [plek, een] of alle.entries()) {
          const regel = uitslag.regels[plek]
          const ervoor = een.aftrek.filter(({ reden }) => reden !== 'boven-maximum')
          const kort = ervoor.filter(({ reden }) => reden === 'te-kort-artikel')
          expect(punten(termenVan(een, periode))).toBe(een.tarief)
          expect(een.tarief - punten(kort)).toBe(regel?.berekend)
          expect(een.tarief - punten(ervoor)).toBe(regel?.telt)
          expect(een.telt).toBe(regel?.telt)
          expect(een.tarief - punten(een.aftrek)).toBe(een.inTotaal)
          expect(een.inTotaal).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })

  it('samen zijn zij het totaal, en wat boven een maximum komt is wat die grens laat vervallen', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        const uitslag = berekenPe(activiteiten, periode, kader)
        const alle = berekeningen(activiteiten, vraag)
        expect(som(alle.map(een => een.inTotaal))).toBe(uitslag.totaal)
        const boven = alle.flatMap(({ aftrek }) =>
          aftrek.flatMap(een => (een.reden === 'boven-maximum' ? [een] : [])),
        )
        for (const { grens, vervallen } of uitslag.grenzen)
          expect(punten(boven.filter(een => een.grens.id === grens))).toBe(vervallen)
      }),
    )
  })

  it('noemt een reden precies als de regel er een heeft, die van de regel erbij, elk met een clausule van B', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        const { regels } = berekenPe(activiteiten, periode, kader)
        for (const [plek, { aftrek, activiteit }] of berekeningen(activiteiten, vraag).entries()) {
          const redenen = aftrek.map(({ reden }) => reden)
          const verwacht = regels[plek]?.reden
          const ervoor = redenen.filter(reden => reden !== 'boven-maximum')
          if (verwacht) expect(ervoor).toContain(verwacht)
          else expect(ervoor).toEqual([])
          expect(redenen.includes('geen-bewijs')).toBe((activiteit.bewijs ?? []).length === 0)
          for (const { bron } of aftrek) expect(bron.clausule).toMatch(/^B(\.\d)?$/)
        }
      }),
    )
  })
})

type Los = Partial<Activiteit> & Pick<Activiteit, 'soort'>
const maak = (los: Los, plek: number): Activiteit => ({
  id: `a${plek + 1}`,
  titel: `Titel ${plek + 1}`,
  bewijs: ['bewijs.pdf'],
  ...los,
})
const dag = datum('2025-05-01')
const aftrekVan = (...los: Los[]) =>
  berekeningen(los.map(maak), vraag).map(({ aftrek, inTotaal }) => [
    ...aftrek.map(een => `${een.reden} ${een.punten} ${een.bron.clausule}`),
    inTotaal,
  ])

describe('alle redenen, niet alleen de eerste (B)', () => {
  it('een oud, te kort artikel zonder bewijs', () => {
    const oud = datum('2020-01-01')
    expect(aftrekVan({ soort: 'artikel', datum: oud, woorden: 900, bewijs: [] })).toEqual([
      ['te-kort-artikel 10 B.5', 'buiten-peilperiode 0 B', 'geen-bewijs 0 B', 0],
    ])
  })

  it('vrijwilligerswerk deels buiten de peilperiode én op dagen die al telden (B.6, aanname 28)', () => {
    const werk = { soort: 'vrijwilligerswerk', soortWerk: 'taalles' } as const
    const eerste = { ...werk, van: datum('2022-11-21'), tot: datum('2023-11-20') }
    const tweede = { ...werk, van: datum('2021-11-21'), tot: datum('2024-11-20') }
    expect(aftrekVan(eerste, tweede)).toEqual([
      [2],
      ['deels-buiten-peilperiode 2 B', 'dubbel-vrijwilligerswerk 2 B.6', 2],
    ])
    const alle = berekeningen([eerste, tweede].map(maak), vraag)
    const [, dubbel] = alle[1]?.aftrek ?? []
    expect(dubbel && eerdereBij(dubbel, alle[1]!, { alle, periode })).toEqual([
      { activiteit: alle[0]?.activiteit, dagen: { van: eerste.van, tot: eerste.tot } },
    ])
  })

  it('boven het maximum van een soort en van een categorie, met wat er eerst telt (B.1, B.3)', () => {
    const boeken = Array.from({ length: 6 }, (): Los => ({ soort: 'boek', datum: dag }))
    expect(aftrekVan(...boeken).at(-1)).toEqual(['boven-maximum 2 B.1', 0])
    const buiten = (sbu: number): Los => ({
      soort: 'opleiding-buiten-vakgebied',
      datum: dag,
      aantallen: { sbu },
    })
    const zonder = { ...buiten(9), bewijs: [] }
    expect(aftrekVan(buiten(26), zonder, buiten(8))).toEqual([
      [26],
      ['geen-bewijs 9 B', 0],
      ['boven-maximum 4 B.3', 4],
    ])
    const alle = berekeningen([buiten(26), zonder, buiten(8)].map(maak), vraag)
    const [boven] = alle[2]?.aftrek ?? []
    const eerder = boven && eerdereBij(boven, alle[2]!, { alle, periode })
    expect(eerder?.map(een => een.activiteit.id)).toEqual(['a1'])
  })
})
