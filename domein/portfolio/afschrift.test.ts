import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { feitenVanBijeenkomst, gegevensVan } from '#domein/ondertekening/verklaring.ts'
import { bijeenkomst, opleiding, volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'
import {
  isAfschrift,
  maakAanvulling,
  maakAfschrift,
  type Afschrift,
  type Afschriftbron,
  type Deel,
} from './afschrift.ts'
import { canoniek } from './canoniek.ts'
import { redenen } from './reden.ts'

const sha = (letter: string): string => letter.repeat(64)
const handtekening = (naam: string) =>
  ({
    wijze: 'papier',
    hoedanigheid: 'werkgever-of-opdrachtgever',
    naam,
    functie: 'teamleider',
    op: datum('2026-10-01'),
    inhoudHash: sha('e'),
  }) as const

const meeting = jobcoach2024.verklaringen.find(({ id }) => id === 'reflectiebijeenkomst')
if (!meeting) throw new Error('geen format')

const bron: Afschriftbron = {
  kader: jobcoach2024,
  houder: { naam: 'Noor van Dijk', nummer: 'N-1234' },
  indiening: { nummer: 1, op: '2026-11-01T09:30:00.000Z', peildatum: datum('2026-11-01') },
  dossier: volledigDossier({
    activiteiten: [
      opleiding(30),
      { ...opleiding(45), id: 'a2' },
      {
        id: 'a3',
        soort: 'vrijwilligerswerk',
        titel: 'Taalmaatje',
        van: datum('2024-01-01'),
        soortWerk: 'Taalles',
      },
    ],
  }),
  beroepsprofiel: { 'A4/beroepsprofielVerleden': ['B2 Bemiddelen naar werk'] },
  onderbouwing: {
    'A4/beroepsprofielVerleden': { 'B2 Bemiddelen naar werk': 'Elke plaatsing begon met bellen.' },
  },
  verklaringen: [
    {
      bij: 'A1/verklaring',
      format: 'werkzaam-als-uitvoerend-jobcoach',
      gegevens: { dienstverband: 'loondienst', voorWie: 'Werk en Zo', urenPerWeek: 24 },
      ondertekeningen: [handtekening('Bram'), handtekening('Anna')],
    },
    {
      bij: 'bijeenkomst/b1',
      format: 'reflectiebijeenkomst',
      gegevens: gegevensVan(
        meeting,
        {},
        feitenVanBijeenkomst(bijeenkomst('b1', '2024-02-01', true)),
      ),
      ondertekeningen: [{ ...handtekening('Marijke de Boer'), hoedanigheid: 'begeleider' }],
    },
  ],
  bestanden: [
    { bij: 'A1/cv', naam: 'cv.pdf', sha256: sha('a'), bytes: 1200 },
    { bij: 'activiteit/a1', naam: 'certificaat.pdf', sha256: sha('b'), bytes: 900 },
    { bij: 'activiteit/a1', naam: 'bijlage.pdf', sha256: sha('c'), bytes: 800 },
    { bij: 'bijeenkomst/b1', naam: 'getekend.jpg', sha256: sha('d'), bytes: 700 },
  ],
  toelichtingen: {},
  documenten: [
    { soort: 'klachtenreglement', titel: 'Klachtenreglement', versie: '2', sha256: sha('1') },
    { soort: 'gedragscode', titel: 'Gedragscode', versie: '3', sha256: sha('2') },
  ],
}

const delen = (afschrift: Afschrift, onderdeel: string): readonly Deel[] =>
  afschrift.onderdelen.find(({ id }) => id === onderdeel)?.delen ?? []
const vraagEnAntwoord = (een: Deel | undefined): string[] =>
  (een?.regels ?? []).map(({ vraag, antwoord }) => `${vraag}: ${antwoord}`)

describe('wat een afschrift bevriest', () => {
  const afschrift = maakAfschrift(bron)

  test('alle onderdelen van het toetsingskader, met de uitslag op de peildatum', () => {
    expect(afschrift.onderdelen.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'A1 volledig',
      'A2 volledig',
      'A3.1 volledig',
      'A3.2 volledig',
      'A4 volledig',
      'B volledig',
      'C volledig',
    ])
    expect(afschrift.uitslag).toEqual(toets(bron.dossier, datum('2026-11-01'), jobcoach2024))
    expect(isAfschrift(afschrift)).toBe(true)
    expect(isAfschrift({ formaat: 'afschrift/2' })).toBe(false)
  })

  test('A1: het bestand met zijn hash, de verklaring als tekst met de handtekeningen', () => {
    const [cv, verklaring] = delen(afschrift, 'A1')
    expect(cv).toEqual({
      id: 'cv',
      kop: 'Curriculum vitae',
      tekst: '',
      regels: [],
      beroepsprofiel: [],
      bestanden: [{ naam: 'cv.pdf', sha256: sha('a'), bytes: 1200 }],
      ondertekeningen: [],
    })
    expect(verklaring?.tekst).toMatch(/^Ik verklaar dat de hierboven genoemde jobcoach/)
    expect(vraagEnAntwoord(verklaring)).toEqual([
      'Hoe werk je als jobcoach?: In loondienst',
      'Voor wie werk je?: Werk en Zo',
      'Hoeveel uur per week werk je gemiddeld als jobcoach?: 24 uur per week',
    ])
    expect(verklaring?.ondertekeningen.map(({ naam }) => naam)).toEqual(['Anna', 'Bram'])
  })

  test('A3.1: de feiten van de bijeenkomst één keer, met bestand en handtekening', () => {
    const [eerste] = delen(afschrift, 'A3.1')
    expect(eerste?.kop).toBe('Intervisie op 1 februari 2024')
    expect(vraagEnAntwoord(eerste)).toEqual([
      'Begeleider: Marijke de Boer',
      'Zelf een situatie ingebracht: ja',
      'Ondertekend: ja',
    ])
    expect(eerste?.bestanden.map(({ naam }) => naam)).toEqual(['getekend.jpg'])
    expect(eerste?.ondertekeningen).toHaveLength(1)
  })

  test('A3.2 noemt de bijeenkomst, A4 het beroepsprofiel bij de vraag die erom vraagt', () => {
    expect(delen(afschrift, 'A3.2')[0]?.tekst).toBe(
      'Intervisie op 1 februari 2024, begeleid door Marijke de Boer',
    )
    const verleden = delen(afschrift, 'A4').find(({ id }) => id === 'beroepsprofielVerleden')
    expect(verleden).toMatchObject({
      tekst: 'c',
      beroepsprofiel: ['B2 Bemiddelen naar werk'],
      onderbouwing: { 'B2 Bemiddelen naar werk': 'Elke plaatsing begon met bellen.' },
    })
    expect(delen(afschrift, 'A4').filter(deel => 'onderbouwing' in deel)).toHaveLength(1)
  })

  test('B: elke activiteit als tekst, de punten met clausule en reden', () => {
    expect(vraagEnAntwoord(delen(afschrift, 'B')[0])).toEqual([
      'Soort: Opleiding, cursus of training',
      'Wanneer: 1 mei 2025',
      'Hoeveel: 30 studiebelastingsuren',
    ])
    expect(vraagEnAntwoord(delen(afschrift, 'B')[2])).toEqual([
      'Soort: Vrijwilligerswerk',
      'Wanneer: sinds 1 januari 2024',
      'Soort werk: Taalles',
    ])
    expect(afschrift.punten.regels[2]).toMatchObject({
      titel: 'Taalmaatje',
      soortNaam: 'Vrijwilligerswerk',
      telt: 0,
      reden: 'geen-bewijs',
      uitleg: redenen['geen-bewijs'],
      clausule: 'B.6',
      berekening: { inTotaal: 0, aftrek: [{ reden: 'geen-bewijs', clausule: 'B' }] },
    })
    expect(afschrift.punten.grenzen.at(-1)).toMatchObject({
      grens: 'totaal',
      naam: 'Totaal',
      telt: 75,
      clausule: 'B',
    })
    expect(afschrift.punten.grenzen[1]).toMatchObject({ grens: 'categorie-1', clausule: 'B.1' })
    expect(afschrift.punten.totaal).toBe(75)
  })

  test('B: alleen de aantallen die zijn opgegeven, in enkelvoud of meervoud', () => {
    const congres = {
      id: 'c',
      soort: 'congres',
      titel: 'Congres',
      datum: datum('2025-05-01'),
      aantallen: { dagdelen: 1 },
    } as const
    const artikel = { ...congres, soort: 'artikel', aantallen: {}, woorden: 1600 } as const
    const dossier = { ...bron.dossier, activiteiten: [congres, artikel] }
    const [een, twee] = delen(maakAfschrift({ ...bron, dossier }), 'B')
    expect(vraagEnAntwoord(een).slice(2)).toEqual(['Hoeveel: 1 dagdeel'])
    expect(vraagEnAntwoord(twee).slice(2)).toEqual(['Aantal woorden: 1600'])
  })

  test('C: elke zin met of hij verklaard is, en de versies waar hij over gaat', () => {
    const { C: _weg, ...zonderC } = bron.dossier.onderdelen
    const niet = maakAfschrift({ ...bron, dossier: { ...bron.dossier, onderdelen: zonderC } })
    expect(delen(afschrift, 'C').map(({ tekst }) => tekst)).toEqual([
      'Verklaard',
      'Verklaard',
      'Verklaard',
    ])
    expect(delen(niet, 'C').map(({ tekst }) => tekst)).toEqual(Array(3).fill('Niet verklaard'))
    expect(afschrift.documenten.map(({ soort }) => soort)).toEqual([
      'gedragscode',
      'klachtenreglement',
    ])
  })

  test('een tekort staat bij zijn onderdeel, met de zin van de houder (aanname 32)', () => {
    const { A1: _weg, ...zonderA1 } = bron.dossier.onderdelen
    const toelichtingen = { 'A1/cv-ontbreekt': 'Mijn cv volgt volgende week.' }
    const half = { ...bron, dossier: { ...bron.dossier, onderdelen: zonderA1 }, toelichtingen }
    expect(maakAfschrift(half).onderdelen[0]).toMatchObject({
      status: 'onvolledig',
      tekorten: [
        { tekst: 'Voeg je curriculum vitae toe.', toelichting: 'Mijn cv volgt volgende week.' },
        { toelichting: '' },
        { toelichting: '' },
      ],
    })
  })
})

