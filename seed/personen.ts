import type { Rol } from '#domein/rollen.ts'

/** Invented staff: one in every role, three assessors. */
export const beheerder = { naam: 'Ineke Vos', email: 'ineke.vos@demo.voorbeeld' }

const medewerker = (naam: string, rol: Rol) => ({
  naam,
  rol,
  email: `${naam
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.')}@demo.voorbeeld`,
})

export const planner = medewerker('Pieter de Graaf', 'planner')
export const assessoren = [
  medewerker('Marloes Hendriks', 'assessor'),
  medewerker('Tom Willemsen', 'assessor'),
  medewerker('Fatima el Idrissi', 'assessor'),
] as const
export const beslisser = medewerker('Joost van Dam', 'beslisser')
export const coordinator = medewerker('Annelies Bakker', 'coordinator')
export const mentor = medewerker('Karin Mulder', 'mentor')

/** How far a holder has come; a later one has done everything of the earlier ones. */
export const standen = [
  'begonnen',
  'halverwege',
  'bijna-klaar',
  'klaar',
  'ingediend',
  'in-beoordeling',
  'aanvulling',
  'geadviseerd',
  'gecertificeerd',
] as const
export type Stand = (typeof standen)[number]

/** An invented holder, with his certificate in months from the day of the seed. */
export type Houder = {
  naam: string
  email: string
  nolocnummer: string
  nummer: string
  /** Months from the day of the seed to the last day of the certificate; negative = it has ended. */
  maandenTotEinde: number
  stand: Stand
  /** Which way a decision goes. */
  uitkomst?: 'afgewezen'
  /** Keeps a CV here. */
  houdtCvBij?: true
}

const houder = (naam: string, gegevens: Omit<Houder, 'naam' | 'email'>): Houder => ({
  naam,
  email: medewerker(naam, 'kandidaat').email,
  ...gegevens,
})

/** Thirteen holders in every state of the cycle. Fatima is an assessor as well. */
export const houders: readonly Houder[] = [
  houder('Sanne de Boer', {
    nolocnummer: '20114',
    nummer: 'RJ-0731',
    maandenTotEinde: 45,
    stand: 'begonnen',
  }),
  houder('Mila Janssen', {
    nolocnummer: '20417',
    nummer: 'RJ-0412',
    maandenTotEinde: 22,
    stand: 'halverwege',
    houdtCvBij: true,
  }),
  houder('Fatima el Idrissi', {
    nolocnummer: '19876',
    nummer: 'RJ-0388',
    maandenTotEinde: 30,
    stand: 'halverwege',
  }),
  houder('Daan Visser', {
    nolocnummer: '20033',
    nummer: 'RJ-0297',
    maandenTotEinde: 5,
    stand: 'bijna-klaar',
  }),
  houder('Noor Smit', {
    nolocnummer: '19950',
    nummer: 'RJ-0276',
    maandenTotEinde: 4,
    stand: 'klaar',
  }),
  houder('Carla Dekker', {
    nolocnummer: '18820',
    nummer: 'RJ-0251',
    maandenTotEinde: 2,
    stand: 'bijna-klaar',
  }),
  houder('Jeroen Blom', {
    nolocnummer: '18455',
    nummer: 'RJ-0239',
    maandenTotEinde: -2,
    stand: 'halverwege',
  }),
  houder('Ruben Peters', {
    nolocnummer: '19703',
    nummer: 'RJ-0268',
    maandenTotEinde: 4,
    stand: 'ingediend',
  }),
  houder('Lotte Meijer', {
    nolocnummer: '19688',
    nummer: 'RJ-0264',
    maandenTotEinde: 3,
    stand: 'in-beoordeling',
  }),
  houder('Youssef Bouali', {
    nolocnummer: '19541',
    nummer: 'RJ-0260',
    maandenTotEinde: 3,
    stand: 'aanvulling',
  }),
  houder('Eva van den Berg', {
    nolocnummer: '19532',
    nummer: 'RJ-0259',
    maandenTotEinde: 2,
    stand: 'geadviseerd',
  }),
  houder('Bas Kuipers', {
    nolocnummer: '19377',
    nummer: 'RJ-0244',
    maandenTotEinde: 1,
    stand: 'gecertificeerd',
  }),
  houder('Hanneke Prins', {
    nolocnummer: '19290',
    nummer: 'RJ-0242',
    maandenTotEinde: 1,
    stand: 'gecertificeerd',
    uitkomst: 'afgewezen',
  }),
]

/** Whether a holder has come at least this far. */
export const isVoorbij = ({ stand }: Houder, punt: Stand): boolean =>
  standen.indexOf(stand) >= standen.indexOf(punt)
