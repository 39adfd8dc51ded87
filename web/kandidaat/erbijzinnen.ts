import { toonDatum } from '#lib/datum.ts'
import type { Pakketplan } from '#vragen/pakket/plan.ts'

export type Meegekomen = Pick<
  Pakketplan,
  'erbij' | 'jaarblikken' | 'cv' | 'concepten' | 'dag' | 'namen'
>

/** A dossier file brings nothing beside what it says. */
export const nietsMee: Meegekomen = {
  erbij: [],
  jaarblikken: [],
  concepten: [],
  dag: null,
  namen: new Map(),
  cv: { nieuw: [], gewijzigd: [], teksten: null },
}

export const telwoord = (aantal: number, een: string, meer: string): string[] =>
  aantal === 0 ? [] : [aantal === 1 ? `1 ${een}` : `${aantal} ${meer}`]

/** What a zip brings beside what a dossier file says, counted. */
export function erbijzinnen({ erbij, jaarblikken, cv, concepten, dag }: Meegekomen): string[] {
  const verklaringen = erbij.flatMap(({ verklaring }) => verklaring ?? [])
  const bestanden = erbij.flatMap(een => een.bewijs).length
  const bijConcepten = concepten.flatMap(een => een.bestanden).length
  const beelden = verklaringen.flatMap(een => een.beelden).length
  const getekend = verklaringen.flatMap(een => een.handtekeningen).length
  const ingevuld = verklaringen.filter(een => Object.keys(een.ingevuld).length > 0).length
  return [
    ...cvzinnen(cv),
    ...telwoord(
      concepten.length,
      'concept komt erbij. Het telt pas mee als je het afmaakt.',
      'concepten komen erbij. Ze tellen pas mee als je ze afmaakt.',
    ),
    ...telwoord(
      jaarblikken.length,
      'tekst van een jaarblik komt erbij of verandert.',
      'teksten van jaarblikken komen erbij of veranderen.',
    ),
    ...telwoord(
      bestanden + beelden + bijConcepten,
      'bestand komt erbij.',
      'bestanden komen erbij.',
    ),
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
    ...(dag ? [`Je geplande indiendag wordt ${toonDatum(dag)}, als je dan mag indienen.`] : []),
  ]
}

const cvzinnen = ({ nieuw, gewijzigd, teksten }: Meegekomen['cv']): string[] => [
  ...telwoord(nieuw.length, 'regel komt in je cv.', 'regels komen in je cv.'),
  ...telwoord(gewijzigd.length, 'regel in je cv verandert.', 'regels in je cv veranderen.'),
  ...(teksten ? ['Over jezelf komt er tekst in je cv.'] : []),
]
