// Random activities: every soort of the table, at the edges of its amounts and its period.

import { dag, schrijfDag, schuifMaanden } from './dagen.ts'
import type { Aantallen, Activiteit } from './dossier.ts'
import type { Lot } from './lot.ts'
import { rijVan, type Soort, soorten } from './soorten.ts'

type Vraag = { lot: Lot; opDag: () => string }
type Namen = readonly [string, ...string[]]

const [eerste = '', ...overige] = Object.keys(soorten)
const alle: Namen = [eerste, ...overige]

/** Themes in which items touch one another: the same work twice, literature beside training, all of category 4. */
const themas: readonly [Namen, ...Namen[]] = [
  ['vrijwilligerswerk'],
  ['vrijwilligerswerk'],
  ['boek', 'podcast', 'boek', 'opleiding', 'abonnement'],
  ['noloc-bestuur', 'mentor-assessor-rj', 'mentor-assessor-elders'],
  ['artikel', 'boek-geschreven', 'lezing', 'intercollegiaal'],
]

/** Kinds of work that are the same to the contract, and some that only look so; a dossier takes from one of these. */
const werk: readonly [Namen, ...Namen[]] = [
  ['taal', 'taal', 'Taal', ' TAAL\t', 'taal\u00a0', 'ta al', 'taal\u200b'],
  ['caf\u00e9', 'CAFE\u0301', 'cafe\u0301', 'cafe'],
  ['\u0130', 'i\u0307', '\u01f0', 'J\u030c', '\uff29', 'I'],
  ['\u039f\u0394\u039f\u03a3', '\u03bf\u03b4\u03bf\u03c2', '\u03bf\u03b4\u03bf\u03c3 '],
  ['stra\u00dfe', 'STRASSE', 'constructor', '__proto__'],
]

export function activiteitenBij(lot: Lot, opDag: () => string): Activiteit[] {
  const namen = lot.kans(0.4) ? alle : lot.kies(themas)
  const soortWerk = lot.kies(werk)
  return Array.from({ length: lot.tussen(0, lot.kies([3, 8, 14])) }, (_, plaats) => ({
    id: `a${plaats}`,
    ...activiteit({ lot, opDag }, lot.kies(namen), soortWerk),
  }))
}

function activiteit(vraag: Vraag, soort: string, werkUit: Namen): Omit<Activiteit, 'id'> {
  const { lot } = vraag
  const rij = rijVan(soort)
  return {
    soort,
    titel: 'Titel',
    ...bewijs(lot),
    ...(rij.perJaar === undefined ? { datum: vraag.opDag() } : periode(vraag)),
    ...(rij.aantallen === undefined ? {} : { aantallen: aantallenVan(lot, rij) }),
    ...(soort === 'artikel' ? { woorden: lot.kies([0, 1499, 1500, 1501, 25000]) } : {}),
    ...(soort === 'vrijwilligerswerk' ? { soortWerk: lot.kies(werkUit) } : {}),
  }
}

/** A training inside the peilperiode that is good for so many points. */
export function opleidingVan(sbu: number, datum: string): Activiteit {
  return {
    id: 'vult-aan',
    soort: 'opleiding',
    titel: 'Titel',
    bewijs: ['x.pdf'],
    datum,
    aantallen: { sbu },
  }
}

function bewijs(lot: Lot): { bewijs?: string[] } {
  if (lot.kans(0.75)) return { bewijs: lot.kies([['format'], ['a.pdf'], ['a.pdf', 'b.pdf']]) }
  return lot.kies<{ bewijs?: string[] }>([{}, { bewijs: [] }, { bewijs: ['a.pdf', 'format'] }])
}

function periode({ lot, opDag }: Vraag): { van: string; tot?: string } {
  const van = opDag()
  if (lot.kans(0.2)) return { van }
  const begin = dag(van)
  const laatste = lot.kies([
    () => dag(opDag()),
    () => schuifMaanden(begin, lot.tussen(0, 60)) + lot.tussen(-2, 1),
    () => begin + lot.tussen(0, 3),
    () => begin + lot.tussen(0, 2000),
  ])()
  return { van, tot: schrijfDag(Math.min(Math.max(begin, laatste), dag('2199-12-31'))) }
}

function aantallenVan(lot: Lot, rij: Soort): Aantallen {
  const mogelijk = Object.keys(rij.aantallen ?? {})
  const heel = mogelijk.includes('kandidaten')
  const waarde = (): number =>
    heel
      ? lot.kies([0, 0, 1, 2, 3, 7, 10000])
      : lot.kies([
          0,
          0.25,
          1,
          2.5,
          3.75,
          5,
          8,
          10,
          18,
          20,
          29.75,
          30,
          lot.tussen(0, 400) / 4,
          10000,
        ])
  const gekozen = mogelijk.filter(() => lot.kans(0.7))
  const aanwezig = gekozen.length > 0 ? gekozen : mogelijk.slice(-1)
  return Object.fromEntries(aanwezig.map(naam => [naam, waarde()]))
}
