import type { Onderdeel } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'

/** What each thing of a part is called that an opmerking may be about, by its id. */
export const koppenIn = (stand: Stand, deel: Onderdeel): ReadonlyMap<string, string> =>
  new Map(lezers[deel.vorm](deel, stand))

type Koppen = (readonly [id: string, kop: string])[]

const lezers: Readonly<Record<Onderdeel['vorm'], (deel: Onderdeel, stand: Stand) => Koppen>> = {
  stukken: deel =>
    deel.vorm === 'stukken' ? deel.stukken.map(({ id, titel }) => [id, titel]) : [],
  vragen: deel =>
    deel.vorm === 'vragen'
      ? [...deel.vragen.map(({ id, label }) => [id, label] as const), eigenSituatie]
      : [],
  bijeenkomsten: (_deel, { portfolio }) =>
    portfolio.bijeenkomsten.map(({ bijeenkomst: { id, werkvorm, datum } }) => [
      id,
      `${werkvorm} op ${toonDatum(datum)}`,
    ]),
  pe: (_deel, { portfolio }) => portfolio.inhoud.activiteiten.map(({ id, titel }) => [id, titel]),
  verklaring: deel =>
    deel.vorm === 'verklaring' ? deel.verklaringen.map(({ id, zin }) => [id, zin]) : [],
}

const eigenSituatie = ['bijeenkomst', 'de bijeenkomst waarover je schrijft'] as const
