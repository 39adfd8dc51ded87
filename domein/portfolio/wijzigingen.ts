import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Afschrift, AfschriftOnderdeel, Deel } from '#domein/portfolio/afschrift.ts'
import { toonDatum } from '#lib/datum.ts'

/** Wat er tussen twee indieningen aan één deel van een onderdeel veranderde; `feiten` zegt per gegeven wat er stond en staat. */
export type Wijziging = {
  onderdeel: OnderdeelId
  deel: string
  kop: string
  soort: 'nieuw' | 'weg' | 'anders'
  feiten: readonly { wat: string; was: string; is: string }[]
}

/** Elk deel dat erbij kwam, verdween of anders werd, in de volgorde van het nieuwe afschrift; verdwenen delen sluiten hun onderdeel af. */
export const wijzigingenTussen = (vorig: Afschrift, nu: Afschrift): Wijziging[] =>
  nu.onderdelen.flatMap(onderdeel => {
    const eerder = vorig.onderdelen.find(({ id }) => id === onderdeel.id)
    return eerder ? binnen(onderdeel, eerder) : []
  })

function binnen({ id: onderdeel, delen }: AfschriftOnderdeel, eerder: AfschriftOnderdeel) {
  const oud = new Map(eerder.delen.map(deel => [deel.id, deel]))
  const over = new Set(delen.map(({ id }) => id))
  return [
    ...delen.flatMap(deel => wijziging(onderdeel, oud.get(deel.id), deel)),
    ...eerder.delen
      .filter(({ id }) => !over.has(id))
      .flatMap(deel => wijziging(onderdeel, deel, undefined)),
  ]
}

function wijziging(
  onderdeel: OnderdeelId,
  was: Deel | undefined,
  is: Deel | undefined,
): Wijziging[] {
  const feiten = feitenTussen(feitenVan(was), feitenVan(is))
  const deel = is ?? was
  if (!deel || (was && is && feiten.length === 0)) return []
  const soort = !was ? 'nieuw' : is ? 'anders' : 'weg'
  return [{ onderdeel, deel: deel.id, kop: deel.kop, soort, feiten }]
}

type Feiten = ReadonlyMap<string, string>

const feitenTussen = (was: Feiten, is: Feiten): Wijziging['feiten'] =>
  [...new Set([...was.keys(), ...is.keys()])]
    .map(wat => ({ wat, was: was.get(wat) ?? '', is: is.get(wat) ?? '' }))
    .filter(feit => feit.was !== feit.is)

/** Alles wat een lezer van een deel ziet, als tekst per gegeven. Een bestand heet naar zijn naam en is zijn inhoud. */
function feitenVan(deel: Deel | undefined): Feiten {
  if (!deel) return new Map()
  return new Map([
    ['Titel', deel.kop],
    ['Tekst', deel.tekst],
    ...deel.regels.map(({ vraag, antwoord }) => [vraag, antwoord] as const),
    ['Beroepsprofiel', deel.beroepsprofiel.join(', ')],
    ...Object.entries(deel.onderbouwing ?? {}).map(
      ([profieldeel, tekst]) => [`Waarom ${profieldeel} past`, tekst] as const,
    ),
    ...deel.bestanden.map(
      ({ naam, sha256 }) => [`Bestand ${naam}`, `inhoud ${sha256.slice(0, 8)}`] as const,
    ),
    ...deel.ondertekeningen.map(
      ({ naam, op }) => [`Handtekening van ${naam}`, `op ${toonDatum(op)}`] as const,
    ),
  ])
}
