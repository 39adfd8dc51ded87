import type { Erbij } from '#vragen/pakket/erbij.ts'

export const telwoord = (aantal: number, een: string, meer: string): string[] =>
  aantal === 0 ? [] : [aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`]

/** What a zip brings beside what a dossier file says, counted. */
export function erbijzinnen(erbij: readonly Erbij[]): string[] {
  const verklaringen = erbij.flatMap(({ verklaring }) => verklaring ?? [])
  const bestanden = erbij.flatMap(een => een.bewijs).length
  const beelden = verklaringen.flatMap(een => een.beelden).length
  const getekend = verklaringen.flatMap(een => een.handtekeningen).length
  const ingevuld = verklaringen.filter(een => Object.keys(een.ingevuld).length > 0).length
  return [
    ...telwoord(bestanden + beelden, 'bestand komt erbij.', 'bestanden komen erbij.'),
    ...telwoord(
      ingevuld,
      'verklaring komt erbij, zoals die was ingevuld.',
      'verklaringen komen erbij, zoals die waren ingevuld.',
    ),
    ...telwoord(
      getekend,
      'handtekening op papier komt erbij, met de getekende kopie.',
      'handtekeningen op papier komen erbij, elk met de getekende kopie.',
    ),
  ]
}
