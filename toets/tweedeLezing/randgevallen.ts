// Edges of the contract whose outcome was worked out by hand: a third opinion beside the product and the second reading.

import type { Activiteit, Dossier } from './dossier.ts'

type Los = Omit<Activiteit, 'id' | 'titel'>

export type Randgeval = {
  naam: string
  peildatum: string
  vorige?: string
  activiteiten: Los[]
  /** Of each activity what it counts and why not all. */
  verwacht: [telt: number, reden: string | null][]
}

const met = (soort: string, overig: Partial<Los>): Los => ({ soort, bewijs: ['format'], ...overig })
const zonder = (activiteit: Los): Los => ({ ...activiteit, bewijs: [] })
const taal = (van: string, tot: string, soortWerk = 'taal'): Los =>
  met('vrijwilligerswerk', { van, tot, soortWerk })
const bestuur = (van: string, tot?: string): Los =>
  met('noloc-bestuur', tot === undefined ? { van } : { van, tot })
const mentor = (van: string, tot: string): Los =>
  met('mentor-assessor-rj', { van, tot, aantallen: { kandidaten: 3 } })
const boekOp = (datum: string): Los => met('boek', { datum })
const artikel = (woorden: number, datum = '2025-01-01'): Los => met('artikel', { woorden, datum })

const peildatum = '2026-11-20'
const dubbel = 'dubbel-vrijwilligerswerk'
const deels = 'deels-buiten-peilperiode'
const buiten = 'buiten-peilperiode'

export const randgevallen: Randgeval[] = [
  {
    naam: 'de vier jaar tot en met de peildatum, hun eerste en laatste dag mee',
    peildatum,
    activiteiten: ['2022-11-20', '2022-11-21', '2026-11-20', '2026-11-21'].map(boekOp),
    verwacht: [
      [0, buiten],
      [2, null],
      [2, null],
      [0, buiten],
    ],
  },
  {
    naam: 'vier jaar terug van 29 februari, en niet voor de dag na de vorige indiening',
    peildatum: '2028-02-29',
    vorige: '2024-03-05',
    activiteiten: ['2024-03-05', '2024-03-06'].map(boekOp),
    verwacht: [
      [0, buiten],
      [2, null],
    ],
  },
  {
    naam: 'vier jaar terug over een eeuwjaar zonder schrikkeldag',
    peildatum: '2100-02-28',
    activiteiten: ['2096-02-28', '2096-02-29'].map(boekOp),
    verwacht: [
      [0, buiten],
      [2, null],
    ],
  },
  {
    naam: 'voltooide maanden vanaf de eerste dag, het einde van een korte maand mee',
    peildatum,
    activiteiten: [
      bestuur('2025-01-15', '2025-07-14'),
      bestuur('2025-01-15', '2025-07-13'),
      bestuur('2025-01-31', '2025-02-27'),
      bestuur('2025-01-31', '2025-02-26'),
      bestuur('2024-01-31', '2024-02-27'),
      bestuur('2024-02-29', '2025-02-27'),
      bestuur('2024-02-29', '2025-02-26'),
    ],
    verwacht: [
      [5, null],
      [4, null],
      [0.75, null],
      [0, null],
      [0, null],
      [10, null],
      [9, null],
    ],
  },
  {
    naam: 'een periode zonder einde, en een die na de peildatum begint',
    peildatum,
    activiteiten: [bestuur('2025-11-21'), bestuur('2026-11-20'), bestuur('2026-11-21')],
    verwacht: [
      [10, null],
      [0, null],
      [0, buiten],
    ],
  },
  {
    naam: 'kandidaten heel zodra een dag van de periode meetelt',
    peildatum,
    activiteiten: [
      mentor('2020-01-01', '2022-11-21'),
      mentor('2020-01-01', '2022-11-20'),
      mentor('2025-01-01', '2025-12-31'),
      zonder(mentor('2025-01-01', '2025-12-31')),
    ],
    verwacht: [
      [6, deels],
      [0, buiten],
      [10, null],
      [0, 'geen-bewijs'],
    ],
  },
  {
    naam: 'een artikel van 1499 woorden, en de eerste reden in de volgorde',
    peildatum,
    activiteiten: [artikel(1499), artikel(1500), artikel(1499, '2020-01-01'), zonder(artikel(0))],
    verwacht: [
      [0, 'te-kort-artikel'],
      [10, null],
      [0, buiten],
      [0, 'geen-bewijs'],
    ],
  },
  {
    naam: 'hetzelfde vrijwilligerswerk in twee stukken: maanden eerst opgeteld, dan afgerond',
    peildatum,
    activiteiten: [
      taal('2025-02-10', '2025-02-19'),
      taal('2025-01-01', '2025-03-31', ' TAAL\t'),
      taal('2025-04-01', '2025-06-30', 'Taal\u00a0'),
      taal('2025-04-01', '2025-06-30', 'ta al'),
    ],
    verwacht: [
      [0, null],
      [0.25, dubbel],
      [0.5, null],
      [0.5, null],
    ],
  },
  {
    naam: 'vrijwilligerswerk zonder bewijs houdt geen dagen bezet, dagen buiten de peilperiode evenmin',
    peildatum,
    activiteiten: [
      zonder(taal('2025-01-01', '2025-12-31')),
      taal('2025-01-01', '2025-12-31'),
      taal('2020-01-01', '2022-12-20'),
      taal('2020-01-01', '2022-12-20'),
    ],
    verwacht: [
      [0, 'geen-bewijs'],
      [2, null],
      [0, deels],
      [0, deels],
    ],
  },
  {
    naam: 'soort werk vergeleken na NFC, trim en kleine letters, in die volgorde',
    peildatum,
    activiteiten: ['caf\u00e9', 'CAFE\u0301', 'J\u030c', '\u01f0', '\uff29', 'i'].map(soortWerk =>
      taal('2025-01-01', '2025-12-31', soortWerk),
    ),
    verwacht: [
      [2, null],
      [0, dubbel],
      [2, null],
      [2, null],
      [2, null],
      [2, null],
    ],
  },
]

/** The dossier of an edge: nothing but its activities. */
export function dossierVan({ activiteiten, vorige }: Randgeval): Dossier {
  return {
    formaat: 'jobcoach-dossier/1',
    keurmerk: 'register-jobcoach',
    traject: 'recertificering',
    certificaat: { nummer: 'RJ-1', geldigVan: '2023-03-01', geldigTot: '2027-02-28' },
    ...(vorige === undefined ? {} : { vorigeIndiening: vorige }),
    activiteiten: activiteiten.map((los, plaats) => ({ id: `a${plaats}`, titel: 'Titel', ...los })),
    bijeenkomsten: [],
    onderdelen: {},
  }
}
