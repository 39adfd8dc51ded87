import { expect, test } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'
import { tijdlijn, type Tijdlijnbron } from './tijdlijn.ts'

const inhoud = volledigDossier()
const peildatum = datum('2026-11-01')

const lijn = (anders: Partial<Tijdlijnbron> = {}) =>
  tijdlijn({
    inhoud,
    kader,
    uitslag: toets(inhoud, peildatum, kader),
    termijn: {
      opent: datum('2026-08-28'),
      uiterlijk: datum('2026-11-28'),
      sluit: datum('2027-02-28'),
    },
    indieningen: [],
    aanvullen: null,
    isOpen: true,
    herinnerdagen: [datum('2026-11-14')],
    verlies: [],
    ...anders,
  })

const kort = (anders: Partial<Tijdlijnbron> = {}) =>
  lijn(anders).map(({ dag, soort }) => `${dag} ${soort}`)

test('een dossier in opbouw: begin, werk, wat gehaald is, en de dagen die komen, op volgorde (inleiding, A3.1, B)', () => {
  expect(kort()).toEqual([
    '2023-03-01 begin',
    '2024-02-01 bijeenkomst',
    '2024-09-01 bijeenkomst',
    '2025-02-01 bijeenkomst',
    '2025-05-01 activiteit',
    '2025-05-01 activiteit',
    '2025-05-01 categorie-1-gehaald',
    '2025-05-01 punten-gehaald',
    '2025-09-01 bijeenkomst',
    '2025-09-01 bijeenkomsten-gehaald',
    '2026-08-28 opent',
    '2026-11-01 gepland',
    '2026-11-14 herinnering',
    '2026-11-28 uiterlijk',
    '2027-02-28 einde',
  ])
})

test('wat later niet meer telt staat op de laatste dag waarop het telt (aanname 3)', () => {
  expect(kort({ verlies: [{ id: 'a1', totEnMet: datum('2026-11-20') }] })).toContain(
    '2026-11-20 telt-nog',
  )
})

test('wie indiende ziet geen herinneringen meer; een aanvulling heeft haar eigen laatste dag', () => {
  const ingediend = kort({
    isOpen: false,
    indieningen: [{ nummer: 1, dag: peildatum, ingetrokken: null }],
    aanvullen: datum('2026-12-20'),
  })
  expect(ingediend.slice(-3)).toEqual([
    '2026-11-01 ingediend',
    '2026-12-20 aanvulling',
    '2027-02-28 einde',
  ])
})

test('zonder genoeg punten of bijeenkomsten is er niets gehaald', () => {
  const leeg = { ...inhoud, activiteiten: [], bijeenkomsten: [] }
  const dagen = kort({ inhoud: leeg, uitslag: toets(leeg, peildatum, kader) })
  expect(dagen.filter(dag => dag.endsWith('gehaald'))).toEqual([])
})
