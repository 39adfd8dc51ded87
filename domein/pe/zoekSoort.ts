import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'

/** De soorten die passen bij wat iemand in eigen woorden typt, de best passende eerst; leeg als niets past (B). */
export const zoekSoorten = (tekst: string, kader: Kader): readonly ActiviteitSoort[] =>
  soortenMetScore(tekst, kader).map(({ soort }) => soort)

type Treffer = { soort: ActiviteitSoort; score: number }

/** Hetzelfde, met hoe goed elke soort past: een heel zoekwoord is 9 of meer (B). */
export function soortenMetScore(tekst: string, { pe: { soorten } }: Kader): readonly Treffer[] {
  const gevraagd = woordenIn(tekst)
  return soorten
    .map(soort => ({ soort, score: scoreVan(soort, gevraagd) }))
    .filter(({ score }) => score > 0)
    .toSorted((een, ander) => ander.score - een.score)
}

/** De soorten waarvan precies dit een zoekwoord is: de woorden die ook een voorstel bij een bestand maken (B). */
export const soortenMetZoekwoord = (
  tekst: string,
  { pe: { soorten } }: Kader,
): readonly ActiviteitSoort[] => {
  const gevraagd = woordenIn(tekst).join(' ')
  return soorten.filter(({ zoekwoorden }) =>
    zoekwoorden.some(een => gevraagd !== '' && woordenIn(een).join(' ') === gevraagd),
  )
}

const woordenIn = (tekst: string): string[] =>
  tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(woord => woord.length >= 3 && !stopwoorden.has(woord))

const stopwoorden = new Set(
  'een het den der van over voor met bij aan door naar mijn ook heb ben'.split(' '),
)

/**
 * Een zoekwoord weegt zwaarder dan de omschrijving, een heel woord zwaarder dan een begin, en wat in de naam staat net iets zwaarder:
 * een webinar over autisme is een webinar.
 */
const scoreVan = (
  { naam, wat, zoekwoorden }: ActiviteitSoort,
  gevraagd: readonly string[],
): number => {
  const velden = [
    { woorden: zoekwoorden.flatMap(woordenIn), gewicht: 3 },
    { woorden: woordenIn(naam), gewicht: 10 / 3 },
    { woorden: woordenIn(wat), gewicht: 1 },
  ]
  const punten = gevraagd.map(woord =>
    Math.max(...velden.map(({ woorden, gewicht }) => gewicht * besteTreffer(woord, woorden))),
  )
  return punten.reduce((som, punt) => som + punt, 0)
}

const besteTreffer = (gevraagd: string, woorden: readonly string[]): number =>
  Math.max(0, ...woorden.map(woord => treffer(gevraagd, woord)))

function treffer(gevraagd: string, woord: string): number {
  if (gevraagd === woord) return 3
  if (woord.startsWith(gevraagd)) return 2
  return woord.length >= 4 && (gevraagd.startsWith(woord) || gevraagd.endsWith(woord)) ? 1 : 0
}
