import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { standaardInstellingen, type Instellingen } from '#domein/instellingen.ts'
import { datum, plusDagen } from '#lib/datum.ts'
import {
  certificaatnummer,
  einddatumVan,
  nieuwePeriode,
  statusOp,
  statuswoorden,
  type Aanvraag,
  type Behandeling,
  type Certificaat,
  type Certificaatperiode,
} from './certificaat.ts'
import { registerregel } from './register.ts'

const periode = (
  soort: Certificaatperiode['soort'],
  van: string,
  tot: string | null,
): Certificaatperiode => ({ soort, van: datum(van), tot: tot === null ? null : datum(tot) })
const certificaat = (...perioden: Certificaatperiode[]): Certificaat => ({
  nummer: 'RJ-0412',
  naam: 'Noor van Dijk',
  plaats: 'Zwolle',
  perioden,
})
const geldig = periode('geldig', '2023-03-01', '2027-02-28')
const stil: Behandeling = { aanvragen: [], instellingen: standaardInstellingen }
const aanvraag = (delen: Partial<Aanvraag> = {}): Aanvraag => ({
  ingediendOp: datum('2026-11-20'),
  besloten: null,
  opTijd: true,
  ...delen,
})

describe('geldig op een dag', () => {
  test.each([
    ['2023-02-28', 'nog-niet-geldig'],
    ['2023-03-01', 'geldig'],
    ['2027-02-28', 'geldig'],
    ['2027-03-01', 'verlopen'],
  ])('zonder bijzonderheden is het op %s %s', (dag, status) => {
    expect(statusOp(certificaat(geldig), datum(dag), stil)).toBe(status)
  })

  test('een verlenging houdt het certificaat geldig en schuift de einddatum op', () => {
    const verlengd = certificaat(geldig, periode('verlengd', '2027-03-01', '2028-02-28'))
    expect(statusOp(verlengd, datum('2027-12-31'), stil)).toBe('geldig')
    expect(einddatumVan(verlengd)).toBe('2028-02-28')
    expect(einddatumVan(certificaat())).toBeUndefined()
  })

  test('tussen twee geldige perioden is het verlopen, en de laatste einddatum telt', () => {
    const later = periode('geldig', '2028-01-01', '2031-12-31')
    const metGat = certificaat(later, geldig)
    expect(statusOp(metGat, datum('2027-06-01'), stil)).toBe('verlopen')
    expect(einddatumVan(metGat)).toBe('2031-12-31')
  })

  test('een schorsing geldt op haar dagen, daarvoor en daarna niet', () => {
    const geschorst = certificaat(geldig, periode('geschorst', '2025-01-01', '2025-03-31'))
    const op = (dag: string) => statusOp(geschorst, datum(dag), stil)
    expect([op('2024-12-31'), op('2025-01-01'), op('2025-03-31'), op('2025-04-01')]).toEqual([
      'geldig',
      'geschorst',
      'geschorst',
      'geldig',
    ])
  })

  test('intrekken gaat voor schorsen, schorsen voor vervangen', () => {
    const dag = datum('2025-06-01')
    const vervangen = periode('vervangen', '2025-01-01', null)
    const geschorst = periode('geschorst', '2025-01-01', null)
    const ingetrokken = periode('ingetrokken', '2025-05-01', null)
    expect(statusOp(certificaat(geldig, vervangen), dag, stil)).toBe('vervangen')
    expect(statusOp(certificaat(geldig, vervangen, geschorst), dag, stil)).toBe('geschorst')
    const alle = certificaat(geldig, vervangen, geschorst, ingetrokken)
    expect(statusOp(alle, dag, stil)).toBe('ingetrokken')
    expect(statusOp(alle, datum('2030-01-01'), stil)).toBe('ingetrokken')
  })
})

