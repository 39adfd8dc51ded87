import { describe, expect, test } from 'vitest'
import { standaardInstellingen } from '#domein/instellingen.ts'
import type { Actor } from '#domein/rollen.ts'
import { datum } from '#lib/datum.ts'
import { bezwarenTegen, type Handeling } from './levensloop.ts'
import { sleutelVan, tekortenVan, type DossierZaak, type Toewijzing } from './zaak.ts'

const toewijzing: Toewijzing = {
  assessor: 'anna',
  oordelen: { A1: 'voldoet', A4: 'voldoet', B: 'voldoet' },
  ontwikkeladviezen: 1,
  isIngeleverd: false,
}
const basis: DossierZaak = {
  status: 'in_beoordeling',
  houder: 'karel',
  termijn: {
    opent: datum('2026-08-28'),
    uiterlijk: datum('2026-11-28'),
    sluit: datum('2027-02-28'),
  },
  indieningen: 1,
  tekorten: [],
  toelichtingen: {},
  teBeoordelen: ['A1', 'A4', 'B'],
  toewijzingen: [toewijzing],
  aanvulling: { rondes: 0, onderdelen: [], uiterlijk: null },
  relaties: [],
  instellingen: standaardInstellingen,
  voornemen: { motivering: 'Omdat het klopt.', advies: 'certificeren' },
}
const karel: Actor = { persoon: 'karel', rol: 'kandidaat' }
const anna: Actor = { persoon: 'anna', rol: 'assessor' }
const petra: Actor = { persoon: 'petra', rol: 'planner' }
const bas: Actor = { persoon: 'bas', rol: 'beslisser' }

const redenen = (
  handeling: Handeling,
  actor: Actor,
  delen: Partial<DossierZaak> & { vandaag?: string },
): string[] => {
  const { vandaag = '2026-11-20', ...rest } = delen
  const zaak = { ...basis, ...rest }
  return bezwarenTegen(handeling, { zaak, actor, vandaag: datum(vandaag) }).map(
    ({ tekst }) => tekst,
  )
}
const codes = (
  handeling: Handeling,
  actor: Actor,
  delen: Partial<DossierZaak> & { vandaag?: string },
): string[] => {
  const { vandaag = '2026-11-20', ...rest } = delen
  const zaak = { ...basis, ...rest }
  return bezwarenTegen(handeling, { zaak, actor, vandaag: datum(vandaag) }).map(({ code }) => code)
}

