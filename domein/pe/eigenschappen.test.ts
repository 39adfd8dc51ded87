import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { willekeurigeActiviteit } from '#seed/willekeurig.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import { rondPunten } from '#domein/pe/punten.ts'
import type { PeUitslag } from '#domein/uitslag.ts'
import { datum, plusDagen } from '#lib/datum.ts'

const periode = { van: datum('2022-11-21'), tot: datum('2026-11-20') }
const bereken = (activiteiten: readonly Activiteit[]): PeUitslag =>
  berekenPe(activiteiten, periode, kader)
const geteld = (uitslag: PeUitslag): number[] => uitslag.grenzen.map(({ telt }) => telt)

const lijst = fc.array(willekeurigeActiviteit(kader), { maxLength: 30 })
/** Zonder werk dat elkaar overlapt: daar beslist het contract op volgorde (zie het laatste blok). */
const lijstZonderDubbel = lijst.map(activiteiten =>
  activiteiten.filter(({ soort }) => soort !== 'vrijwilligerswerk'),
)

describe('eigenschappen van de puntentelling (B)', () => {
  it('de volgorde van invoeren maakt voor geen enkele grens verschil', () => {
    const geschud = lijstZonderDubbel.chain(activiteiten =>
      fc.tuple(
        fc.constant(activiteiten),
        fc.shuffledSubarray(activiteiten, { minLength: activiteiten.length }),
      ),
    )
    fc.assert(
      fc.property(geschud, ([een, ander]) => {
        expect(geteld(bereken(een))).toEqual(geteld(bereken(ander)))
      }),
    )
  })

  it('geen maximum wordt overschreden en geen punt verdwijnt ongenoemd', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        for (const grens of bereken(activiteiten).grenzen) {
          expect(grens.telt).toBeLessThanOrEqual(grens.maximum ?? Infinity)
          expect(grens.telt + grens.vervallen).toBe(grens.opgevoerd)
          expect(grens.tekort).toBe(Math.max(0, (grens.minimum ?? 0) - grens.telt))
        }
      }),
    )
  })

  it('het totaal is de som van de zes categorieën', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        const { grenzen, totaal } = bereken(activiteiten)
        const categorieen = grenzen.filter(({ grens }) => grens.startsWith('categorie-'))
        expect(totaal).toBe(categorieen.reduce((som, { telt }) => som + telt, 0))
      }),
    )
  })

  it('een activiteit met bewijs erbij verlaagt geen enkel totaal', () => {
    fc.assert(
      fc.property(lijst, willekeurigeActiviteit(kader), (activiteiten, erbij) => {
        const voor = geteld(bereken(activiteiten))
        const na = geteld(bereken([...activiteiten, { ...erbij, bewijs: ['bewijs.pdf'] }]))
        voor.forEach((telt, plaats) => expect(na[plaats]).toBeGreaterThanOrEqual(telt))
      }),
    )
  })

  it('bewijs weghalen verhoogt geen enkel totaal en maakt die activiteit nul', () => {
    fc.assert(
      fc.property(lijstZonderDubbel, fc.nat(), (activiteiten, keuze) => {
        fc.pre(activiteiten.length > 0)
        const plaats = keuze % activiteiten.length
        const kaal = activiteiten.map((activiteit, i) =>
          i === plaats ? { ...activiteit, bewijs: [] } : activiteit,
        )
        const voor = geteld(bereken(activiteiten))
        const na = bereken(kaal)
        expect(na.regels[plaats]).toMatchObject({ telt: 0, reden: 'geen-bewijs' })
        geteld(na).forEach((telt, i) => expect(telt).toBeLessThanOrEqual(voor[i] ?? 0))
      }),
    )
  })

  it('elke activiteit heeft punten in hele kwarten, en een reden precies als er iets af ging of buiten ligt', () => {
    fc.assert(
      fc.property(lijst, activiteiten => {
        for (const { berekend, telt, reden } of bereken(activiteiten).regels) {
          expect(rondPunten(telt)).toBe(telt)
          expect(rondPunten(berekend)).toBe(berekend)
          expect(telt).toBeLessThanOrEqual(berekend)
          if (reden === null) expect(telt).toBe(berekend)
        }
      }),
    )
  })
})

const bestuur = (id: string, van: string, tot: string): Activiteit => ({
  id,
  soort: 'noloc-bestuur',
  titel: 'Bestuur',
  bewijs: ['format'],
  van: datum(van),
  tot: datum(tot),
})

describe('een periode in twee aansluitende knippen', () => {
  it('levert nooit punten op, voor periodes die vóór de 29e beginnen (aanname 7)', () => {
    const dagnummer = fc.integer({ min: 0, max: 1400 })
    fc.assert(
      fc.property(dagnummer, fc.integer({ min: 1, max: 900 }), fc.nat(), (begin, lengte, knip) => {
        const van = plusDagen(periode.van, begin)
        const tot = plusDagen(van, lengte)
        const eerste = plusDagen(van, knip % lengte)
        fc.pre(Number(van.slice(8)) <= 28)
        const heel = bereken([bestuur('a', van, tot)]).totaal
        const geknipt = bereken([
          bestuur('a', van, eerste),
          bestuur('b', plusDagen(eerste, 1), tot),
        ]).totaal
        expect(geknipt).toBeLessThanOrEqual(heel)
      }),
      { numRuns: 500 },
    )
  })

  it('kan wel iets opleveren na een begin op de 29e tot 31e: zo telt het contract maandeinden', () => {
    const heel = bereken([bestuur('a', '2026-01-31', '2026-03-27')]).totaal
    const geknipt = bereken([
      bestuur('a', '2026-01-31', '2026-02-27'),
      bestuur('b', '2026-02-28', '2026-03-27'),
    ]).totaal
    expect([heel, geknipt]).toEqual([0.75, 1.5])
  })
})

describe('vrijwilligerswerk dat elkaar overlapt: de eerste in het bestand dekt de dagen (contract, deel 2)', () => {
  const taalles = (van: string, tot: string, bewijs = ['format']): Activiteit => ({
    id: van,
    soort: 'vrijwilligerswerk',
    soortWerk: 'taalles',
    titel: 'Taalles',
    bewijs,
    van: datum(van),
    tot: datum(tot),
  })

  it('een kort stuk vooraan knipt het latere lange stuk, dus volgorde en bewijs maken hier uit', () => {
    const heelJaar = taalles('2024-01-01', '2024-12-31')
    const week = taalles('2024-06-15', '2024-06-20')
    expect(bereken([heelJaar, week]).totaal).toBe(2)
    expect(bereken([week, heelJaar]).totaal).toBe(1.75)
    expect(bereken([{ ...week, bewijs: [] }, heelJaar]).totaal).toBe(2)
  })
})
