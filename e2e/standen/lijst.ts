import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { geenId, stand, verstuur, druk, volg, type Stand, type Standen } from './stand.ts'

const wie = 'Daan Visser'

const csv = (...regels: string[]) => ({
  name: 'mijn-lijst.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`\uFEFF${['Soort;Titel;Datum;Uren;Dagdelen', ...regels].join('\r\n')}`),
})

/** Another list each time: what stands there already is left out. */
const nieuweLijst = () =>
  csv(
    `Opleiding, cursus of training;Training ${randomUUID()};12-3-2026;24;`,
    'boek;Boek uit een lijst;1-7-2025;;',
    'workshop;Webinar van te lang geleden;1-7-2019;2,5;',
  )
const fout = csv('webinar;Iets;1-2-2026;2;', 'boek;;31-2-2026;;', 'congres;Congres;1-2-2026;;')

const inLijst = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/toevoegen', wie),
  dan: async page => {
    await volg('Voeg een lijst toe')(page)
    await dan(page)
  },
})

const stuur = (bestand: ReturnType<typeof csv>) => async (page: Page) => {
  await page.getByLabel('Je lijst').setInputFiles([bestand])
  await verstuur(page)
  await page.waitForLoadState()
}

const inReeks = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', wie),
  dan: async page => {
    await volg(/^Reflectie op je/, 'Meer tegelijk toevoegen')(page)
    await dan(page)
  },
})

const vulReeks = (dagen: string) => async (page: Page) => {
  await page.getByLabel(/^Wie begeleidde/).fill('Mirjam Vos')
  await page.getByLabel('Op welke dagen?').fill(dagen)
  await verstuur(page)
  await page.waitForLoadState()
}

/** States of adding many things at once: a list of activities, a series of meetings. */
export const lijst = {
  'GET /dossiers/:dossier/lijst': [inLijst('leeg', async () => undefined)],
  'POST /dossiers/:dossier/lijst': [
    { ...inLijst('zonder bestand', verstuur), status: 422 },
    {
      ...inLijst('werkmap', stuur({ ...nieuweLijst(), name: 'lijst.xlsx' })),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/lijst/voorbeeld': [
    {
      ...stand('dat er niet is', `/dossiers/${geenId}/lijst/voorbeeld`, wie),
      status: 404,
    },
  ],
  'GET /dossiers/:dossier/lijst/controle': [
    inLijst('te lezen', page => stuur(nieuweLijst())(page)),
    { ...inLijst('met fouten', stuur(fout)), status: 422 },
  ],
  'POST /dossiers/:dossier/lijst/bevestiging': [
    inLijst('toegevoegd', async page => {
      await stuur(nieuweLijst())(page)
      await druk(/toevoegen$/)(page)
    }),
  ],
  'GET /dossiers/:dossier/reeks': [inReeks('leeg', async () => undefined)],
  'POST /dossiers/:dossier/reeks': [
    { ...inReeks('een dag die niet bestaat', vulReeks('12-1-2026\n31-2-2026')), status: 422 },
    inReeks('na te kijken', vulReeks('12-1-2026\n9-2-2026\n9-3-2026')),
    inReeks('toegevoegd', async page => {
      await vulReeks('14-9-2025\n12-10-2025')(page)
      await verstuur(page)
    }),
  ],
} satisfies Partial<Standen>