describe('indienen', () => {
  const opbouw = { status: 'in_opbouw', indieningen: 0, toewijzingen: [] } as const
  const tekorten = [
    { code: 'cv-ontbreekt', tekst: 'Voeg je cv toe.', clausule: 'A1' },
    { code: 'antwoord-ontbreekt', tekst: 'Beantwoord de vraag.', clausule: 'A4', veld: 'plannen' },
  ] as const

  test.each([
    ['2026-08-27', ['Indienen kan vanaf 28 augustus 2026.']],
    ['2026-08-28', []],
    ['2026-11-29', []],
    ['2027-02-28', []],
    ['2027-03-01', ['Indienen kon tot en met 28 februari 2027. Vraag de planner of het nog kan.']],
  ])(
    'op %s: te vroeg en te laat noemen de dag, laat binnen de termijn mag (aanname 2)',
    (vandaag, verwacht) => {
      expect(redenen('dienIn', karel, { ...opbouw, vandaag })).toEqual(verwacht)
    },
  )

  test('een aanvulling kan ook na de einddatum en na haar termijn, zolang de ronde openstaat (aanname 21)', () => {
    const aanvulling = { rondes: 1, onderdelen: ['A4'], uiterlijk: datum('2027-03-01') } as const
    const zaak = { status: 'aanvulling', aanvulling, vandaag: '2027-03-05' } as const
    expect(redenen('dienIn', karel, zaak)).toEqual([])
  })

  test('elk tekort vraagt één zin uitleg, bij zijn eigen veld (aanname 32)', () => {
    const zaak = { ...basis, ...opbouw, tekorten }
    const situatie = { zaak, actor: karel, vandaag: datum('2026-11-20') }
    expect(bezwarenTegen('dienIn', situatie)).toEqual([
      {
        code: 'toelichting-ontbreekt',
        tekst: 'Leg in één zin uit waarom dit ontbreekt: Voeg je cv toe.',
        clausule: 'A1',
        veld: 'A1/cv-ontbreekt',
      },
      {
        code: 'toelichting-ontbreekt',
        tekst: 'Leg in één zin uit waarom dit ontbreekt: Beantwoord de vraag.',
        clausule: 'A4',
        veld: 'A4/antwoord-ontbreekt/plannen',
      },
    ])
  })

  test('met een zin per tekort mag een onvolledig portfolio worden ingediend (aanname 32)', () => {
    const toelichtingen = Object.fromEntries(
      tekorten.map(tekort => [sleutelVan(tekort), 'Dat volgt nog.']),
    )
    expect(redenen('dienIn', karel, { ...opbouw, tekorten, toelichtingen })).toEqual([])
    const spaties = { ...toelichtingen, 'A1/cv-ontbreekt': '   ' }
    expect(codes('dienIn', karel, { ...opbouw, tekorten, toelichtingen: spaties })).toEqual([
      'toelichting-ontbreekt',
    ])
  })

  test('redenen tellen op: een ander dossier, een tekort en te vroeg staan naast elkaar', () => {
    const ander: Actor = { persoon: 'eva', rol: 'kandidaat' }
    expect(codes('dienIn', ander, { ...opbouw, tekorten, vandaag: '2026-01-01' })).toEqual([
      'niet-eigen-dossier',
      'toelichting-ontbreekt',
      'toelichting-ontbreekt',
      'te-vroeg',
    ])
  })

  test('een open plek van de tekst is geen tekort om uit te leggen (aanname 5)', () => {
    const open = { code: 'geen-eis-voor-dit-jaar', tekst: 'Geen eis.', clausule: 'A3.1' } as const
    const [tekort] = tekorten
    const klaar = { status: 'volledig', tekort: [] } as const
    const onderdelen = {
      A1: { status: 'onvolledig', tekort: [tekort] },
      A2: klaar,
      'A3.1': { status: 'volledig', tekort: [open] },
      'A3.2': klaar,
      A4: klaar,
      B: klaar,
      C: klaar,
    } as const
    const uitslag = {
      kader: 'register-jobcoach/recertificering/2024',
      peildatum: datum('2026-11-20'),
      peilperiode: { van: datum('2022-11-21'), tot: datum('2026-11-20') },
      recertificeringsjaar: 2023,
      uiterlijkIndienen: datum('2026-11-28'),
      opTijd: true,
      onderdelen,
      reflectie: {
        vereist: { bijeenkomsten: 0, ingebracht: 0 },
        behaald: { bijeenkomsten: 0, ingebracht: 0 },
        overschot: [],
      },
      pe: { regels: [], grenzen: [], totaal: 0, voldoet: true },
      volledig: false,
    } as const
    expect(tekortenVan(uitslag)).toEqual([tekort])
  })
})

test('intrekken kan alleen zolang niemand het dossier heeft', () => {
  const ingediend = { status: 'ingediend', toewijzingen: [] } as const
  expect(codes('trekIn', karel, ingediend)).toEqual([])
  expect(codes('trekIn', karel, { ...ingediend, toewijzingen: [toewijzing] })).toEqual([
    'al-toegewezen',
  ])
})

test.each([
  ['A4', []],
  ['A1', ['onderdeel-niet-gevraagd']],
] as const)(
  'tijdens een aanvulling op A4 geeft wijzigen van %s: %j (aanname 20)',
  (onderdeel, verwacht) => {
    const aanvulling = { rondes: 1, onderdelen: ['A4'], uiterlijk: datum('2026-12-18') } as const
    const zaak = { status: 'aanvulling', aanvulling, voornemen: { onderdeel } } as const
    expect(codes('bewaarAntwoorden', karel, zaak)).toEqual(verwacht)
    expect(codes('bewaarAntwoorden', karel, { ...zaak, status: 'in_opbouw' })).toEqual([])
  },
)

