import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { maakAfschrift, type Afschrift, type Afschriftbron } from '#domein/portfolio/afschrift.ts'
import { opleiding, volledigDossier } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'

const volledig = volledigDossier()

/** A filing with a statement, a signature, files and an item that does not count; `antwoorden` replaces those of A4 by their order. */
export function proefafschrift(antwoorden: readonly string[], anders: Partial<Afschriftbron> = {}) {
  return maakAfschrift({
    kader: jobcoach2024,
    houder: { naam: 'Noor van Dijk', nummer: '20417' },
    indiening: { nummer: 1, op: '2026-11-01T09:30:00.000Z', peildatum: datum('2026-11-01') },
    dossier: dossierMet(antwoorden),
    beroepsprofiel: { 'A4/beroepsprofielVerleden': ['B2 Bemiddelen naar werk'] },
    onderbouwing: {
      'A4/beroepsprofielVerleden': {
        'B2 Bemiddelen naar werk': 'Elke plaatsing begon met bellen.',
      },
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
            functie: 'teamleider',
            op: datum('2026-10-01'),
            inhoudHash: 'e'.repeat(64),
          },
        ],
      },
    ],
    bestanden: [
      { bij: 'A1/cv', naam: 'cv.pdf', sha256: 'a'.repeat(64), bytes: 12_345 },
      { bij: 'activiteit/a1', naam: 'certificaat.pdf', sha256: 'b'.repeat(64), bytes: 900 },
    ],
    toelichtingen: {},
    documenten: [{ soort: 'gedragscode', titel: 'Gedragscode', versie: '3', sha256: '2' }],
    ...anders,
  })
}

function dossierMet(antwoorden: readonly string[]): Dossier {
  const { A4, ...onderdelen } = volledig.onderdelen
  const velden = Object.entries(A4?.antwoorden ?? {}).map(([veld, tekst], plek) => [
    veld,
    antwoorden[plek] ?? tekst,
  ])
  return {
    ...volledig,
    activiteiten: [
      opleiding(30),
      { ...opleiding(45), id: 'a2', titel: 'Verdieping' },
      { ...opleiding(4, '2019-05-01'), id: 'a3', titel: 'Te oud' },
    ],
    onderdelen: { ...onderdelen, A4: { ...A4, antwoorden: Object.fromEntries(velden) } },
  }
}

/** What somebody wrote in this filing, as texts. */
export const tekstenVan = ({ onderdelen }: Afschrift): string[] =>
  onderdelen.flatMap(({ delen }) =>
    delen.flatMap(({ kop, tekst, regels }) => [
      kop,
      tekst,
      ...regels.map(({ antwoord }) => antwoord),
    ]),
  )
