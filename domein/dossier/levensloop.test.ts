import { describe, expect, test } from 'vitest'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { rolnamen, type Rol } from '#domein/rollen.ts'
import { datum } from '#lib/datum.ts'
import { bezwarenTegen, levensloop, statusNaHandeling, type Handeling } from './levensloop.ts'
import { statussen, type DossierZaak, type Status, type Toewijzing } from './zaak.ts'

const vandaag = datum('2026-11-20')
const alleStatussen = Object.keys(statussen).filter((naam): naam is Status => naam in statussen)
const handelingen = Object.keys(levensloop.overgangen).filter(
  (naam): naam is Handeling => naam in levensloop.overgangen,
)

const beoordeling = (delen: Partial<Toewijzing> = {}): Toewijzing => ({
  assessor: 'assessor',
  oordelen: { A1: 'voldoet', B: 'voldoet' },
  ontwikkeladviezen: 1,
  isIngeleverd: false,
  ...delen,
})

const leeg: DossierZaak = {
  status: 'in_opbouw',
  houder: 'kandidaat',
  termijn: {
    opent: datum('2026-08-28'),
    uiterlijk: datum('2026-11-28'),
    sluit: datum('2027-02-28'),
  },
  indieningen: 0,
  tekorten: [],
  toelichtingen: {},
  teBeoordelen: ['A1', 'B'],
  toewijzingen: [],
  aanvulling: { rondes: 0, onderdelen: [], uiterlijk: null },
  relaties: [],
  instellingen: standaardInstellingen,
  voornemen: {},
}

/** Een zaak waarin niets de handeling tegenhoudt behalve rol en status; de persoon heet naar haar rol. */
function gunstig(handeling: Handeling, status: Status): DossierZaak {
  const isBezet = ['in_beoordeling', 'aanvulling', 'geadviseerd'].includes(status)
  const oordelen = { A1: 'aanvullen', B: 'voldoet' } as const
  const kiest = handeling === 'wijsToe' ? 'nieuwe assessor' : 'assessor'
  return {
    ...leeg,
    status,
    indieningen: status === 'in_opbouw' ? 0 : 1,
    toewijzingen: isBezet ? [beoordeling(handeling === 'vraagAan' ? { oordelen } : {})] : [],
    aanvulling:
      status === 'aanvulling'
        ? { rondes: 1, onderdelen: ['A1'], uiterlijk: datum('2026-11-01') }
        : leeg.aanvulling,
    instellingen: {
      ...standaardInstellingen,
      aantalAssessoren: handeling === 'wijsToe' ? 2 : 1,
    },
    voornemen: {
      onderdeel: 'A1',
      assessor: kiest,
      motivering: 'Omdat het klopt.',
      advies: 'certificeren',
      dag: datum(handeling === 'wijzigPeildatum' ? '2026-11-20' : '2027-04-01'),
    },
  }
}

const uitkomst = (handeling: Handeling, status: Status, rol: Rol): string => {
  const zaak = gunstig(handeling, status)
  const redenen = bezwarenTegen(handeling, { zaak, actor: { persoon: rol, rol }, vandaag })
  return redenen.length > 0 ? '·' : statusNaHandeling(handeling, zaak)
}

test('wie mag wat bij welke status: elke status × handeling × rol', async () => {
  const rij = (cellen: readonly string[]): string =>
    cellen
      .map((cel, plek) => cel.padEnd(plek === 0 ? 22 : 16))
      .join('')
      .trimEnd()
  const tabel = alleStatussen.flatMap(status => [
    `== ${statussen[status]} (${status})`,
    rij(['', ...rolnamen]),
    ...handelingen.map(handeling =>
      rij([handeling, ...rolnamen.map(rol => uitkomst(handeling, status, rol))]),
    ),
    '',
  ])
  await expect(tabel.join('\n')).toMatchFileSnapshot('./levensloop.tabel.txt')
})