describe('toewijzen', () => {
  const ingediend = { status: 'ingediend', toewijzingen: [] } as const

  test('zonder keuze vraagt het om een assessor', () => {
    expect(redenen('wijsToe', petra, { ...ingediend, voornemen: {} })).toEqual([
      'Kies een assessor.',
    ])
  })

  test('een vroegere mentor wordt geweigerd met de reden', () => {
    const mentor = { persoon: 'anna', soort: 'mentor', tot: datum('2025-06-30') } as const
    const zaak = { ...ingediend, voornemen: { assessor: 'anna' }, relaties: [mentor] }
    expect(redenen('wijsToe', petra, zaak)).toEqual([
      'Deze persoon was mentor van de kandidaat, tot en met 30 juni 2025. Dat staat in de weg tot en met 30 juni 2027.',
    ])
    expect(redenen('wijsToe', petra, { ...zaak, voornemen: { assessor: 'iris' } })).toEqual([])
  })

  test('niemand beoordeelt het eigen dossier', () => {
    expect(codes('wijsToe', petra, { ...ingediend, voornemen: { assessor: 'karel' } })).toEqual([
      'niet-onafhankelijk-houder',
    ])
  })

  test('meer assessoren dan de instelling, of tweemaal dezelfde, kan niet (aanname 19)', () => {
    const voornemen = { assessor: 'iris' }
    expect(redenen('wijsToe', petra, { voornemen })).toEqual([
      'Dit dossier heeft al 1 van 1 assessoren.',
    ])
    const instellingen = { ...standaardInstellingen, aantalAssessoren: 2 }
    expect(codes('wijsToe', petra, { voornemen, instellingen })).toEqual([])
    expect(codes('wijsToe', petra, { voornemen: { assessor: 'anna' }, instellingen })).toEqual([
      'assessor-al-toegewezen',
    ])
  })

  test('de planner neemt alleen terug wat is toegewezen, met een reden', () => {
    const voornemen = { assessor: 'iris' }
    expect(codes('neemToewijzingTerug', petra, { voornemen })).toEqual([
      'assessor-niet-toegewezen',
      'motivering-ontbreekt',
    ])
    const goed = { assessor: 'anna', motivering: 'Ziek.' }
    expect(codes('neemToewijzingTerug', petra, { voornemen: goed })).toEqual([])
    const toewijzingen = [toewijzing, { ...toewijzing, assessor: 'iris' }]
    expect(codes('neemToewijzingTerug', petra, { voornemen: goed, toewijzingen })).toEqual([])
  })
})

