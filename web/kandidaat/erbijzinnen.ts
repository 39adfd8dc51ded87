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
    ...verklaringzinnen(erbij),
    ...(dag ? [`Je geplande indiendag wordt ${toonDatum(dag)}, als je dan mag indienen.`] : []),
  ]
}

/** One count for all statements, as the list below has them: what was filled in of them, and who signed. */
function verklaringzinnen(erbij: Meegekomen['erbij']): string[] {
  const verklaringen = erbij.flatMap(({ verklaring }) => verklaring ?? [])
  const ingevuld = verklaringen.filter(isIngevuld).length
  const [getekend] = telwoord(
    verklaringen.flatMap(een => een.handtekeningen).length,
    'handtekening op papier en de getekende kopie',
    'handtekeningen op papier en de getekende kopieën',
  )
  const met = getekend ? `, met ${getekend}` : ''
  const tekst = ingevuld > 0 ? ` Van ${ingevuld} komt mee wat er was ingevuld.` : ''
  return telwoord(
    verklaringen.length,
    `verklaring komt erbij${met}.${tekst}`,
    `verklaringen komen erbij${met}.${tekst}`,
  )
}

export const isIngevuld = ({ ingevuld }: { ingevuld: object }): boolean =>
  Object.keys(ingevuld).length > 0

const cvzinnen = ({ nieuw, gewijzigd, teksten }: Meegekomen['cv']): string[] => [
  ...telwoord(nieuw.length, 'regel komt in je cv.', 'regels komen in je cv.'),
  ...telwoord(gewijzigd.length, 'regel in je cv verandert.', 'regels in je cv veranderen.'),
  ...(teksten ? ['Over jezelf komt er tekst in je cv.'] : []),
]