describe('de einddatum verstrijkt terwijl de aanvraag loopt (aanname 23)', () => {
  const op = (dag: string, delen: Partial<Aanvraag>, geldigBlijven = true) =>
    statusOp(certificaat(geldig), datum(dag), {
      aanvragen: [aanvraag(delen)],
      instellingen: { geldigTijdensBehandeling: geldigBlijven },
    })

  test('wie op tijd indiende blijft geldig, tenzij de instelling dat uitzet', () => {
    expect(op('2027-03-01', {})).toBe('geldig-in-behandeling')
    expect(op('2027-03-01', {}, false)).toBe('verlopen-in-behandeling')
    expect(op('2027-03-01', { opTijd: false })).toBe('verlopen-in-behandeling')
  })

  test('op de dag van het besluit houdt de behandeling op', () => {
    const besloten = datum('2027-03-15')
    expect(op('2027-03-14', { besloten })).toBe('geldig-in-behandeling')
    expect(op('2027-03-15', { besloten })).toBe('verlopen')
  })

  test('voor het indienen en voor de einddatum doet een aanvraag niets', () => {
    expect(op('2027-02-28', {})).toBe('geldig')
    expect(op('2027-03-01', { ingediendOp: datum('2027-03-02') })).toBe('verlopen')
    expect(op('2027-03-02', { ingediendOp: datum('2027-03-02') })).toBe('geldig-in-behandeling')
  })

  test('schorsen en intrekken gaan voor een lopende aanvraag', () => {
    const geschorst = certificaat(geldig, periode('geschorst', '2027-01-01', null))
    const behandeling = { ...stil, aanvragen: [aanvraag()] }
    expect(statusOp(geschorst, datum('2027-03-01'), behandeling)).toBe('geschorst')
  })
})

describe('een nieuwe periode (aanname 22)', () => {
  const dagen = {
    oudeEinddatum: datum('2027-02-28'),
    ingediendOp: datum('2026-11-20'),
    beslotenOp: datum('2027-01-15'),
  }
  test.each<[Instellingen['beginNieuwePeriode'], string, string]>([
    ['na-einddatum', '2027-03-01', '2031-02-28'],
    ['indiening', '2026-11-20', '2030-11-19'],
    ['besluit', '2027-01-15', '2031-01-14'],
  ])('begint bij %s op %s en eindigt op %s', (beginNieuwePeriode, van, tot) => {
    const instellingen = { ...standaardInstellingen, beginNieuwePeriode }
    expect(nieuwePeriode(dagen, instellingen)).toEqual({ van, tot })
  })

  test('hoe lang zij duurt is een instelling', () => {
    const instellingen = { ...standaardInstellingen, geldigheidJaren: 3 }
    expect(nieuwePeriode(dagen, instellingen).tot).toBe('2030-02-28')
  })

  test('oud en nieuw sluiten altijd zonder gat of overlap op elkaar aan', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 10 }),
        (n, jaren) => {
          const oudeEinddatum = plusDagen(datum('2020-01-01'), n)
          const instellingen = { ...standaardInstellingen, geldigheidJaren: jaren }
          const nieuw = nieuwePeriode({ ...dagen, oudeEinddatum }, instellingen)
          expect(nieuw.van).toBe(plusDagen(oudeEinddatum, 1))
          expect(
            Number(nieuw.tot.slice(0, 4)) - Number(nieuw.van.slice(0, 4)),
          ).toBeGreaterThanOrEqual(jaren - 1)
        },
      ),
    )
  })
})

test.each([
  [7, 'RJ-2027-0007'],
  [12_345, 'RJ-2027-12345'],
])('het nummer van certificaat %s is %s', (volgnummer, nummer) => {
  expect(certificaatnummer('register-jobcoach', 2027, volgnummer)).toBe(nummer)
})

