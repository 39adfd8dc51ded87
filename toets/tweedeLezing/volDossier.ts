// One dossier with every soort, werkvorm, onderdeel and optional key: what the faults are made in.

import type { Activiteit } from './dossier.ts'
import { soorten } from './soorten.ts'
import { vragen } from './willekeurigeOnderdelen.ts'

const aantallen = (namen: string[]): Record<string, number> =>
  Object.fromEntries(namen.map(naam => [naam, naam === 'kandidaten' ? 2 : 2.25]))

const activiteiten: Activiteit[] = Object.entries(soorten).map(([soort, rij]) => ({
  id: `a-${soort}`,
  soort,
  titel: 'Titel',
  bewijs: ['a.pdf', 'format'],
  ...(rij.perJaar === undefined
    ? { datum: '2025-06-30' }
    : { van: '2024-02-29', tot: '2026-01-31' }),
  ...(rij.aantallen ? { aantallen: aantallen(Object.keys(rij.aantallen)) } : {}),
  ...(soort === 'artikel' ? { woorden: 1500 } : {}),
  ...(soort === 'vrijwilligerswerk' ? { soortWerk: 'taal' } : {}),
}))

const antwoorden = (namen: string[]): Record<string, string> =>
  Object.fromEntries(namen.map(naam => [naam, 'Tekst.']))

export const volDossier = {
  formaat: 'jobcoach-dossier/1',
  keurmerk: 'register-jobcoach',
  traject: 'recertificering',
  certificaat: { nummer: 'RJ-0412', geldigVan: '2023-03-01', geldigTot: '2027-02-28' },
  vorigeIndiening: '2022-11-30',
  activiteiten,
  bijeenkomsten: ['intervisie', 'supervisie', 'coaching'].map(werkvorm => ({
    id: `b-${werkvorm}`,
    werkvorm,
    datum: '2025-06-30',
    begeleider: { naam: 'Noor', registratie: 'LVSC 12345' },
    zelfIngebracht: true,
    ondertekend: true,
  })),
  onderdelen: {
    A1: { cv: 'cv.pdf', verklaring: { ingevuld: true, ondertekend: true } },
    A2: {
      antwoorden: antwoorden(vragen.A2),
    },
    'A3.2': {
      bijeenkomst: 'b-intervisie',
      beroepsprofiel: ['Begeleiden'],
      antwoorden: antwoorden(vragen['A3.2']),
    },
    A4: {
      beroepsprofiel: ['Begeleiden', 'Verbinden'],
      antwoorden: antwoorden(vragen.A4),
    },
    C: { gedragscodeGelezen: true, werktVolgensGedragscode: true, kentKlachtenreglement: true },
  },
}
