import { bron, type Regel } from '../../typen.ts'

/** De inleiding van het Toetsingskader. */
export const inleiding = [
  {
    tekst:
      'Om het keurmerk Register Jobcoach te verlengen, stel je op basis van dit toetsingskader een digitaal portfolio samen.',
    bron: bron(
      'inleiding',
      'Om het keurmerk Register Jobcoach te verlengen, stel je op basis van dit toetsingskader een digitaal portfolio samen.',
    ),
  },
  {
    tekst:
      'Je dient je portfolio drie maanden vóór het einde van je certificatiedatum in bij de certificerende instelling (DNV).',
    bron: bron(
      'inleiding',
      'drie maanden voor einde van je certificatiedatum indient bij de certificerende instelling (DNV)',
    ),
  },
  {
    tekst:
      'Een assessor beoordeelt je portfolio en geeft een certificatieadvies aan de certificerende instelling.',
    bron: bron(
      'inleiding',
      'Een assessor beoordeelt je portfolio en geeft een certificatieadvies aan de certificerende instelling.',
    ),
  },
  {
    tekst: 'In dit document lees je aan welke eisen je portfolio moet voldoen.',
    bron: bron('inleiding', 'In dit document lees je aan welke eisen je portfolio moet voldoen.'),
  },
] as const satisfies readonly Regel[]