describe('beoordelen', () => {
  const iris: Actor = { persoon: 'iris', rol: 'assessor' }
  const met = (delen: Partial<Toewijzing>) => ({ toewijzingen: [{ ...toewijzing, ...delen }] })

  test.each(['bewaarOordeel', 'corrigeerPunten', 'geefTerug', 'vraagAan', 'adviseer'] as const)(
    '%s kan alleen wie het dossier heeft',
    handeling => {
      expect(codes(handeling, iris, {})).toContain('niet-toegewezen')
    },
  )

  test.each(['bewaarOordeel', 'corrigeerPunten', 'geefTerug', 'vraagAan', 'adviseer'] as const)(
    'na inleveren kan %s niet meer',
    handeling => {
      expect(codes(handeling, anna, met({ isIngeleverd: true }))).toContain('al-ingeleverd')
    },
  )

  test.each(['corrigeerPunten', 'geefTerug', 'adviseer'] as const)(
    '%s vraagt een reden',
    handeling => {
      const voornemen = { advies: 'certificeren', motivering: ' ' } as const
      expect(codes(handeling, anna, { voornemen })).toEqual(['motivering-ontbreekt'])
    },
  )

  test('adviseren noemt elk onderdeel zonder oordeel', () => {
    expect(redenen('adviseer', anna, met({ oordelen: { A4: 'voldoet' } }))).toEqual([
      'Geef nog een oordeel over onderdeel A1.',
      'Geef nog een oordeel over onderdeel B.',
    ])
  })

  test('adviseren vraagt minstens één ontwikkeladvies (aanname 24)', () => {
    expect(redenen('adviseer', anna, met({ ontwikkeladviezen: 0 }))).toEqual([
      'Schrijf minstens één ontwikkeladvies.',
    ])
  })

  test('een advies dat de oordelen tegenspreekt wordt geweigerd', () => {
    const oordelen = { A1: 'voldoet', A4: 'voldoet-niet', B: 'voldoet' } as const
    expect(codes('adviseer', anna, met({ oordelen }))).toEqual(['advies-past-niet'])
    const voornemen = { advies: 'niet-certificeren', motivering: 'A4 ontbreekt.' } as const
    expect(codes('adviseer', anna, { ...met({ oordelen }), voornemen })).toEqual([])
    expect(codes('adviseer', anna, { voornemen })).toEqual(['advies-past-niet'])
  })

  test('zolang een oordeel “aanvullen” is, is er geen advies', () => {
    const oordelen = { A1: 'voldoet', A4: 'aanvullen', B: 'voldoet' } as const
    expect(codes('adviseer', anna, met({ oordelen }))).toEqual(['aanvulling-nog-open'])
    const voornemen = { motivering: 'Omdat.' }
    expect(codes('adviseer', anna, { ...met({ oordelen }), voornemen })).toEqual([
      'aanvulling-nog-open',
      'advies-ontbreekt',
    ])
  })

  test('een aanvulling vraagt een oordeel “aanvullen” en een ronde die over is (aannames 20 en 21)', () => {
    const oordelen = { A4: 'aanvullen' } as const
    expect(codes('vraagAan', anna, met({ oordelen }))).toEqual([])
    expect(codes('vraagAan', anna, {})).toEqual(['niets-aan-te-vullen'])
    const aanvulling = { rondes: 1, onderdelen: [], uiterlijk: null }
    expect(redenen('vraagAan', anna, { ...met({ oordelen }), aanvulling })).toEqual([
      'Er is al 1 keer een aanvulling gevraagd. Vaker kan niet.',
    ])
    const instellingen = { ...standaardInstellingen, aanvullingRondes: 2 }
    expect(codes('vraagAan', anna, { ...met({ oordelen }), aanvulling, instellingen })).toEqual([])
    const gesloten = { ...aanvulling, isGesloten: true }
    expect(
      codes('vraagAan', anna, { ...met({ oordelen }), aanvulling: gesloten, instellingen }),
    ).toEqual(['vraag-gesloten'])
  })

  test('in de open ronde vraagt de tweede assessor er nog bij, en niemand twee keer hetzelfde (aanname 21)', () => {
    const aanvulling = { rondes: 1, onderdelen: ['A1'], uiterlijk: datum('2026-12-18') } as const
    const zaak = { status: 'aanvulling', aanvulling } as const
    const oordelen = { A4: 'aanvullen' } as const
    expect(codes('vraagAan', anna, { ...met({ oordelen, gevraagd: [] }), ...zaak })).toEqual([])
    expect(codes('vraagAan', anna, { ...met({ oordelen, gevraagd: ['A4'] }), ...zaak })).toEqual([
      'niets-aan-te-vullen',
    ])
  })

  test('verdergaan zonder aanvulling kan pas na de termijn, door planner of assessor van dit dossier', () => {
    const aanvulling = { rondes: 1, onderdelen: ['A4'], uiterlijk: datum('2026-12-18') } as const
    const zaak = { status: 'aanvulling', aanvulling } as const
    expect(redenen('sluitAanvulling', anna, { ...zaak, vandaag: '2026-12-18' })).toEqual([
      'De kandidaat heeft nog tot en met 18 december 2026.',
    ])
    expect(codes('sluitAanvulling', anna, { ...zaak, vandaag: '2026-12-19' })).toEqual([])
    expect(codes('sluitAanvulling', petra, { ...zaak, vandaag: '2026-12-19' })).toEqual([])
    expect(codes('sluitAanvulling', iris, { ...zaak, vandaag: '2026-12-19' })).toEqual([
      'niet-toegewezen',
    ])
  })
})

