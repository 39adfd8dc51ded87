import { expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { maakAfschrift, type Afschriftbron } from '#domein/portfolio/afschrift.ts'
import { toonGetal } from '#domein/getal.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { maakLeesexemplaar, naamVanExemplaar } from './leesexemplaar.ts'

const bron: Afschriftbron = {
  kader: jobcoach2024,
  houder: { naam: 'Noor van Dijk', nummer: 'N-1234' },
  indiening: { nummer: 2, op: '2026-11-01T09:30:00.000Z', peildatum: datum('2026-11-01') },
  dossier: volledigDossier({
    activiteiten: [opleiding(30), { ...opleiding(4, '2019-05-01'), id: 'oud', titel: 'Te oud' }],
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
      ondertekeningen: [
        {
          wijze: 'papier',
          hoedanigheid: 'werkgever-of-opdrachtgever',
          naam: 'Bram Kok',
          functie: null,
          op: datum('2026-10-01'),
          inhoudHash: 'e'.repeat(64),
        },
      ],
    },
  ],
  bestanden: [{ bij: 'A1/cv', naam: 'cv.pdf', sha256: 'a'.repeat(64), bytes: 3_440_000 }],
  toelichtingen: {},
  documenten: [{ soort: 'gedragscode', titel: 'Gedragscode', versie: '3', sha256: '2' }],
}
const afschrift = maakAfschrift(bron)
const exemplaar = maakLeesexemplaar(afschrift, 'f'.repeat(64))

it('laat geen woord weg: elke kop, tekst, vraag en antwoord van het afschrift staat erin', () => {
  const gedrukt = JSON.stringify(exemplaar)
  const woorden = afschrift.onderdelen.flatMap(({ titel, tekorten, delen }) => [
    titel,
    ...tekorten.flatMap(({ tekst, toelichting }) => [tekst, toelichting]),
    ...delen.flatMap(({ kop, tekst, regels, beroepsprofiel, onderbouwing = {}, bestanden }) => [
      kop,
      tekst,
      ...regels.flatMap(({ vraag, antwoord }) => [vraag, antwoord]),
      ...beroepsprofiel,
      ...Object.values(onderbouwing),
      ...bestanden.map(({ naam }) => naam),
    ]),
  ])
  expect(woorden.length).toBeGreaterThan(40)
  expect(woorden.filter(woord => !gedrukt.includes(JSON.stringify(woord).slice(1, -1)))).toEqual([])
})

it('zet wie tekende in één zin, met de controlecode van wat er getekend is', () => {
  const verklaring = exemplaar.onderdelen[0]?.delen.find(
    ({ ondertekeningen }) => ondertekeningen[0],
  )
  expect(verklaring?.ondertekeningen).toEqual([
    `Ondertekend door Bram Kok, werkgever of opdrachtgever, op 1 oktober 2026, op papier. Controlecode van de getekende tekst: ${'e'.repeat(64)}`,
  ])
})

it('drukt de punten af zoals de uitslag ze telt, met clausule en reden (B)', () => {
  const { pe } = afschrift.uitslag
  expect(exemplaar.punten.regels.map(({ telt }) => telt)).toEqual(
    pe.regels.map(({ telt }) => toonGetal(telt)),
  )
  expect(exemplaar.punten.regels[1]).toEqual({
    titel: 'Te oud',
    soort: 'Opleiding, cursus of training',
    berekend: '4',
    telt: '0',
    clausule: 'B.1',
    uitleg: 'Dit ligt buiten de peilperiode.',
    inTotaal: '0',
    stappen: [
      '4 studiebelastingsuren × 1 punt = 4 punten (onderdeel B.1).',
      'Buiten de peilperiode: 4 eraf (onderdeel B). De peilperiode loopt van 2 november 2022 tot en met 1 november 2026.',
    ],
  })
  expect(exemplaar.punten.grenzen.map(({ telt, tekort }) => [telt, tekort])).toEqual(
    pe.grenzen.map(({ telt, tekort }) => [toonGetal(telt), toonGetal(tekort)]),
  )
  expect(exemplaar.punten.oordeel).toBe(
    'Opgevoerd: 34. Daarvan tellen er 4 niet mee; de reden staat erbij. Er tellen 30 punten. Dat is niet genoeg; de tabel zegt waar het tekort zit.',
  )
  expect(exemplaar.tekorten.map(({ onderdeel }) => onderdeel)).toContain('B')
})

it('drukt van een afschrift van voor de berekening de eerste reden, met haar clausule', () => {
  const regels = afschrift.punten.regels.map(({ berekening: _weg, ...regel }) => regel)
  const { punten } = maakLeesexemplaar(
    { ...afschrift, punten: { ...afschrift.punten, regels } },
    'f',
  )
  expect(punten.regels[1]).toMatchObject({
    inTotaal: '',
    stappen: [],
    uitleg: 'Dit ligt buiten de peilperiode.',
    clausule: 'B.1',
  })
  expect(punten.boven).toEqual([])
})

it('noemt een onderdeel dat uit een eerdere indiening komt (aanname 30)', () => {
  const onderdelen = afschrift.onderdelen.map(een => ({ ...een, uitIndiening: 1 }))
  const tweede = maakLeesexemplaar({ ...afschrift, onderdelen }, 'f')
  expect(tweede.onderdelen[0]?.vooraf).toEqual([
    'Dit onderdeel is ongewijzigd overgenomen uit indiening 1.',
  ])
})

it('hangt alleen van het afschrift af, en noemt het moment van indienen als dagtekening', () => {
  expect(maakLeesexemplaar(structuredClone(afschrift), exemplaar.hash)).toEqual(exemplaar)
  expect(exemplaar.gedagtekend).toEqual({
    jaar: 2026,
    maand: 11,
    dag: 1,
    uur: 9,
    minuut: 30,
    seconde: 0,
  })
  expect(exemplaar.feiten).toContainEqual({
    vraag: 'Ingediend',
    antwoord: '1 november 2026 om 10:30, indiening 2',
  })
  expect(exemplaar.bestanden[0]).toMatchObject({ grootte: '3,4 MB', bij: 'A1, Curriculum vitae' })
})

it('heet naar certificaat en indiening, ook bij een vreemd nummer', () => {
  expect(naamVanExemplaar(afschrift, 'lezen')).toBe('portfolio-RJ-0412-indiening-2.pdf')
  expect(naamVanExemplaar(afschrift, 'archief')).toBe('portfolio-RJ-0412-indiening-2-archief.pdf')
  const vreemd = { ...afschrift.dossier.certificaat, nummer: '../RJ 1' }
  const dossier = { ...afschrift.dossier, certificaat: vreemd }
  expect(naamVanExemplaar({ ...afschrift, dossier }, 'lezen')).toBe(
    'portfolio--RJ-1-indiening-2.pdf',
  )
})