test('uit elke status behalve de laatste twee leidt een weg naar een besluit', () => {
  const volgende = (status: Status): Status[] =>
    handelingen.flatMap(handeling =>
      rolnamen.flatMap(rol => {
        const na = uitkomst(handeling, status, rol)
        return alleStatussen.filter(een => een === na)
      }),
    )
  for (const begin of alleStatussen) {
    const bereikt = new Set<Status>([begin])
    for (const status of bereikt) for (const na of volgende(status)) bereikt.add(na)
    expect(bereikt.has('gecertificeerd') || bereikt.has('afgewezen'), begin).toBe(true)
  }
  expect(volgende('gecertificeerd')).toEqual([])
  expect(volgende('afgewezen')).toEqual([])
})

describe('de reis van issue 4', () => {
  type Stap = [Handeling, Rol, Partial<DossierZaak>, Status]
  const loop = (stappen: Stap[]): void => {
    const zaak: DossierZaak = { ...leeg }
    for (const [handeling, rol, delen, verwacht] of stappen) {
      Object.assign(zaak, { voornemen: {} }, delen)
      const situatie = { zaak, actor: { persoon: rol, rol }, vandaag }
      expect(bezwarenTegen(handeling, situatie), handeling).toEqual([])
      zaak.status = statusNaHandeling(handeling, zaak)
      expect(zaak.status, handeling).toBe(verwacht)
    }
  }
  const motivering = 'Omdat het klopt.'
  const toegewezen = { toewijzingen: [beoordeling()] }
  const advies = { motivering, advies: 'certificeren' } as const

  test('indienen, intrekken, opnieuw, beoordelen, adviseren en certificeren', () => {
    loop([
      ['dienIn', 'kandidaat', {}, 'ingediend'],
      ['trekIn', 'kandidaat', { indieningen: 1 }, 'in_opbouw'],
      ['dienIn', 'kandidaat', {}, 'ingediend'],
      ['wijsToe', 'planner', { voornemen: { assessor: 'assessor' } }, 'in_beoordeling'],
      ['bewaarOordeel', 'assessor', toegewezen, 'in_beoordeling'],
      ['adviseer', 'assessor', { voornemen: advies }, 'geadviseerd'],
      ['certificeer', 'beslisser', { voornemen: { motivering } }, 'gecertificeerd'],
    ])
  })

  test('een assessor geeft terug: het dossier wacht weer op toewijzing', () => {
    loop([
      ['dienIn', 'kandidaat', {}, 'ingediend'],
      ['wijsToe', 'planner', { voornemen: { assessor: 'assessor' } }, 'in_beoordeling'],
      ['geefTerug', 'assessor', { ...toegewezen, voornemen: { motivering } }, 'ingediend'],
    ])
  })

  test('na een aanvulling gaat het dossier terug naar wie het had (aanname 20)', () => {
    const oordelen = { A1: 'aanvullen', B: 'voldoet' } as const
    loop([
      ['dienIn', 'kandidaat', {}, 'ingediend'],
      ['wijsToe', 'planner', { voornemen: { assessor: 'assessor' } }, 'in_beoordeling'],
      ['vraagAan', 'assessor', { toewijzingen: [beoordeling({ oordelen })] }, 'aanvulling'],
      ['dienIn', 'kandidaat', { indieningen: 1 }, 'in_beoordeling'],
      ['adviseer', 'assessor', { ...toegewezen, voornemen: advies }, 'geadviseerd'],
      ['wijsAf', 'beslisser', { voornemen: { motivering } }, 'afgewezen'],
    ])
  })

  test('met twee assessoren is er pas advies als beide hebben ingeleverd (aanname 19)', () => {
    const instellingen = { ...standaardInstellingen, aantalAssessoren: 2 }
    const eerste = { instellingen, voornemen: { assessor: 'assessor' } }
    const tweede = { ...toegewezen, voornemen: { assessor: 'tweede' } }
    const beide = [beoordeling(), beoordeling({ assessor: 'tweede' })]
    const klaar = [beoordeling({ assessor: 'tweede', isIngeleverd: true }), beoordeling()]
    loop([
      ['dienIn', 'kandidaat', {}, 'ingediend'],
      ['wijsToe', 'planner', eerste, 'in_beoordeling'],
      ['adviseer', 'assessor', { ...toegewezen, voornemen: advies }, 'in_beoordeling'],
      ['wijsToe', 'planner', tweede, 'in_beoordeling'],
      ['adviseer', 'assessor', { toewijzingen: beide, voornemen: advies }, 'in_beoordeling'],
      ['adviseer', 'assessor', { toewijzingen: klaar, voornemen: advies }, 'geadviseerd'],
    ])
  })

  test('geeft één van twee assessoren terug, dan gaat de ander door', () => {
    const beide = [beoordeling(), beoordeling({ assessor: 'tweede' })]
    const zaak: DossierZaak = { ...leeg, status: 'in_beoordeling', toewijzingen: beide }
    expect(statusNaHandeling('geefTerug', zaak)).toBe('in_beoordeling')
    expect(statusNaHandeling('geefTerug', { ...zaak, status: 'aanvulling' })).toBe('aanvulling')
  })

  test('gaat de laatste weg die nog niet inleverde, dan is het advies van de ander er als één assessor genoeg is', () => {
    const beide = [beoordeling({ isIngeleverd: true }), beoordeling({ assessor: 'tweede' })]
    const voornemen = { assessor: 'tweede' }
    const zaak: DossierZaak = { ...leeg, status: 'in_beoordeling', toewijzingen: beide, voornemen }
    expect(statusNaHandeling('neemToewijzingTerug', zaak)).toBe('geadviseerd')
    const instellingen = { ...standaardInstellingen, aantalAssessoren: 2 }
    expect(statusNaHandeling('geefTerug', { ...zaak, instellingen })).toBe('in_beoordeling')
  })

  test('is de assessor weg, dan wacht een ingediende aanvulling op toewijzing en gaat intrekken terug naar de vraag', () => {
    const zaak: DossierZaak = { ...leeg, status: 'aanvulling', indieningen: 1 }
    expect(statusNaHandeling('dienIn', zaak)).toBe('ingediend')
    expect(statusNaHandeling('trekIn', { ...zaak, status: 'ingediend', indieningen: 2 })).toBe(
      'aanvulling',
    )
  })
})

