import { describe, expect, it } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { leesLijst, lijstkolommen, voorbeeldlijst } from './lijst.ts'

const cellen = (tekst: string) =>
  tekst
    .trim()
    .split(/\r?\n/)
    .map(regel => regel.split(';'))
const lees = (tekst: string) => leesLijst(cellen(tekst), jobcoach2024)

describe('een lijst met activiteiten (B)', () => {
  it('leest de eigen voorbeeldlijst zonder fouten', () => {
    const { regels, fouten } = lees(voorbeeldlijst(jobcoach2024))
    expect(fouten).toEqual([])
    expect(regels.map(({ regel, opgave }) => [regel, opgave.soort, opgave.aantallen])).toEqual([
      [2, 'opleiding', { sbu: 24 }],
      [3, 'workshop', { lesuren: 2.5 }],
      [4, 'congres', { dagdelen: 2 }],
      [5, 'boek', undefined],
      [6, 'noloc-lid', undefined],
    ])
    expect(voorbeeldlijst(jobcoach2024).split('\r\n')[0]).toBe(lijstkolommen.join(';'))
  })

  it('neemt koppen in elke volgorde, slaat lege regels over en telt ze wel mee', () => {
    expect(
      lees('titel; SOORT ;datum;woorden\n;;;\nMijn stuk;artikel;28-2-2026;1.600').regels,
    ).toEqual([
      {
        regel: 3,
        opgave: { soort: 'artikel', titel: 'Mijn stuk', datum: '2026-02-28', woorden: 1600 },
      },
    ])
  })

  it.each([
    ['webinar', 'workshop'],
    ['Webinar ', 'workshop'],
    ['e-learning', 'workshop'],
    ['Training', 'opleiding'],
    ['intervisie', 'intercollegiaal'],
  ])('leest een gewoon woord als soort, en zegt welk woord dat was: “%s”', (woord, soort) => {
    const uren = soort === 'intercollegiaal' ? '' : '2'
    const { regels, fouten } = lees(`Soort;Titel;Datum;Uren\n${woord};Iets;1-2-2026;${uren}`)
    expect(fouten).toEqual([])
    expect(regels).toMatchObject([{ opgave: { soort }, soortwoord: woord.trim() }])
  })

  it.each(['bestuur', 'mentor', 'symposium', 'qqqq'])(
    'kiest niet zelf uit meer dan één soort: “%s”',
    woord => {
      const { regels, fouten } = lees(`Soort;Titel;Datum\n${woord};Iets;1-2-2026`)
      expect(regels).toEqual([])
      expect(fouten).toMatchObject([{ kolom: 'Soort' }])
    },
  )

  it('zegt per regel en kolom wat er niet klopt en wat te doen, en leest van die regel niets', () => {
    const { regels, fouten } = lees(
      [
        'Soort;Titel;Datum;Uren;Dagen',
        'mentor;Iets;1-2-2026;;',
        'Boek gelezen (vakliteratuur);;31-2-2026;;',
        'Opleiding, cursus of training;Autisme;1-2-2026;veel;2',
      ].join('\n'),
    )
    expect(regels).toEqual([])
    expect(fouten.map(({ regel, kolom }) => [regel, kolom])).toEqual([
      [2, 'Soort'],
      [3, 'Datum'],
      [3, 'Titel'],
      [4, 'Uren'],
      [4, 'Dagen'],
    ])
    expect(fouten[0]?.tekst).toBe(
      '“mentor” kennen we niet als soort. Bedoel je “Mentor of assessor bij (re)certificering Register Jobcoach” of “Mentor, assessor of supervisor in een andere context”? Neem die naam over.',
    )
    expect(fouten[1]?.tekst).toBe(
      'De dag 31-2-2026 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.',
    )
  })

  it('noemt ook bij een soort die niet bestaat wat er nog meer niet klopt (U-7)', () => {
    const { fouten } = lees('Soort;Titel;Datum;Uren\nmentor;;31-2-2026;veel')
    expect(fouten.map(({ kolom }) => kolom)).toEqual(['Soort', 'Titel', 'Datum', 'Uren'])
  })

  it.each([
    ['Soort;Datum\nboek;1-2-2026', [[1, 'Titel']]],
    ['Soort;Titel;Punten\nboek;x;3', [[1, 'Punten']]],
    ['Soort;Titel;Titel\nboek;x;y', [[1, 'Titel']]],
    ['Soort;Titel', [[0, '']]],
    [
      '',
      [
        [1, 'Soort'],
        [1, 'Titel'],
      ],
    ],
    [`Soort;Titel;Datum\n${'boek;x;1-2-2026\n'.repeat(301)}`, [[0, '']]],
  ])('weigert %j met de plaats', (tekst, plaatsen) => {
    expect(lees(tekst).fouten.map(({ regel, kolom }) => [regel, kolom])).toEqual(plaatsen)
  })

  it('leest een cel die op een formule lijkt als gewone tekst', () => {
    const { regels } = lees(`Soort;Titel;Datum\nboek;=HYPERLINK("x");1-2-2026\nboek;'@som;1-2-2026`)
    expect(regels.map(({ opgave }) => opgave.titel)).toEqual(['=HYPERLINK("x")', '@som'])
  })
})
