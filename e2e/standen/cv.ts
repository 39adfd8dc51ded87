import type { Page } from 'playwright-core'
import { druk, geenId, stand, verstuur, volg, type Stand, type Standen } from './stand.ts'

const vanuit =
  (wie: NonNullable<Stand['als']>) =>
  (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
    ...stand(naam, '/', wie),
    dan,
  })

/** Keeps a CV here; nobody files her portfolio in a test. */
const mila = vanuit('Mila Janssen')
/** Has a statement and training in his portfolio, and no CV here yet. */
const carla = vanuit('Carla Dekker')
const sanne = vanuit('Sanne de Boer')

const naarA1 = volg(/^Werkzaam als/)
const naarCv = async (page: Page) => {
  await naarA1(page)
  await volg(/^(Maak je cv hier|Werk je cv bij)/)(page)
}
const en =
  (...stappen: ((page: Page) => Promise<unknown>)[]) =>
  async (page: Page) => {
    await naarCv(page)
    for (const stap of stappen) {
      await stap(page)
      await page.waitForLoadState()
    }
  }

const nieuwLid = async (page: Page) => {
  await volg('Nevenfunctie of lidmaatschap toevoegen')(page)
  await page.getByLabel('Wat doe of deed je?').fill('Vrijwilliger')
  await page.getByLabel('Vanaf wanneer?').fill('2020')
  await verstuur(page)
}
const haalLidWeg = async (page: Page) => {
  await volg(/Vrijwilliger$/)(page)
  await druk('Uit mijn cv halen')(page)
}

/** The profile saved once more, so that there is an earlier version. */
const andersProfiel = async (page: Page) => {
  await en(volg('Deze teksten wijzigen'))(page)
  await page.getByLabel('Profiel').fill(`Ik ben jobcoach. ${crypto.randomUUID()}`)
  await verstuur(page)
  await page.waitForLoadState()
  await volg('Deze teksten wijzigen', /^Eerdere versies van: Profiel/)(page)
}

const zetErin = druk(/^Zet (als|het nieuwe) cv/)

/** States of: the CV that a kandidaat keeps over the years. */
export const cv = {
  'GET /dossiers/:dossier/cv': [mila('gevuld', naarCv), sanne('leeg', naarCv)],
  'GET /dossiers/:dossier/cv/voorbeeld': [
    mila('zoals de assessor het leest', en(volg('Bekijk je cv'))),
  ],
  'POST /dossiers/:dossier/cv/pdf': [mila('in het dossier', en(nieuwLid, zetErin))],
  'GET /dossiers/:dossier/cv/pdf': [
    { ...stand('dat er niet is', `/dossiers/${geenId}/cv/pdf`, 'Mila Janssen'), status: 404 },
  ],
  'GET /dossiers/:dossier/cv/teksten': [mila('gevuld', en(volg('Deze teksten wijzigen')))],
  'POST /dossiers/:dossier/cv/teksten': [
    {
      ...mila('te lang', async page => {
        await en(volg('Deze teksten wijzigen'))(page)
        await page.getByLabel('Profiel').fill('woord '.repeat(700))
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/cv/versies/:veld': [
    mila('vergeleken', andersProfiel),
    {
      ...stand('van een ander', `/dossiers/${geenId}/cv/versies/profiel`, 'kandidaat'),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/cv/versies/:veld': [
    mila('teruggezet', async page => {
      await andersProfiel(page)
      await druk(/^Zet terug/)(page)
      await page.waitForLoadState()
    }),
  ],
  'GET /dossiers/:dossier/cv/overnemen': [
    carla('alles aangevinkt', en(volg('Overnemen uit je portfolio'))),
  ],
  'POST /dossiers/:dossier/cv/overnemen': [
    {
      ...carla('niets gekozen', async page => {
        await en(volg('Overnemen uit je portfolio'))(page)
        for (const vak of await page.getByRole('checkbox').all()) await vak.uncheck()
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/cv/regels/nieuw': [sanne('werk', en(volg('Werk toevoegen')))],
  'POST /dossiers/:dossier/cv/regels': [
    {
      ...sanne('leeg verstuurd', en(volg('Werk toevoegen'), verstuur)),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/cv/regels/:regel': [mila('werk', en(volg(/Jobcoach$/)))],
  'POST /dossiers/:dossier/cv/regels/:regel': [
    {
      ...mila('einde voor begin', async page => {
        await en(volg(/Consulent$/))(page)
        await page.getByLabel('Tot en met wanneer?').fill('2001')
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/cv/regels/:regel/verwijdering': [
    mila('uit het cv', en(nieuwLid, haalLidWeg)),
  ],
  'POST /dossiers/:dossier/cv/regels/:regel/herstel': [
    mila('terug in het cv', en(nieuwLid, haalLidWeg, druk('Ongedaan maken'))),
  ],
} satisfies Partial<Standen>
