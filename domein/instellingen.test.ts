import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  bezwarenTegenInstelling,
  instellingen,
  isInstellingId,
  leesInstelling,
  metInstelling,
  standaardInstellingen,
  toonInstelling,
  type InstellingId,
} from './instellingen.ts'

const ids: InstellingId[] = Object.keys(instellingen).filter(isInstellingId)

test.each(ids)('de standaard van %s past binnen haar eigen grenzen', id => {
  expect(bezwarenTegenInstelling(id, standaardInstellingen[id])).toEqual([])
})

test.each(ids)('%s zegt waar zij over gaat en waarom dit de standaard is', id => {
  expect(instellingen[id].wat).toMatch(/^[A-Z].*\.$/)
  expect(instellingen[id].waarom).toMatch(/^[A-Z].*\.$/)
})

test('de standaarden van regels 2, 19, 21, 22, 23 en 31', () => {
  expect(standaardInstellingen).toMatchObject({
    vroegstIndienenMaanden: 6,
    laatIndienen: 'tot-einddatum',
    aantalAssessoren: 1,
    aanvullingRondes: 1,
    aanvullingDagen: 28,
    beginNieuwePeriode: 'na-einddatum',
    geldigTijdensBehandeling: true,
    verklaringA1Maanden: 6,
    afkoeljaren: 2,
    bezwaarDagen: 42,
    herinneringMaanden: [12, 6, 4, 3],
    herinneringDagen: [14, 7, 1],
    herinneringOndertekenaarDagen: [3, 7, 14],
    uitstelMaanden: 6,
    uitstelHoogstensMaanden: 12,
    klachtDagen: 28,
  })
})

test.each<[InstellingId, unknown, string]>([
  ['aanvullingDagen', 6, 'Vul een heel getal in van 7 tot en met 180.'],
  ['aanvullingDagen', 181, 'Vul een heel getal in van 7 tot en met 180.'],
  ['aanvullingDagen', 28.5, 'Vul een heel getal in van 7 tot en met 180.'],
  ['aanvullingDagen', '28', 'Vul een heel getal in van 7 tot en met 180.'],
  ['laatIndienen', 'altijd', 'Kies een van de mogelijkheden.'],
  ['geldigTijdensBehandeling', 'ja', 'Kies ja of nee.'],
  ['registervelden', ['plaats', 'plaats'], 'Kies uit de mogelijkheden, elk hoogstens één keer.'],
  ['registervelden', ['plaats', 'leeftijd'], 'Kies uit de mogelijkheden, elk hoogstens één keer.'],
  ['registervelden', ['leeftijd'], 'Kies uit de mogelijkheden, elk hoogstens één keer.'],
  ['contact', '  ', 'Vul een tekst in van hoogstens 500 tekens.'],
  ['contact', 'x'.repeat(501), 'Vul een tekst in van hoogstens 500 tekens.'],
  [
    'herinneringDagen',
    [14, 14],
    'Vul hele getallen in van 1 tot en met 90, elk één keer, met een komma ertussen: 14, 7, 1.',
  ],
])('%s weigert %j met een zin die helpt', (id, waarde, tekst) => {
  expect(bezwarenTegenInstelling(id, waarde)).toEqual([
    { code: 'waarde-past-niet', tekst, veld: id },
  ])
})

test.each<[InstellingId, string, unknown]>([
  ['aanvullingDagen', ' 42 ', 42],
  ['herinneringDagen', '14, 7,1', [14, 7, 1]],
  ['herinneringDagen', '', []],
  ['geldigTijdensBehandeling', 'nee', false],
  ['geldigTijdensBehandeling', 'ja', true],
  ['aanvullingDagen', '7', 7],
  ['aanvullingDagen', '180', 180],
  ['contact', 'x'.repeat(500), 'x'.repeat(500)],
  ['laatIndienen', 'niet', 'niet'],
  ['registervelden', 'plaats sinds', ['plaats', 'sinds']],
  ['contact', ' Bel 070 123 45 67. ', 'Bel 070 123 45 67.'],
])('%s leest %j als %j', (id, tekst, waarde) => {
  expect(leesInstelling(id, tekst)).toEqual({ ok: true, waarde })
})

test.each<[InstellingId, string]>([
  ['aanvullingDagen', 'vier weken'],
  ['aanvullingDagen', ''],
  ['herinneringDagen', '14, morgen'],
  ['geldigTijdensBehandeling', 'misschien'],
])('%s weigert de tekst %j', (id, tekst) => {
  expect(leesInstelling(id, tekst)).toMatchObject({ ok: false, weigeringen: [{ veld: id }] })
})

test.each<[InstellingId, unknown, string]>([
  ['aanvullingDagen', 28, '28 dagen'],
  ['herinneringMaanden', [12, 6], '12, 6 maanden voor de uiterste dag'],
  ['herinneringMaanden', [], 'nooit'],
  ['geldigTijdensBehandeling', true, 'ja'],
  ['beginNieuwePeriode', 'na-einddatum', 'De dag na de oude einddatum'],
  ['registervelden', [], 'niets'],
])('%s toont %j als %j', (id, waarde, tekst) => {
  expect(toonInstelling(id, waarde)).toBe(tekst)
})

test('een waarde die niet kan verandert de instellingen nooit', () => {
  const eenId = fc.constantFrom(...ids)
  fc.assert(
    fc.property(eenId, fc.anything(), (id, waarde) => {
      const nieuwe = metInstelling(standaardInstellingen, id, waarde)
      const mag = bezwarenTegenInstelling(id, waarde).length === 0
      expect(nieuwe[id]).toEqual(mag ? waarde : standaardInstellingen[id])
    }),
  )
})

test('een andere waarde verandert alleen die instelling', () => {
  expect(metInstelling(standaardInstellingen, 'aantalAssessoren', 2)).toEqual({
    ...standaardInstellingen,
    aantalAssessoren: 2,
  })
})
