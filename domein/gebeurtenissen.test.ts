import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  gebeurtenissen,
  gebeurteniszin,
  isGebeurtenisSoort,
  passenGegevens,
  type Gebeurtenis,
  type GebeurtenisSoort,
} from './gebeurtenissen.ts'
import { oordeelLabel } from './advies/oordeel.ts'

const id = '0198c1e2-0000-7000-8000-000000000001'
const hash = 'a'.repeat(64)
const ander = '0198c1e2-0000-7000-8000-000000000002'
const verklaring = '0198c1e2-0000-7000-8000-000000000003'
const titels: Record<string, string> = {
  [id]: 'Webinar verzuim',
  [ander]: 'Bram de Wit',
  [verklaring]: 'de verklaring bij A1',
}
const namen = { wie: 'Mila Janssen', benoem: (wie: string) => titels[wie] ?? wie }

const voorbeeldwaarden: Record<string, unknown> = {
  id,
  getal: 2,
  ja: true,
  dag: '2026-11-20',
  hash,
  code: 'A4',
  codes: ['A2', 'A4'],
  nummer: 'RJ-0412',
}

const voorbeeldPerVeld: Record<string, unknown> = {
  persoon: ander,
  assessor: ander,
  verklaring,
  rol: 'assessor',
  werkvorm: 'intervisie',
  oordeel: 'voldoet',
  advies: 'niet-certificeren',
  uitkomst: 'gecertificeerd',
  instelling: 'aanvullingDagen',
  wijze: 'papier',
}

const voorbeeld = (soort: GebeurtenisSoort): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(gebeurtenissen[soort].velden).map(([naam, veld]) => [
      naam,
      voorbeeldPerVeld[naam] ?? voorbeeldwaarden[veld.replace('?', '')],
    ]),
  )

const soorten = Object.keys(gebeurtenissen).filter(isGebeurtenisSoort)

test('elke gebeurtenis heeft een zin voor mensen', () => {
  const zinnen = soorten.map(soort => `${soort}: ${gebeurteniszin(soort, voorbeeld(soort), namen)}`)
  expect(zinnen).toMatchSnapshot()
  for (const zin of zinnen) expect(zin).not.toMatch(/undefined|null|NaN|\[object/)
})

test.each(soorten)('%s draagt geen vrije tekst: een zin past in geen enkel veld', soort => {
  const gegevens = voorbeeld(soort)
  expect(passenGegevens(soort, gegevens)).toBe(true)
  for (const naam of Object.keys(gegevens)) {
    const waarden = ['Ik heb last van mijn rug', 'mila@voorbeeld.nl', '', null, {}]
    for (const waarde of waarden)
      expect(passenGegevens(soort, { ...gegevens, [naam]: waarde }), naam).toBe(false)
  }
  expect(passenGegevens(soort, { ...gegevens, toelichting: 'x' })).toBe(false)
})

test('één vrije tekst tussen de codes is genoeg om te weigeren', () => {
  const gegevens = voorbeeld('aanvulling-gevraagd')
  const onderdelen = ['A2', 'zijn rug doet pijn']
  expect(passenGegevens('aanvulling-gevraagd', { ...gegevens, onderdelen })).toBe(false)
})

test('een verplicht veld mag niet ontbreken, een veld met ? wel', () => {
  const gegevens = voorbeeld('certificaat-ingevoerd')
  const { vorigeIndiening: _weg, ...zonder } = gegevens
  expect(passenGegevens('certificaat-ingevoerd', zonder)).toBe(true)
  const { nummer: _nummer, ...zonderNummer } = gegevens
  expect(passenGegevens('certificaat-ingevoerd', zonderNummer)).toBe(false)
})

test.each(['RJ-0412', 'RJ 412/b', '1234'])('certificaatnummer %s blijft zoals het is', nummer => {
  const gegevens = { ...voorbeeld('certificaat-verleend'), nummer }
  expect(passenGegevens('certificaat-verleend', gegevens)).toBe(true)
})

test.each([
  [true, true, 'Mila Janssen diende het portfolio in (indiening 2, peildatum 20 november 2026).'],
  [
    false,
    false,
    'Mila Janssen diende het portfolio in (indiening 2, peildatum 20 november 2026), na de uiterste dag, met een toelichting op wat ontbreekt.',
  ],
])('ingediend zegt of het op tijd (%s) en volledig (%s) was', (opTijd, volledig, zin) => {
  const gegevens = {
    indiening: 2,
    peildatum: '2026-11-20',
    hash,
    opTijd,
    volledig,
    status: 'ingediend',
  }
  expect(gebeurteniszin('ingediend', gegevens, namen)).toBe(zin)
})

test('wat deze versie niet kent of niet kan lezen geeft toch een zin', () => {
  const verwacht = (soort: string) =>
    `Mila Janssen deed een handeling die hier niet in woorden staat (${soort}).`
  expect(gebeurteniszin('iets-nieuws', {}, namen)).toBe(verwacht('iets-nieuws'))
  expect(gebeurteniszin('toString', {}, namen)).toBe(verwacht('toString'))
  expect(gebeurteniszin('ingediend', { indiening: 'twee' }, namen)).toBe(verwacht('ingediend'))
})

test('geen enkele inhoud laat een zin struikelen', () => {
  fc.assert(
    fc.property(fc.constantFrom(...soorten), fc.anything(), (soort, gegevens) => {
      expect(gebeurteniszin(soort, gegevens, namen)).toMatch(/\.$/)
    }),
  )
})

test('een gebeurtenis kent haar gegevens als type', () => {
  const gebeurtenis: Gebeurtenis<'toegewezen'> = {
    soort: 'toegewezen',
    dossier: id,
    gegevens: { toewijzing: id, assessor: id, status: 'in_beoordeling' },
  }
  // @ts-expect-error een toewijzing noemt de assessor
  const fout: Gebeurtenis<'toegewezen'> = { soort: 'toegewezen', gegevens: { toewijzing: id } }
  expect(passenGegevens('toegewezen', gebeurtenis.gegevens)).toBe(true)
  expect(passenGegevens('toegewezen', fout.gegevens)).toBe(false)
})

test('een onbekend oordeel blijft in de zin staan zoals het is', () => {
  expect(oordeelLabel('voldoet-niet')).toBe('Voldoet niet')
  expect(oordeelLabel('twijfel')).toBe('twijfel')
})