test('wie wil schrijven terwijl het niet kan, leest in gewone woorden waarom en wanneer het weer kan', () => {
  const actor = { persoon: 'kandidaat', rol: 'kandidaat' } as const
  const zinnen = (['ingediend', 'in_beoordeling', 'geadviseerd', 'gecertificeerd'] as const).map(
    status => bezwarenTegen('bewaarAntwoorden', { zaak: { ...leeg, status }, actor, vandaag })[0],
  )
  expect(zinnen[0]).toEqual({
    code: 'verkeerde-status',
    tekst:
      'Je portfolio is ingediend. Daarom verandert er nu niets meer aan. Wil je dit er nog in hebben, trek je indiening dan eerst in.',
  })
  expect(zinnen[1]?.tekst).toContain('als de assessor om een aanvulling vraagt')
  for (const zin of zinnen) expect(zin?.tekst).not.toContain('status')
})

test('wie op een knop drukt van iets dat al gebeurd is, leest dat, en geen namen van standen', () => {
  const alsdan = (handeling: Handeling, status: Status, rol: Rol) =>
    bezwarenTegen(handeling, {
      zaak: { ...leeg, status },
      actor: { persoon: 'wie', rol },
      vandaag,
    })[0]?.tekst
  expect(alsdan('trekIn', 'in_opbouw', 'kandidaat')).toMatch(/niets om in te trekken/)
  expect(alsdan('adviseer', 'geadviseerd', 'assessor')).toMatch(/al ingeleverd/)
  expect(alsdan('certificeer', 'gecertificeerd', 'beslisser')).toMatch(/al genomen/)
})
