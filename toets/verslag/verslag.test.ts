import { expect, it } from 'vitest'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import type { Activiteit, Dossier } from '#domein/dossier/dossier.ts'
import { bijeenkomst, opleiding, volledigDossier } from '#domein/proef.ts'
import { toets } from '#domein/toets.ts'
import { datum } from '#lib/datum.ts'
import { makeDossier, randomFrom } from '../../bench/dossiers.ts'
import { columns, wrap } from './layout.ts'
import { schrijfVerslag } from './verslag.ts'

const verslag = (dossier: Dossier, op = '2026-11-01'): string =>
  schrijfVerslag({ dossier, kader, uitslag: toets(dossier, datum(op), kader) })

/** De regels onder deze kop, tot de volgende lege regel met een kop erna. */
const deel = (tekst: string, kop: string): string =>
  tekst.split(/\n\n(?=[^\n]+\n-+\n)/).find(stuk => stuk.startsWith(`${kop}\n`)) ?? ''

function metActiviteit(anders: Partial<Activiteit>): string {
  const { datum: dag, ...zonderDag } = opleiding(30)
  const opEenDag = anders.van === undefined && dag ? { datum: dag } : {}
  const activiteiten = [{ ...zonderDag, ...opEenDag, titel: 'Iets', ...anders }]
  return deel(verslag(volledigDossier({ activiteiten })), 'Je activiteiten')
}

it('begint met de uitkomst en de laatste dag om in te dienen', () => {
  expect(verslag(volledigDossier())).toMatch(
    /^Je dossier is compleet: dien het uiterlijk op 28 november 2026 in\.\n\n/,
  )
  expect(verslag(volledigDossier({ activiteiten: [] }))).toMatch(
    /^Je dossier is nog niet compleet: maak het af en dien het uiterlijk op 28\nnovember 2026 in\.\n\n/,
  )
})

it('zegt het wie te laat is, en wat dan nog kan', () => {
  expect(verslag(volledigDossier(), '2026-11-29')).toMatch(
    /^Je dossier is compleet, maar je bent te laat: je had het uiterlijk op 28\nnovember 2026 moeten indienen\.\n/,
  )
  expect(verslag(volledigDossier(), '2026-11-29').replaceAll('\n', ' ')).toContain(
    'Tot en met die dag kun je nog indienen.',
  )
  expect(verslag(volledigDossier(), '2027-03-01').replaceAll('\n', ' ')).toContain(
    'Na die dag kun je alleen nog indienen in overleg met de certificerende instelling.',
  )
})

it('noemt per onderdeel wat ontbreekt, elk met zijn clausule', () => {
  const tekst = verslag(volledigDossier({ activiteiten: [opleiding(29.75)], bijeenkomsten: [] }))
  expect(deel(tekst, 'Wat je nog moet doen')).toBe(`Wat je nog moet doen
--------------------
A3.1  Reflectie op je beroepsmatig handelen
      - Er tellen 0 reflectiebijeenkomsten. Je hebt er 4 nodig. (A3.1)
      - Je bracht 0 keer zelf een situatie in. Je hebt er 2 nodig. (A3.1)

A3.2  Reflectieverslag van een betekenisvolle situatie
      - Kies de bijeenkomst waarin je deze situatie zelf hebt ingebracht. (A3.2)

B     Permanente educatie (PE-punten)
      - Je hebt 29,75 punten in categorie 1: bij- en nascholing binnen het
        vakgebied. Je hebt er minimaal 30 nodig: nog 0,25. (B)
      - Je hebt 29,75 punten in totaal. Je hebt er minimaal 75 nodig: nog 45,25.
        (B)`)
  expect(verslag(volledigDossier())).not.toContain('Wat je nog moet doen')
})

it('zet de punten per categorie in kolommen die onder elkaar staan', () => {
  const boeken = Array.from({ length: 6 }, (_, nummer): Activiteit => {
    const dag = datum('2025-01-01')
    return { id: `l${nummer}`, soort: 'boek', titel: 'Boek', bewijs: ['format'], datum: dag }
  })
  const tekst = verslag(volledigDossier({ activiteiten: [opleiding(17.5), ...boeken] }))
  expect(deel(tekst, 'Je punten per categorie').split('\n').slice(2, 7).join('\n')).toBe(
    `                                      Ingevoerd       Telt    Vervalt  Ontbreekt
Vakliteratuur en podcasts,
maximaal 10                                  12         10          2          0
Categorie 1: bij- en nascholing
binnen het vakgebied, minimaal 30          27,5       27,5          0        2,5`,
  )
})

