import type { PeGrens, PeUitslag } from '#domein/uitslag.ts'
import { datum } from '#lib/datum.ts'
import type { BestandInBeeld } from '#vragen/bewijsbeeld.ts'
import type { Inbreng } from '#vragen/behandeling/inbreng.ts'
import type { Getoond } from '../delen/afschrift/naast.ts'

const totaal: PeGrens = {
  grens: 'totaal',
  opgevoerd: 81,
  telt: 78,
  vervallen: 3,
  tekort: 0,
  minimum: 75,
  maximum: null,
}

const regel = {
  activiteit: 'voorbeeld',
  soort: 'boek',
  berekend: 3,
  telt: 0,
  reden: 'geen-bewijs',
  clausule: 'B.1',
} as const

const pe: PeUitslag = { regels: [regel], grenzen: [totaal], totaal: 78, voldoet: true }

/** What was counted when it was filed. */
export const uitslag = { pe }

/** A small copy: a part that is complete, one that misses something, and one with points. */
export const afschrift: Getoond = {
  indiening: { nummer: 2, op: '2026-11-20T13:03:00Z', peildatum: datum('2026-11-20') },
  documenten: [
    { soort: 'gedragscode', titel: 'Gedragscode jobcoaches', versie: '2024', sha256: 'a' },
  ],
  punten: {
    regels: [
      {
        ...regel,
        titel: 'Werk dat past',
        soortNaam: 'Boek gelezen (vakliteratuur)',
        uitleg: 'Er is geen bewijs bij. Daarom telt dit niet mee.',
        berekening: {
          formule: '1 keer × 3 punten = 3 punten.',
          dagen: '',
          tarief: 3,
          aftrek: [
            {
              reden: 'geen-bewijs',
              kop: 'Geen bewijs',
              uitleg: 'Er is geen bewijs bij.',
              punten: 3,
              clausule: 'B',
            },
          ],
          inTotaal: 0,
        },
      },
    ],
    grenzen: [{ ...totaal, naam: 'Totaal', clausule: 'B' }],
    totaal: 78,
  },
  onderdelen: [
    {
      id: 'A3.2',
      titel: 'Reflectieverslag van een betekenisvolle situatie',
      status: 'volledig',
      uitIndiening: 1,
      tekorten: [],
      delen: [
        {
          id: 'vraag',
          kop: 'Welke inzichten heeft de bespreking opgeleverd?',
          tekst: 'Ik vraag nu eerst wat iemand zelf wil.\n\nDaarna pas wat de werkgever zoekt.',
          regels: [{ vraag: 'Bijeenkomst', antwoord: 'Intervisie op 4 mei 2025' }],
          beroepsprofiel: ['C1 Coachen', 'H1 Reflectief'],
          bestanden: [{ naam: 'aantekeningen intervisie.pdf', sha256: 'b', bytes: 182_000 }],
          ondertekeningen: [],
        },
      ],
    },
    {
      id: 'A4',
      titel: 'Ontwikkelplan voor de komende vier jaar',
      status: 'onvolledig',
      uitIndiening: 2,
      tekorten: [
        {
          tekst: 'Beantwoord nog de vraag “Wat zijn je plannen?”',
          toelichting: 'Dat komt in mei.',
        },
        { tekst: 'Noem minstens één onderdeel van het beroepsprofiel.', toelichting: '' },
      ],
      delen: [],
    },
    {
      id: 'B',
      titel: 'Permanente educatie (PE-punten)',
      status: 'volledig',
      uitIndiening: 2,
      tekorten: [],
      delen: [],
    },
  ],
}

/** What an assessor handed in about it. */
export const inbreng: Inbreng = {
  nummer: 1,
  assessor: 'voorbeeld',
  naam: 'Marloes Hendriks',
  oordelen: [
    { onderdeel: 'A3.2', oordeel: 'voldoet', motivering: '', versie: 1, indiening: 2 },
    {
      onderdeel: 'A4',
      oordeel: 'aanvullen',
      motivering: 'Schrijf op welke stappen je dit jaar zet.',
      versie: 1,
      indiening: 2,
    },
  ],
  correcties: [
    {
      activiteit: 'voorbeeld',
      titel: 'Werk dat past',
      van: 3,
      naar: 2,
      motivering: 'Eén boek is 2 punten.',
      versie: 1,
    },
  ],
  pe: { ...pe, totaal: 77, grenzen: [{ ...totaal, telt: 77 }] },
  ontwikkeladviezen: [{ id: '1', tekst: 'Zoek naast intervisie ook supervisie.', versie: 1 }],
  advies: {
    advies: 'certificeren',
    motivering: 'Het portfolio is volledig en verzorgd.',
    op: '2026-12-04T09:00:00Z',
  },
}

/** A file of which there is no picture yet, in this state. */
export const stukMet = (beeld: BestandInBeeld['beeld'], naam: string): BestandInBeeld => ({
  bestand: 'voorbeeld',
  naam,
  mime: 'application/pdf',
  grootte: 182_000,
  bladzijden: 3,
  beeld,
})
