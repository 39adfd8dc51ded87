import type { Page } from 'playwright-core'
import type { Wie } from '../inloggen.ts'
import { druk, geenId, stand, verstuur, volg, type Standen } from './stand.ts'

/** The development plan of this kandidaat, its first text saved twice so that there is an earlier version. */
async function tweeKeerBewaard(page: Page): Promise<void> {
  await volg(/^Ontwikkelplan voor/)(page)
  for (const tekst of [
    'Eerst schreef ik dit over mijn plan.',
    'Nu schreef ik iets over mijn plan.',
  ]) {
    await page.locator('textarea').first().fill(tekst)
    await verstuur(page)
    await page.waitForLoadState()
  }
}

const eerdereVersies = async (page: Page) => {
  await tweeKeerBewaard(page)
  await volg(/^Eerdere versies/)(page)
}

/** An article whose summary was written twice. */
async function artikel(page: Page): Promise<void> {
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Artikel geschreven/)(page)
  await page.getByLabel('Wat was het?').fill('Jobcarving in de zorg')
  await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await page.getByLabel('Hoeveel woorden telt het?').fill('1600')
  for (const tekst of ['Over werk snijden.', 'Over jobcarving, en wat het de zorg brengt.']) {
    await page.getByLabel('Waar gaat het artikel in het kort over?').fill(tekst)
    await verstuur(page)
    await page.waitForLoadState()
  }
  await volg(/^Eerdere versies van: Waar gaat het artikel/)(page)
}

/** A development plan with so much in it that each question has a page of its own. */
async function langPlan(page: Page): Promise<void> {
  await volg(/^Ontwikkelplan voor/)(page)
  const vak = page.locator('textarea:visible').first()
  if ((await vak.count()) === 0) return
  await vak.fill('Ik leer het meest van wat werkgevers mij vragen. '.repeat(2600))
  await verstuur(page)
}

const schrijf = (
  naam: string,
  dan: (page: Page) => Promise<unknown>,
  als: Wie = 'Daan Visser',
) => ({
  ...stand(naam, '/', als),
  dan,
})

/** States of the pages to write on, and of what keeps a text: versions. */
export const schrijven = {
  'GET /dossiers/:dossier/onderdelen/:onderdeel': [
    schrijf('reflectieverslag', volg(/^Reflectieverslag/)),
    schrijf('ontwikkelplan', volg(/^Ontwikkelplan/)),
    schrijf('eigen verklaring', volg(/^Verklaring/)),
    schrijf('terugblik', volg(/^Terugblik/)),
    schrijf('terugblik met advies', volg(/^Terugblik/), 'Bas Kuipers'),
    schrijf('vrijgesteld', volg(/^Terugblik/), 'Jeroen Blom'),
    schrijf('te lang voor één bladzijde', langPlan, 'Bas Kuipers'),
    schrijf(
      'één vraag van zeven',
      async page => {
        await langPlan(page)
        await volg(/: Welke stappen/)(page)
      },
      'Bas Kuipers',
    ),
  ],
  'GET /dossiers/:dossier/onderdelen/:onderdeel/versies/:veld': [
    { ...stand('vergeleken', '/', 'Daan Visser'), dan: eerdereVersies },
    {
      ...stand('nog geen', '/', 'Sanne de Boer'),
      dan: async page => {
        await volg(/^Ontwikkelplan voor/)(page)
        const veld = await page.locator('textarea').first().getAttribute('name')
        await page.goto(`${page.url()}/versies/${veld}`)
      },
    },
    {
      ...stand('van een ander', `/dossiers/${geenId}/onderdelen/A4/versies/plannen`, 'kandidaat'),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/onderdelen/:onderdeel/versies/:veld': [
    {
      ...stand('teruggezet', '/', 'Daan Visser'),
      dan: async page => {
        await eerdereVersies(page)
        await druk(/^Zet terug/)(page)
        await page.waitForLoadState()
      },
    },
  ],
  'GET /dossiers/:dossier/pe/:activiteit/versies/:veld': [
    {
      ...stand('van een ander', `/dossiers/${geenId}/pe/${geenId}/versies/inhoud`, 'kandidaat'),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/pe/:activiteit/versies/:veld': [
    {
      ...stand('teruggezet', '/', 'Daan Visser'),
      dan: async page => {
        await artikel(page)
        await druk(/^Zet terug/)(page)
        await page.waitForLoadState()
      },
    },
  ],
} satisfies Partial<Standen>
