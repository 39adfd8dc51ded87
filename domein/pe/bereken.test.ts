import { describe, expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { berekenPe } from '#domein/pe/bereken.ts'
import type { GrensId } from '#toetsingskader/typen.ts'
import type { PeGrens, PeUitslag } from '#domein/uitslag.ts'
import { datum } from '#lib/datum.ts'

const periode = { van: datum('2022-11-21'), tot: datum('2026-11-20') }

type Los = Omit<Partial<Activiteit>, 'datum' | 'van' | 'tot'> & {
  soort: Activiteit['soort']
  datum?: string
  van?: string
  tot?: string
}
const maak = ({ datum: dagTekst, van, tot, ...los }: Los, plaats: number): Activiteit => ({
  id: `a${plaats + 1}`,
  titel: 'Iets',
  bewijs: ['bewijs.pdf'],
  ...los,
  ...(dagTekst && { datum: datum(dagTekst) }),
  ...(van && { van: datum(van) }),
  ...(tot && { tot: datum(tot) }),
})
const bereken = (...lijst: Los[]): PeUitslag => berekenPe(lijst.map(maak), periode, kader)
const grens = (uitslag: PeUitslag, naam: GrensId): PeGrens | undefined =>
  uitslag.grenzen.find(({ grens: id }) => id === naam)
const dag = '2025-05-01'
const jaar = { van: '2024-01-01', tot: '2024-12-31' }

describe('punten per soort', () => {
  it.each<[string, Los, number]>([
    [
      '1 punt per SBU van een opleiding (B.1)',
      { soort: 'opleiding', datum: dag, aantallen: { sbu: 7.5 } },
      7.5,
    ],
    [
      '1 punt per lesuur van een workshop (B.1)',
      { soort: 'workshop', datum: dag, aantallen: { lesuren: 2.25 } },
      2.25,
    ],
    [
      '3 punten per dagdeel van een congres (B.1)',
      { soort: 'congres', datum: dag, aantallen: { dagdelen: 1 } },
      3,
    ],
    [
      '6 punten per dag van een congres (B.1)',
      { soort: 'congres', datum: dag, aantallen: { dagen: 2, dagdelen: 1 } },
      15,
    ],
    ['2 punten per boek (B.1)', { soort: 'boek', datum: dag }, 2],
    ['1 punt per abonnement per jaar (B.1)', { soort: 'abonnement', ...jaar }, 1],
    ['1 punt per podcast (B.1)', { soort: 'podcast', datum: dag }, 1],
    ['2 punten per intervisie (B.2)', { soort: 'intercollegiaal', datum: dag }, 2],
    [
      '3 punten per dagdeel buiten het vakgebied (B.3)',
      { soort: 'congres-buiten-vakgebied', datum: dag, aantallen: { dagdelen: 2 } },
      6,
    ],
    [
      '6 punten per dag buiten het vakgebied (B.3)',
      { soort: 'congres-buiten-vakgebied', datum: dag, aantallen: { dagen: 1 } },
      6,
    ],
    [
      '1 punt per SBU buiten het vakgebied (B.3)',
      { soort: 'opleiding-buiten-vakgebied', datum: dag, aantallen: { sbu: 8 } },
      8,
    ],
    ['10 punten per jaar als bestuurder van Noloc (B.4)', { soort: 'noloc-bestuur', ...jaar }, 10],
    ['6 punten per jaar als lid bij Noloc (B.4)', { soort: 'noloc-lid', ...jaar }, 6],
    [
      '10 punten per jaar als bestuurder van een netwerk (B.4)',
      { soort: 'netwerk-bestuur', ...jaar },
      10,
    ],
    ['6 punten per jaar als lid van een netwerk (B.4)', { soort: 'netwerk-lid', ...jaar }, 6],
    [
      '4 punten per jaar en 2 per kandidaat als mentor of assessor RJ (B.4)',
      { soort: 'mentor-assessor-rj', ...jaar, aantallen: { kandidaten: 3 } },
      10,
    ],
    [
      '4 punten per jaar als mentor of assessor elders (B.4)',
      { soort: 'mentor-assessor-elders', ...jaar },
      4,
    ],
    [
      '10 punten per artikel van minstens 1500 woorden (B.5)',
      { soort: 'artikel', datum: dag, woorden: 1500 },
      10,
    ],
    ['25 punten per boek (B.5)', { soort: 'boek-geschreven', datum: dag }, 25],
    [
      '6 punten per verzorgde bijeenkomst binnen Noloc (B.5)',
      { soort: 'noloc-bijeenkomst-verzorgd', datum: dag },
      6,
    ],
    ['6 punten per lezing of gastles (B.5)', { soort: 'lezing', datum: dag }, 6],
    [
      '2 punten per jaar vrijwilligerswerk (B.6)',
      { soort: 'vrijwilligerswerk', ...jaar, soortWerk: 'taalles' },
      2,
    ],
  ])('%s', (_, los, punten) => {
    const [regel] = bereken(los).regels
    expect(regel).toMatchObject({ berekend: punten, telt: punten, reden: null })
  })
})

describe('waarom iets niet of minder telt', () => {
  it('zonder bewijsstuk worden geen punten toegekend (B)', () => {
    const uitslag = bereken({ soort: 'opleiding', datum: dag, aantallen: { sbu: 40 }, bewijs: [] })
    expect(uitslag.regels[0]).toMatchObject({ berekend: 40, telt: 0, reden: 'geen-bewijs' })
    expect(uitslag.totaal).toBe(0)
  })

  it('een activiteit waar geen bewijs bij genoemd is telt ook niet (B)', () => {
    const { bewijs: _, ...kaal } = maak({ soort: 'boek', datum: dag }, 0)
    expect(berekenPe([kaal], periode, kader).regels[0]).toMatchObject({
      telt: 0,
      reden: 'geen-bewijs',
    })
  })

  it.each([
    ['2022-11-20', 0],
    ['2022-11-21', 8],
    ['2026-11-20', 8],
    ['2026-11-21', 0],
  ])('een activiteit op %s telt %i punten: alleen de afgelopen vier jaar (B)', (wanneer, telt) => {
    const [regel] = bereken({ soort: 'opleiding', datum: wanneer, aantallen: { sbu: 8 } }).regels
    expect(regel).toMatchObject({
      berekend: 8,
      telt,
      reden: telt === 0 ? 'buiten-peilperiode' : null,
    })
  })

  it('een artikel van 1499 woorden levert niets op (B.5)', () => {
    const [regel] = bereken({ soort: 'artikel', datum: dag, woorden: 1499 }).regels
    expect(regel).toMatchObject({ berekend: 0, telt: 0, reden: 'te-kort-artikel' })
  })

  it('noemt bij meer redenen de eerste: bewijs, dan periode, dan lengte (B)', () => {
    const [zonder, oud] = bereken(
      { soort: 'artikel', datum: '2020-01-01', woorden: 10, bewijs: [] },
      { soort: 'artikel', datum: '2020-01-01', woorden: 10 },
    ).regels
    expect([zonder?.reden, oud?.reden]).toEqual(['geen-bewijs', 'buiten-peilperiode'])
  })

  it('van een periode telt alleen het deel binnen de peilperiode (B, aanname 7)', () => {
    const [regel] = bereken({ soort: 'noloc-bestuur', van: '2021-11-21', tot: '2023-11-20' }).regels
    expect(regel).toMatchObject({ berekend: 20, telt: 10, reden: 'deels-buiten-peilperiode' })
  })

  it('noemt de reden ook als de dagen erbuiten niets kosten (B)', () => {
    const [regel] = bereken({ soort: 'noloc-bestuur', van: '2022-11-20', tot: '2023-11-20' }).regels
    expect(regel).toMatchObject({ berekend: 10, telt: 10, reden: 'deels-buiten-peilperiode' })
  })

  it('een periode helemaal buiten de peilperiode telt niet, kandidaten ook niet (B.4)', () => {
    const buiten = { soort: 'mentor-assessor-rj' as const, van: '2020-01-01', tot: '2022-11-20' }
    const [regel] = bereken({ ...buiten, aantallen: { kandidaten: 5 } }).regels
    expect(regel).toMatchObject({ telt: 0, reden: 'buiten-peilperiode' })
  })

  it('kandidaten tellen heel als er één dag binnen de peilperiode ligt (B.4)', () => {
    const rand = { soort: 'mentor-assessor-rj' as const, van: '2020-01-01', tot: '2022-11-21' }
    const [regel] = bereken({ ...rand, aantallen: { kandidaten: 5 } }).regels
    expect(regel).toMatchObject({ telt: 10, reden: 'deels-buiten-peilperiode' })
  })
})

describe('periodes', () => {
  it.each([
    ['2026-01-15', '2026-07-14', 5],
    ['2026-01-15', '2026-07-13', 4],
    ['2026-01-31', '2026-02-27', 0.75],
    ['2026-01-01', '2026-01-31', 0.75],
  ])(
    '%s tot en met %s: voltooide maanden, naar beneden op een kwart (aanname 7)',
    (van, tot, punten) => {
      expect(bereken({ soort: 'noloc-bestuur', van, tot }).regels[0]?.telt).toBe(punten)
    },
  )

  it('een open einde loopt tot en met de peildatum (B)', () => {
    expect(bereken({ soort: 'netwerk-lid', van: '2025-11-21' }).regels[0]).toMatchObject({
      telt: 6,
      reden: null,
    })
  })

  it('een open einde dat na de peildatum begint telt niet (B)', () => {
    expect(bereken({ soort: 'netwerk-lid', van: '2026-12-01' }).regels[0]).toMatchObject({
      berekend: 0,
      telt: 0,
      reden: 'buiten-peilperiode',
    })
  })
})

describe('vrijwilligerswerk van dezelfde soort telt een dag één keer (B.6, aanname 28)', () => {
  const werk = (van: string, tot: string, los: object = {}): Los => ({
    soort: 'vrijwilligerswerk',
    soortWerk: 'taalles',
    van,
    tot,
    ...los,
  })

  it('de latere activiteit verliest de dagen van de eerdere', () => {
    const { regels } = bereken(werk('2024-01-01', '2024-12-31'), werk('2024-07-01', '2025-06-30'))
    expect(regels[1]).toMatchObject({ berekend: 2, telt: 1, reden: 'dubbel-vrijwilligerswerk' })
  })

  it('hoofdletters, witruimte en schrijfwijze van accenten maken geen verschil', () => {
    const { regels } = bereken(
      werk('2024-01-01', '2024-12-31', { soortWerk: 'café' }),
      werk('2024-01-01', '2024-12-31', { soortWerk: ' CAFE\u0301 ' }),
    )
    expect(regels[1]).toMatchObject({ telt: 0, reden: 'dubbel-vrijwilligerswerk' })
  })

  it('alleen kleine letters worden vergeleken: ß is niet hetzelfde als ss', () => {
    const { regels } = bereken(
      werk('2024-01-01', '2024-12-31', { soortWerk: 'Straßenkinder' }),
      werk('2024-01-01', '2024-12-31', { soortWerk: 'Strassenkinder' }),
    )
    expect(regels[1]).toMatchObject({ telt: 2, reden: null })
  })

  it('ander werk in dezelfde tijd telt gewoon', () => {
    const { regels } = bereken(
      werk('2024-01-01', '2024-12-31'),
      werk('2024-01-01', '2024-12-31', { soortWerk: 'bestuur' }),
    )
    expect(regels[1]).toMatchObject({ telt: 2, reden: null })
  })

  it('een eerdere activiteit zonder bewijs dekt geen dagen', () => {
    const { regels } = bereken(
      werk('2024-01-01', '2024-12-31', { bewijs: [] }),
      werk('2024-01-01', '2024-12-31'),
    )
    expect(regels[1]).toMatchObject({ telt: 2, reden: null })
  })

  it('telt wat overblijft per aaneengesloten stuk', () => {
    const { regels } = bereken(werk('2024-03-16', '2024-09-15'), werk('2024-01-01', '2024-12-31'))
    expect(regels[1]).toMatchObject({ telt: 0.75, reden: 'dubbel-vrijwilligerswerk' })
  })

  it('aansluitende dagen zijn niet dubbel', () => {
    const { regels } = bereken(werk('2024-01-01', '2024-06-30'), werk('2024-07-01', '2024-12-31'))
    expect(regels[1]).toMatchObject({ telt: 1, reden: null })
  })
})

describe('grenzen', () => {
  const sbu = (aantal: number): Los => ({
    soort: 'opleiding',
    datum: dag,
    aantallen: { sbu: aantal },
  })
  const boeken = (aantal: number): Los[] =>
    Array.from({ length: aantal }, () => ({ soort: 'boek', datum: dag }))

  it('telt niet meer dan 10 punten voor vakliteratuur en podcasts samen (B.1)', () => {
    const uitslag = bereken(
      sbu(20),
      ...boeken(5),
      { soort: 'podcast', datum: dag },
      { soort: 'podcast', datum: dag },
    )
    expect(grens(uitslag, 'literatuur')).toMatchObject({
      opgevoerd: 12,
      telt: 10,
      vervallen: 2,
      tekort: 0,
    })
    expect(grens(uitslag, 'categorie-1')).toMatchObject({
      opgevoerd: 30,
      telt: 30,
      tekort: 0,
      minimum: 30,
      maximum: null,
    })
  })

  it('vraagt minimaal 30 punten in categorie 1, ook bij een hoog totaal (B)', () => {
    const uitslag = bereken(
      sbu(18),
      ...boeken(6),
      { soort: 'noloc-bestuur', van: '2022-11-21' },
      { soort: 'boek-geschreven', datum: dag },
    )
    expect(grens(uitslag, 'categorie-1')).toMatchObject({ telt: 28, tekort: 2 })
    expect(uitslag.voldoet).toBe(false)
  })

  it('telt niet meer dan 30 punten per categorie 2 tot en met 5 en 10 in categorie 6 (B)', () => {
    const veel = { datum: dag, aantallen: { sbu: 31 } }
    const uitslag = bereken(
      ...Array.from({ length: 16 }, (): Los => ({ soort: 'intercollegiaal', datum: dag })),
      { soort: 'opleiding-buiten-vakgebied', ...veel },
      { soort: 'noloc-bestuur', van: '2022-11-21' },
      { soort: 'boek-geschreven', datum: dag },
      { soort: 'artikel', datum: dag, woorden: 2000 },
      ...['taalles', 'bestuur'].map((soortWerk): Los => ({
        soort: 'vrijwilligerswerk',
        van: '2022-11-21',
        soortWerk,
      })),
    )
    expect(uitslag.grenzen.map(({ opgevoerd, telt }) => [opgevoerd, telt])).toEqual([
      [0, 0],
      [0, 0],
      [32, 30],
      [31, 30],
      [40, 30],
      [35, 30],
      [16, 10],
      [130, 130],
    ])
  })

  it.each([
    [75, 0, true],
    [74.75, 0.25, false],
  ])('%d punten in totaal: tekort %d (B)', (punten, tekort, voldoet) => {
    const uitslag = bereken(sbu(punten))
    expect(grens(uitslag, 'totaal')).toMatchObject({
      telt: punten,
      tekort,
      minimum: 75,
      maximum: null,
    })
    expect(uitslag).toMatchObject({ totaal: punten, voldoet })
  })
})
