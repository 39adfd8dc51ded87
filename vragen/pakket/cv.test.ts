import { expect, test } from 'vitest'
import type { Cvregel } from '#domein/cv/cv.ts'
import { cv } from '#domein/proef.ts'
import { volledigVorm, type VolledigCv } from '#vragen/volledig/vorm.ts'
import { cvplanVan } from './cv.ts'

const feiten = {
  soort: 'werk',
  titel: 'Jobcoach',
  organisatie: 'Werk en Zo',
  van: '2021-03',
  tot: null,
  uren: 24,
  tekst: '',
  uit: null,
} as const

const hier = (anders: Partial<Cvregel> = {}): Cvregel => ({
  ...feiten,
  id: 'hier-1',
  versie: 3,
  ...anders,
})

const volledig = (cvFormulier?: Partial<VolledigCv>, ids: Record<string, string> = {}) =>
  volledigVorm.parse({
    formaat: 'vakbewijs-export/1',
    bestanden: [],
    herkomst: { certificaat: { nummer: 'RJ-1', geldigVan: '', geldigTot: '' }, ids },
    portfolio: {
      activiteiten: [],
      bijeenkomsten: [],
      antwoorden: [],
      cv: [],
      werkzaam: null,
      geplandeIndiendag: null,
      ...(cvFormulier && {
        cvFormulier: { profiel: '', doelgroepen: '', regels: [], ...cvFormulier },
      }),
    },
  })

const daar = { ...feiten, id: 'c1' }

test('een regel die er al staat komt niet nog eens: aan de id, of aan de feiten', () => {
  const zip = volledig({ regels: [daar] }, { c1: 'hier-1' })
  expect(cvplanVan(cv({ regels: [hier()] }), zip).cv).toEqual({
    nieuw: [],
    gewijzigd: [],
    teksten: null,
  })
  const elders = volledig({ regels: [daar] }, { c1: 'elders' })
  expect(cvplanVan(cv({ regels: [hier()] }), elders).cv.nieuw).toEqual([])
  expect(cvplanVan(cv(), elders).cv.nieuw).toEqual([daar])
})

test('een regel met dezelfde id en andere feiten verandert, en er gaat nooit iets weg', () => {
  const was = hier({ titel: 'Trainer' })
  const plan = cvplanVan(
    cv({ regels: [was, hier({ id: 'x', titel: 'Eigen' })] }),
    volledig({ regels: [daar] }, { c1: 'hier-1' }),
  )
  expect(plan.cv).toEqual({ nieuw: [], gewijzigd: [{ was, wordt: daar }], teksten: null })
})

test('een tekst die hier staat blijft, en dat staat erbij; een lege wordt gevuld', () => {
  const zip = volledig({ profiel: 'Daar.', doelgroepen: 'Jongeren.' })
  expect(cvplanVan(cv({ profiel: 'Hier.', versie: 2 }), zip)).toEqual({
    cv: {
      nieuw: [],
      gewijzigd: [],
      teksten: { profiel: 'Hier.', doelgroepen: 'Jongeren.', basis: 2, nieuw: ['doelgroepen'] },
    },
    opmerkingen: ['“Profiel” in je cv blijft zoals het hier staat.'],
  })
})

test('een zip van voor het cv-formulier is een zip zonder cv-formulier', () => {
  expect(cvplanVan(cv(), volledig()).cv).toEqual({ nieuw: [], gewijzigd: [], teksten: null })
})
