import type { Activiteit, Antwoordteksten, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import type { Kader, ActiviteitSoort } from '#toetsingskader/typen.ts'
import { datum, plusDagen, type Datum } from '#lib/datum.ts'

/** Numbers from 0 up to and excluding 1, the same row for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

export type Size = { activiteiten: number; bijeenkomsten: number; woorden: number }

/** A dossier that could be somebody's: every kind of activity, dates around the four years, answers of `woorden` words. */
export function makeDossier(random: () => number, size: Size, kader: Kader): Dossier {
  const draw = drawing(random)
  const bijeenkomsten = Array.from({ length: size.bijeenkomsten }, (_, nummer) =>
    makeBijeenkomst(`b${nummer + 1}`, draw, kader),
  )
  return {
    certificaat: {
      nummer: `RJ-${draw.whole(9000) + 1000}`,
      geldigVan: datum('2023-03-01'),
      geldigTot: draw.pick([datum('2026-12-31'), datum('2027-02-28'), datum('2025-06-30')]),
    },
    ...(draw.chance(0.5) ? { vorigeIndiening: datum('2022-11-30') } : {}),
    activiteiten: Array.from({ length: size.activiteiten }, (_, nummer) =>
      makeActiviteit(`a${nummer + 1}`, draw, draw.pick(kader.pe.soorten)),
    ),
    bijeenkomsten,
    onderdelen: makeOnderdelen(bijeenkomsten[0]?.id ?? 'geen', draw, { size, kader }),
  }
}

type Draw = {
  chance(share: number): boolean
  whole(below: number): number
  pick<T>(from: readonly T[]): T
  day(): Datum
  text(words: number): string
}

function drawing(random: () => number): Draw {
  const whole = (below: number): number => Math.floor(random() * below)
  const pick = <T>(from: readonly T[]): T => {
    const [first, ...rest] = from.slice(whole(from.length))
    if (first === undefined) throw new Error(`nothing to pick from (${rest.length})`)
    return first
  }
  return {
    whole,
    pick,
    chance: share => random() < share,
    day: () => plusDagen(datum('2022-06-01'), whole(1700)),
    text: words => Array.from({ length: words }, () => pick(vocabulary)).join(' '),
  }
}

const vocabulary =
  'ik kandidaat werkgever gesprek begeleiden coördinator reïntegratie werkplek “samen” eigen regie grenzen intervisie leren daarna waardoor één jobcoach cliënt wensen'.split(
    ' ',
  )

function makeActiviteit(id: string, draw: Draw, soort: ActiviteitSoort): Activiteit {
  const hoeveelheden = soort.tarieven.filter(tarief => tarief.per === 'aantal')
  const aantallen = Object.fromEntries(
    hoeveelheden.map(({ aantal, heel }) => [aantal, draw.whole(80) / (heel ? 1 : 4)]),
  )
  return {
    id,
    soort: soort.id,
    titel: draw.text(5),
    ...(draw.chance(0.9) ? { bewijs: [draw.chance(0.3) ? 'format' : `${id}.pdf`] } : {}),
    ...(soort.telling === 'datum' ? { datum: draw.day() } : makePeriode(draw)),
    ...(hoeveelheden.length > 0 ? { aantallen } : {}),
    ...(soort.minimumWoorden ? { woorden: draw.whole(3000) } : {}),
    ...(soort.telDagenEenKeerPer ? { soortWerk: draw.pick(['taal', 'Taal ', 'voedselbank']) } : {}),
  }
}

function makePeriode(draw: Draw): { van: Datum; tot?: Datum } {
  const van = draw.day()
  return draw.chance(0.7) ? { van, tot: plusDagen(van, draw.whole(900)) } : { van }
}

const makeBijeenkomst = (id: string, draw: Draw, kader: Kader): Bijeenkomst => ({
  id,
  werkvorm: draw.pick(kader.reflectie.werkvormen).id,
  datum: draw.day(),
  begeleider: {
    naam: draw.chance(0.9) ? 'Noor de Vries' : '',
    ...(draw.chance(0.8) ? { registratie: 'LVSC 12345' } : {}),
  },
  zelfIngebracht: draw.chance(0.6),
  ondertekend: draw.chance(0.9),
})

function makeOnderdelen(
  bijeenkomst: string,
  draw: Draw,
  { size, kader }: { size: Size; kader: Kader },
): Dossier['onderdelen'] {
  const antwoorden = (onderdeel: string): Antwoordteksten => {
    const gevonden = kader.onderdelen.find(({ id }) => id === onderdeel)
    const vragen = gevonden?.vorm === 'vragen' ? gevonden.vragen : []
    return Object.fromEntries(vragen.map(({ id }) => [id, draw.text(size.woorden)]))
  }
  if (size.woorden === 0) return {}
  return {
    A1: { cv: 'cv.pdf', verklaring: { ingevuld: true, ondertekend: draw.chance(0.8) } },
    A2: { antwoorden: antwoorden('A2') },
    'A3.2': { bijeenkomst, beroepsprofiel: ['matching'], antwoorden: antwoorden('A3.2') },
    A4: { beroepsprofiel: ['matching', 'jobfinding'], antwoorden: antwoorden('A4') },
    C: {
      gedragscodeGelezen: true,
      werktVolgensGedragscode: draw.chance(0.9),
      kentKlachtenreglement: true,
    },
  }
}