describe('een aanvulling (aannames 20 en 30)', () => {
  const vorig = maakAfschrift(bron)
  const nu: Afschriftbron = {
    ...bron,
    indiening: { ...bron.indiening, nummer: 2, op: '2026-12-10T09:30:00.000Z' },
    dossier: volledigDossier({
      activiteiten: [opleiding(30)],
      onderdelen: {
        ...bron.dossier.onderdelen,
        A2: { antwoorden: { voorgenomen: 'stiekem veranderd' } },
        A4: {
          ...bron.dossier.onderdelen.A4,
          antwoorden: { ...bron.dossier.onderdelen.A4?.antwoorden, plannen: 'Nieuw plan.' },
        },
      },
    }),
    documenten: [],
  }
  const aanvulling = maakAanvulling(nu, vorig, ['A4'])

  test('alleen het gevraagde onderdeel komt uit het portfolio van nu', () => {
    const plannen = delen(aanvulling, 'A4').find(({ id }) => id === 'plannen')
    expect(plannen?.tekst).toBe('Nieuw plan.')
    expect(delen(aanvulling, 'A2')).toEqual(delen(vorig, 'A2'))
    expect(delen(aanvulling, 'B')).toEqual(delen(vorig, 'B'))
    expect(aanvulling.punten).toEqual(vorig.punten)
    expect(aanvulling.documenten).toEqual(vorig.documenten)
    expect(aanvulling.onderdelen.map(({ uitIndiening }) => uitIndiening)).toEqual([
      1, 1, 1, 1, 2, 1, 1,
    ])
  })

  test('ook wat het rekenhart leest is samengesteld', () => {
    expect(aanvulling.dossier).toEqual({
      ...bron.dossier,
      onderdelen: { ...bron.dossier.onderdelen, A4: nu.dossier.onderdelen.A4 },
    })
    expect(aanvulling.uitslag.pe.totaal).toBe(75)
    const metB = maakAanvulling(nu, vorig, ['B', 'C'])
    expect(metB.uitslag.pe.totaal).toBe(30)
    expect(metB.documenten).toEqual([])
  })

  test('een onderdeel dat in de aanvulling is leeggemaakt blijft leeg', () => {
    const { A4: _weg, ...zonder } = nu.dossier.onderdelen
    const leeg = { ...nu, dossier: { ...nu.dossier, onderdelen: zonder } }
    expect(maakAanvulling(leeg, vorig, ['A4']).onderdelen[4]?.status).toBe('onvolledig')
  })
})