test.each(['bewaarOordeel', 'corrigeerPunten', 'vraagAan', 'adviseer'] as const)(
  'blijkt later een band met de kandidaat, dan ligt %s stil; teruggeven kan nog (ISO/IEC 17024)',
  handeling => {
    const relaties = [{ persoon: 'anna', soort: 'mentor' }] as const
    expect(redenen(handeling, anna, { relaties })).toContain('Je was mentor van de kandidaat.')
    expect(redenen('geefTerug', anna, { relaties })).toEqual([])
  },
)

test('een latere peildatum ligt na de vorige en niet in de toekomst (aanname 30)', () => {
  const peildatum = datum('2026-11-10')
  const op = (dag: string, delen: Partial<DossierZaak> = {}) =>
    redenen('wijzigPeildatum', petra, {
      peildatum,
      voornemen: { dag: datum(dag), motivering: 'Na overleg.' },
      ...delen,
    })
  expect(op('2026-11-10')).toEqual(['Kies een dag na 10 november 2026.'])
  expect(op('2026-11-11')).toEqual([])
  expect(op('2026-11-20')).toEqual([])
  expect(op('2026-11-21')).toEqual(['Kies een dag tot en met 20 november 2026.'])
  const aanvulling = { rondes: 1, onderdelen: ['B'], uiterlijk: datum('2026-12-18') } as const
  expect(op('2026-12-18', { status: 'aanvulling', aanvulling })).toEqual([])
})

test('verlengen en laat toestaan vragen een latere dag en een reden', () => {
  const aanvulling = { rondes: 1, onderdelen: ['A4'], uiterlijk: datum('2026-12-18') } as const
  const zaak = { status: 'aanvulling', aanvulling } as const
  const voornemen = { dag: datum('2026-12-18'), motivering: 'Ziek.' }
  expect(redenen('verlengAanvulling', petra, { ...zaak, voornemen })).toEqual([
    'Kies een dag na 18 december 2026.',
  ])
  expect(codes('verlengAanvulling', petra, { ...zaak, voornemen: {} })).toEqual([
    'dag-ontbreekt',
    'motivering-ontbreekt',
  ])
  const later = { dag: datum('2027-03-01'), motivering: 'Ziek.' }
  const opbouw = { status: 'in_opbouw', voornemen: later } as const
  expect(codes('staLateIndieningToe', petra, opbouw)).toEqual([])
})

describe('besluiten', () => {
  const geadviseerd = { status: 'geadviseerd' } as const

  test.each(['certificeer', 'wijsAf'] as const)('%s vraagt een motivering', handeling => {
    expect(codes(handeling, bas, { ...geadviseerd, voornemen: {} })).toEqual([
      'motivering-ontbreekt',
    ])
    expect(codes(handeling, bas, geadviseerd)).toEqual([])
  })

  test('wie dit dossier beoordeelde besluit er niet over', () => {
    const beslisser: Actor = { persoon: 'anna', rol: 'beslisser' }
    expect(redenen('certificeer', beslisser, geadviseerd)).toEqual(['Je beoordeelde dit dossier.'])
  })

  test('wie ooit mentor was besluit niet', () => {
    const relaties = [{ persoon: 'bas', soort: 'mentor', tot: datum('2010-01-01') }] as const
    expect(codes('wijsAf', bas, { ...geadviseerd, relaties })).toEqual([
      'niet-onafhankelijk-mentor',
    ])
  })
})
