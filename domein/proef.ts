import type { Cv } from '#domein/cv/cv.ts'
import type { Activiteit, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { datum } from '#lib/datum.ts'

/** Dossier waar niets aan ontbreekt: certificaat tot en met 28-2-2027, compleet op 1 november 2026. Voor tests. */
export const volledigDossier = (anders: Partial<Dossier> = {}): Dossier => ({
  certificaat: {
    nummer: 'RJ-0412',
    geldigVan: datum('2023-03-01'),
    geldigTot: datum('2027-02-28'),
  },
  activiteiten: [opleiding(30), { ...opleiding(45), id: 'a2' }],
  bijeenkomsten: [
    bijeenkomst('b1', '2024-02-01', true),
    bijeenkomst('b2', '2024-09-01', true),
    bijeenkomst('b3', '2025-02-01', false),
    bijeenkomst('b4', '2025-09-01', false),
  ],
  onderdelen: {
    A1: { cv: 'cv.pdf', verklaring: { ingevuld: true, ondertekend: true } },
    A2: {
      antwoorden: { voorgenomen: 'a', uitgevoerd: 'b', ontwikkeladvies: 'c', metAdviesGedaan: 'd' },
    },
    'A3.2': {
      bijeenkomst: 'b1',
      beroepsprofiel: ['Begeleiden op de werkplek'],
      antwoorden: { situatie: 'a', aanleiding: 'b', inzichten: 'c', betekenis: 'd' },
    },
    A4: {
      beroepsprofiel: ['Begeleiden op de werkplek'],
      antwoorden: {
        ontwikkelingen: 'a',
        sleutelmomenten: 'b',
        beroepsprofielVerleden: 'c',
        manierVanLeren: 'd',
        plannen: 'e',
        stappen: 'f',
        beroepsprofielToekomst: 'g',
      },
    },
    C: { gedragscodeGelezen: true, werktVolgensGedragscode: true, kentKlachtenreglement: true },
  },
  ...anders,
})

/** Een opleiding met bewijs binnen de peilperiode; op een andere dag als die erbij staat. */
export const opleiding = (sbu: number, dag = '2025-05-01'): Activiteit => ({
  id: 'a1',
  soort: 'opleiding',
  titel: 'Basisopleiding jobcoaching',
  bewijs: ['certificaat.pdf'],
  datum: datum(dag),
  aantallen: { sbu },
})

/** Een ondertekende intervisie met een begeleider. */
export const bijeenkomst = (id: string, dag: string, zelfIngebracht: boolean): Bijeenkomst => ({
  id,
  werkvorm: 'intervisie',
  datum: datum(dag),
  begeleider: { naam: 'Marijke de Boer' },
  zelfIngebracht,
  ondertekend: true,
})

/** A CV in which nothing stands, but for what is given. */
export const cv = (anders: Partial<Cv> = {}): Cv => ({
  profiel: '',
  doelgroepen: '',
  versie: 0,
  regels: [],
  ...anders,
})
