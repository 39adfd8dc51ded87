import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'

/** De soorten die passen bij wat iemand in eigen woorden typt, de best passende eerst; leeg als niets past (B). */
export function zoekSoorten(tekst: string, { pe: { soorten } }: Kader): readonly ActiviteitSoort[] {
  const gevraagd = woordenIn(tekst)
  return soorten
    .map(soort => ({ soort, score: scoreVan(soort, gevraagd) }))
    .filter(({ score }) => score > 0)
    .toSorted((een, ander) => ander.score - een.score)
    .map(({ soort }) => soort)
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

/** Een zoekwoord weegt zwaarder dan de omschrijving, en een heel woord zwaarder dan een begin. */
const scoreVan = (
  { naam, wat, zoekwoorden }: ActiviteitSoort,
  gevraagd: readonly string[],
): number => {
  const velden = [
    { woorden: zoekwoorden.flatMap(woordenIn), gewicht: 3 },
    { woorden: woordenIn(naam), gewicht: 3 },
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