it.each<[string, Partial<Activiteit>, string]>([
  [
    'zonder bewijs',
    { bewijs: [] },
    'Telt niet mee: er is nog geen bewijs. Voeg een bestand toe of vul het format in. (B.1)',
  ],
  [
    'op een dag erbuiten',
    { datum: datum('2022-11-01') },
    'Telt niet mee: 1 november 2022 valt buiten de tijd die meetelt: van 2 november 2022 tot en met 1 november 2026. (B.1)',
  ],
  [
    'een kort artikel',
    { soort: 'artikel', woorden: 1499 },
    'Telt niet mee: het heeft 1499 woorden en 1500 is het minimum. (B.5)',
  ],
  [
    'deels ervoor',
    { soort: 'noloc-lid', van: datum('2022-05-02'), tot: datum('2023-05-01') },
    'Telt voor een deel mee: een deel valt buiten de tijd die meetelt: van 2 november 2022 tot en met 1 november 2026. (B.4)',
  ],
  [
    'een dag ervoor',
    { soort: 'noloc-lid', van: datum('2022-11-01'), tot: datum('2023-11-15') },
    'Kost geen punten: een deel valt buiten de tijd die meetelt: van 2 november 2022 tot en met 1 november 2026. (B.4)',
  ],
  [
    'helemaal ervoor',
    { soort: 'noloc-lid', van: datum('2020-01-01'), tot: datum('2021-01-01') },
    'Telt niet mee: elke dag valt buiten de tijd die meetelt: van 2 november 2022 tot en met 1 november 2026. (B.4)',
  ],
])('zegt waarom een activiteit minder telt: %s', (_naam, anders, verwacht) => {
  const gelezen = metActiviteit(anders)
  expect(gelezen.replaceAll(/\n +/g, ' ')).toContain(verwacht)
})

it('noemt de naam van het werk waarvan dagen al meetellen (B.6)', () => {
  const werk: Activiteit = {
    id: 'v1',
    soort: 'vrijwilligerswerk',
    titel: 'Taal',
    bewijs: ['v.pdf'],
    van: datum('2024-01-01'),
    tot: datum('2024-12-31'),
    soortWerk: 'Taalmaatje',
  }
  const tekst = verslag(volledigDossier({ activiteiten: [werk, { ...werk, id: 'v2' }] }))
  expect(deel(tekst, 'Je activiteiten').replaceAll(/\n +/g, ' ')).toContain(
    'Telt niet mee: een eerdere activiteit met “Taalmaatje” vult al dagen, en elke dag telt één keer. (B.6)',
  )
})

it('zegt wat er met bijeenkomsten kan die over zijn, en welke moet blijven (aanname 4)', () => {
  const bijeenkomsten = [
    bijeenkomst('b1', '2024-02-01', true),
    bijeenkomst('b2', '2024-09-01', true),
    bijeenkomst('b3', '2025-02-01', false),
    bijeenkomst('b4', '2025-09-01', false),
    bijeenkomst('b5', '2025-10-01', true),
    { ...bijeenkomst('b6', '2025-11-01', true), ondertekend: false },
    bijeenkomst('b7', '2025-12-01', false),
  ]
  const volledig = volledigDossier({ bijeenkomsten })
  const reflectieverslag = { ...volledig.onderdelen['A3.2'], bijeenkomst: 'b5' }
  const onderdelen = { ...volledig.onderdelen, 'A3.2': reflectieverslag }
  expect(deel(verslag({ ...volledig, onderdelen }), 'Je bijeenkomsten')).toBe(`Je bijeenkomsten
----------------
Je hebt er 4 nodig, waarvan 2 met een situatie die je zelf inbracht. Er tellen
er 6 mee, waarvan 3 met een eigen situatie. (A3.1)
- Intervisie van 1 november 2025 telt niet mee: de verklaring is nog niet
  ondertekend. (A3.1)

Meer dan je nodig hebt:
- Intervisie van 1 oktober 2025
- Intervisie van 1 december 2025
Wat over is kun je verplaatsen naar categorie 2: 2 punten per bijeenkomst. Daar
is nog plaats voor 30. (B.2)
De bijeenkomst van 1 oktober 2025 blijft hier staan, want daar gaat je
reflectieverslag over. (A3.2)
`)
})

it('noemt een open plek van de tekst zonder haar als tekort te tellen (aanname 5)', () => {
  const certificaat = {
    nummer: 'RJ-1',
    geldigVan: datum('2019-12-01'),
    geldigTot: datum('2023-11-30'),
  }
  const tekst = verslag(volledigDossier({ certificaat }), '2023-08-01')
  expect(deel(tekst, 'Waar de tekst iets openlaat')).toBe(`Waar de tekst iets openlaat
---------------------------
De tekst noemt geen eis voor recertificering in 2023. Wij vragen daarom geen
bijeenkomsten. (A3.1)
`)
})

it('blijft binnen 80 kolommen en laat niemand de terminal besturen, wat er ook is getypt', () => {
  const lang = `${'é'.repeat(200)} \u001b[31mrood\u001b[0m\n\ttweede regel ${'woord '.repeat(40)}`
  for (let seed = 0; seed < 40; seed += 1) {
    const size = { activiteiten: 30, bijeenkomsten: 6, woorden: seed % 3 }
    const dossier = makeDossier(randomFrom(seed), size, kader)
    const [eerste, ...rest] = dossier.activiteiten
    const activiteiten = eerste ? [{ ...eerste, titel: lang }, ...rest] : []
    const tekst = verslag({ ...dossier, activiteiten })
    expect(tekst.split('\n').filter(regel => columns(regel) > 80)).toEqual([])
    expect(tekst.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  }
})

it('breekt regels tussen woorden en knipt alleen een woord dat niet past', () => {
  expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie'])
  expect(wrap('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl'])
  expect(wrap('', 10)).toEqual([''])
})