describe('het register', () => {
  const vraag = { ...stil, dag: datum('2027-06-01'), instellingen: standaardInstellingen }
  const nieuw = {
    ...certificaat(periode('geldig', '2027-03-01', '2031-02-28')),
    nummer: 'RJ-2027-0007',
  }
  const oud = certificaat(geldig)

  test('toont het certificaat van die dag, en wat de eigenaar openbaar maakt', () => {
    expect(registerregel([nieuw, oud], vraag)).toEqual({
      naam: 'Noor van Dijk',
      nummer: 'RJ-2027-0007',
      status: 'geldig',
      statusTekst: 'Geldig',
      isGeldig: true,
      geldigTot: '2031-02-28',
      plaats: 'Zwolle',
      sinds: '2023-03-01',
      vorigePerioden: [],
      onderbrekingen: [],
    })
  })

  test('toont op een eerdere dag het certificaat van toen', () => {
    const toen = registerregel([nieuw, oud], { ...vraag, dag: datum('2027-02-28') })
    expect(toen).toMatchObject({ nummer: 'RJ-0412', status: 'geldig', geldigTot: '2027-02-28' })
    expect(registerregel([nieuw, oud], { ...vraag, dag: datum('2023-02-28') })).toBeUndefined()
    expect(registerregel([certificaat()], vraag)).toBeUndefined()
  })

  test('een afgelopen certificaat blijft te vinden, met wat het is', () => {
    const later = registerregel([oud], vraag)
    expect(later).toMatchObject({ statusTekst: 'Verlopen', isGeldig: false, sinds: '2023-03-01' })
  })

  test('wat niet openbaar is staat er niet', () => {
    const instellingen = { ...standaardInstellingen, registervelden: [] }
    expect(registerregel([oud], { ...vraag, instellingen })).toMatchObject({
      plaats: null,
      sinds: null,
    })
  })

  test('na een onderbreking begint “sinds” opnieuw; de onderbreking zelf is een keuze', () => {
    const later = certificaat(periode('geldig', '2027-05-01', '2031-04-30'))
    expect(registerregel([oud, later], vraag)).toMatchObject({
      sinds: '2027-05-01',
      onderbrekingen: [],
    })
    const instellingen = {
      ...standaardInstellingen,
      onderbrekingenTonen: true,
      registervelden: ['vorigePeriodes'],
    } as const
    expect(registerregel([oud, later], { ...vraag, instellingen })).toMatchObject({
      vorigePerioden: [{ van: '2023-03-01', tot: '2027-02-28' }],
      onderbrekingen: [{ van: '2027-03-01', tot: '2027-04-30' }],
    })
  })

  test('een certificaat staat er vanaf zijn eerste dag, ook als zijn perioden door elkaar staan', () => {
    const verlengd = periode('verlengd', '2027-03-01', '2028-02-28')
    const door = certificaat(verlengd, geldig)
    const op = (dag: string) => registerregel([door], { ...vraag, dag: datum(dag) })
    expect(op('2023-02-28')).toBeUndefined()
    expect(op('2023-03-01')).toMatchObject({ status: 'geldig', sinds: '2023-03-01' })
    expect(op('2027-03-01')).toMatchObject({ status: 'geldig', sinds: '2023-03-01' })
  })

  test('van certificaten die alle zijn afgelopen staat het laatste er', () => {
    const ouder = {
      ...certificaat(periode('geldig', '2019-03-01', '2023-02-28')),
      nummer: 'RJ-0001',
    }
    for (const lijst of [
      [oud, ouder],
      [ouder, oud],
    ])
      expect(registerregel(lijst, vraag)).toMatchObject({ nummer: 'RJ-0412', status: 'verlopen' })
  })

  test('één dag zonder certificaat is een onderbreking, aansluiten niet; een vorige periode is voorbij', () => {
    const instellingen = {
      ...standaardInstellingen,
      onderbrekingenTonen: true,
      registervelden: ['sinds', 'vorigePeriodes'],
    } as const
    const na = (van: string) => {
      const lijst = [certificaat(periode('geldig', van, '2031-02-28')), oud]
      return registerregel(lijst, { ...vraag, instellingen })
    }
    expect(na('2027-03-01')).toMatchObject({ sinds: '2023-03-01', onderbrekingen: [] })
    expect(na('2027-03-02')).toMatchObject({
      sinds: '2027-03-02',
      onderbrekingen: [{ van: '2027-03-01', tot: '2027-03-01' }],
    })
    const laatsteDag = { ...vraag, instellingen, dag: datum('2027-02-28') }
    expect(registerregel([oud], laatsteDag)?.vorigePerioden).toEqual([])
    const erna = { ...laatsteDag, dag: datum('2027-03-01') }
    expect(registerregel([oud], erna)?.vorigePerioden).toHaveLength(1)
  })

  test('een schorsing telt niet als periode van geldigheid', () => {
    const geschorst = certificaat(geldig, periode('geschorst', '2025-01-01', '2025-03-31'))
    const instellingen = { ...standaardInstellingen, registervelden: ['vorigePeriodes'] } as const
    expect(registerregel([geschorst], { ...vraag, instellingen })?.vorigePerioden).toEqual([
      { van: '2023-03-01', tot: '2027-02-28' },
    ])
  })

  test('elke status heeft eigen woorden', () => {
    const woorden = Object.values(statuswoorden)
    expect(new Set(woorden).size).toBe(woorden.length)
  })
})