describe('de canonieke tekst', () => {
  const verwissel = (waarde: unknown, om: boolean): unknown => {
    if (Array.isArray(waarde)) return waarde.map(deel => verwissel(deel, om))
    if (typeof waarde !== 'object' || waarde === null) return waarde
    const paren = Object.entries(waarde).map(([naam, deel]) => [naam, verwissel(deel, om)] as const)
    return Object.fromEntries(om ? paren.toReversed() : paren.toSorted())
  }
  const isBron = (waarde: unknown): waarde is Afschriftbron => waarde !== null
  const tekst = canoniek(maakAfschrift(bron))

  test('de volgorde van sleutels, bestanden, verklaringen en documenten doet er niet toe', () => {
    fc.assert(
      fc.property(
        fc.boolean(),
        fc.shuffledSubarray([...bron.bestanden], { minLength: bron.bestanden.length }),
        fc.shuffledSubarray([...bron.verklaringen], { minLength: bron.verklaringen.length }),
        (om, ...[bestanden, verklaringen]) => {
          const documenten = om ? bron.documenten.toReversed() : bron.documenten
          const { kader, ...rest } = { ...bron, bestanden, verklaringen, documenten }
          const anders: unknown = { kader, ...Object(verwissel(rest, om)) }
          if (isBron(anders)) expect(canoniek(maakAfschrift(anders))).toBe(tekst)
        },
      ),
    )
  })

  test('opslaan als JSON en teruglezen geeft dezelfde tekst', () => {
    const terug: unknown = JSON.parse(JSON.stringify(verwissel(maakAfschrift(bron), true)))
    expect(isAfschrift(terug) && canoniek(terug)).toBe(tekst)
  })

  test('de berekening hoort bij de tekst waar de hash over gaat (ADR 5)', () => {
    const afschrift = maakAfschrift(bron)
    const regels = afschrift.punten.regels.map(regel => ({
      ...regel,
      ...(regel.berekening && { berekening: { ...regel.berekening, inTotaal: 99 } }),
    }))
    expect(canoniek({ ...afschrift, punten: { ...afschrift.punten, regels } })).not.toBe(tekst)
  })

  test('een afschrift van voor de berekening blijft een afschrift met zijn eigen tekst', () => {
    const afschrift = maakAfschrift(bron)
    const regels = afschrift.punten.regels.map(({ berekening: _weg, ...regel }) => regel)
    const oud = { ...afschrift, punten: { ...afschrift.punten, regels } }
    const terug: unknown = JSON.parse(JSON.stringify(oud))
    expect(isAfschrift(terug) && canoniek(terug)).toBe(canoniek(oud))
  })

  test.each<[string, Partial<Afschriftbron>]>([
    [
      'een andere bestandshash',
      { bestanden: [{ bij: 'A1/cv', naam: 'cv.pdf', sha256: sha('9'), bytes: 1200 }] },
    ],
    ['een handtekening minder', { verklaringen: [] }],
    ['een andere versie van de gedragscode', { documenten: [] }],
    ['een andere naam', { houder: { naam: 'Noor Dijk', nummer: null } }],
    ['een ander moment', { indiening: { ...bron.indiening, op: '2026-11-01T09:31:00.000Z' } }],
  ])('%s geeft een andere tekst', (_wat, anders) => {
    expect(canoniek(maakAfschrift({ ...bron, ...anders }))).not.toBe(tekst)
  })
})
