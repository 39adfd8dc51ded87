import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { datum } from '#lib/datum.ts'
import { makeDossier, randomFrom } from '../../bench/dossiers.ts'
import { leesDossier } from './lees.ts'
import { schrijfDossier } from './schrijf.ts'

const peildatum = datum('2026-11-20')

it('leest elk dossier precies terug zoals het is geschreven', () => {
  const teksten = fc.string({ unit: 'binary', minLength: 1 }).map(tekst => `t${tekst}`)
  fc.assert(
    fc.property(fc.integer(), fc.nat(40), teksten, (seed, aantal, titel) => {
      const kaal = makeDossier(
        randomFrom(seed),
        { activiteiten: aantal, bijeenkomsten: aantal % 6, woorden: aantal % 20 },
        kader,
      )
      const dossier = {
        ...kaal,
        activiteiten: kaal.activiteiten.map(activiteit => ({ ...activiteit, titel })),
      }
      expect(leesDossier(schrijfDossier(dossier, kader), peildatum)).toEqual({ dossier, kader })
    }),
    { numRuns: 100 },
  )
})

it('schrijft de sleutels in de volgorde van het formaat, hoe het dossier ook is opgebouwd', () => {
  const tekst = schrijfDossier(
    {
      onderdelen: {
        C: { kentKlachtenreglement: true, gedragscodeGelezen: true },
        A1: { cv: 'cv' },
      },
      bijeenkomsten: [
        {
          ondertekend: true,
          zelfIngebracht: false,
          begeleider: { registratie: 'LVSC', naam: 'N' },
          datum: datum('2025-01-01'),
          werkvorm: 'coaching',
          id: 'b1',
        },
      ],
      activiteiten: [
        {
          aantallen: { dagen: 1, dagdelen: 2 },
          datum: datum('2025-01-01'),
          titel: 'T',
          soort: 'congres',
          id: 'a1',
        },
      ],
      certificaat: {
        geldigTot: datum('2027-02-28'),
        geldigVan: datum('2023-03-01'),
        nummer: 'RJ-1',
      },
    },
    kader,
  )
  expect(tekst).toBe(`{
  "formaat": "jobcoach-dossier/1",
  "keurmerk": "register-jobcoach",
  "traject": "recertificering",
  "certificaat": {
    "nummer": "RJ-1",
    "geldigVan": "2023-03-01",
    "geldigTot": "2027-02-28"
  },
  "activiteiten": [
    {
      "id": "a1",
      "soort": "congres",
      "titel": "T",
      "datum": "2025-01-01",
      "aantallen": {
        "dagdelen": 2,
        "dagen": 1
      }
    }
  ],
  "bijeenkomsten": [
    {
      "id": "b1",
      "werkvorm": "coaching",
      "datum": "2025-01-01",
      "begeleider": {
        "naam": "N",
        "registratie": "LVSC"
      },
      "zelfIngebracht": false,
      "ondertekend": true
    }
  ],
  "onderdelen": {
    "A1": {
      "cv": "cv"
    },
    "C": {
      "gedragscodeGelezen": true,
      "kentKlachtenreglement": true
    }
  }
}
`)
})
