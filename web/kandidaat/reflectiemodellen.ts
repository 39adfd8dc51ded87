type Stap = { kop: string; vraag: string }

/** A way to write about a situation that the text names: its headings, each with what to write under it. */
export type Reflectiemodel = { naam: string; uitleg: string; stappen: readonly Stap[] }

/** The two models that part A3.2 names as an example. Nobody has to use one. */
export const reflectiemodellen: readonly Reflectiemodel[] = [
  {
    naam: 'STARR',
    uitleg: 'Past als je één moment wilt beschrijven: wat er gebeurde en wat jij deed.',
    stappen: [
      { kop: 'Situatie', vraag: 'Wat gebeurde er? Wie waren erbij, waar en wanneer?' },
      { kop: 'Taak', vraag: 'Wat was jouw rol? Wat werd er van je verwacht?' },
      { kop: 'Actie', vraag: 'Wat deed en zei je? Wat dacht en voelde je daarbij?' },
      { kop: 'Resultaat', vraag: 'Wat kwam eruit? Hoe reageerde de ander?' },
      { kop: 'Reflectie', vraag: 'Wat zegt dit over jou? Wat doe je een volgende keer?' },
    ],
  },
  {
    naam: 'Korthagen',
    uitleg: 'Past als je wilt begrijpen wat eronder zat, en daarmee verder wilt.',
    stappen: [
      { kop: 'Ervaring', vraag: 'Wat wilde je bereiken, en wat gebeurde er?' },
      { kop: 'Terugblik', vraag: 'Wat deed, dacht, voelde en wilde jij? En de ander?' },
      { kop: 'Bewustwording', vraag: 'Wat was de kern? Wat raakte je daarin?' },
      { kop: 'Alternatieven', vraag: 'Wat had je ook kunnen doen? Wat past bij jou?' },
      { kop: 'Uitproberen', vraag: 'Wat ga je nu anders doen, en wanneer?' },
    ],
  },
]
