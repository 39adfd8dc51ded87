import type { Page } from 'playwright-core'
import { druk, geenId, stand, verstuur, volg, type Standen } from './stand.ts'

const naarJaar = async (page: Page) => volg('Je vier jaar', /^Kijk terug/)(page)

/** The look back of this kandidaat, saved twice so that there is an earlier version. */
async function eerdereVersies(page: Page): Promise<void> {
  await naarJaar(page)
  for (const tekst of ['Eerst schreef ik dit over mijn jaar.', 'Nu schreef ik iets anders.']) {
    await page.locator('textarea').first().fill(tekst)
    await verstuur(page)
    await page.waitForLoadState()
  }
  await volg(/^Eerdere versies/)(page)
}

/** The look back of this kandidaat, written in two tabs: this is the one that came last. */
async function ingehaald(page: Page): Promise<void> {
  await naarJaar(page)
  const eerst = await page.locator('textarea').first().inputValue()
  const elders = await page.context().newPage()
  await elders.goto(page.url())
  for (const [blad, wat] of [
    [elders, eerst.includes('twee trainingen') ? 'drie trainingen' : 'twee trainingen'],
    [page, 'een cursus'],
  ] as const) {
    await blad.locator('textarea').first().fill(`Ik volgde ${wat} en bezocht een congres.`)
    await verstuur(blad)
  }
  await elders.close()
}

/** States of the pages about time: the years, a look back, the line over all cycles. */
export const tijd = {
  'GET /ontwikkeling': [
    stand('twee keer', '/ontwikkeling', 'Bas Kuipers'),
    stand('nog niets geschreven', '/ontwikkeling', 'Sanne de Boer'),
    stand('nog aan het schrijven', '/ontwikkeling', 'Daan Visser'),
    stand('nog geen besluit', '/ontwikkeling', 'Youssef Bouali'),
  ],
  'GET /dossiers/:dossier/tijdlijn': [
    { ...stand('gevuld', '/', 'Daan Visser'), dan: volg('Je vier jaar') },
    { ...stand('nog leeg', '/', 'Sanne de Boer'), dan: volg('Je vier jaar') },
    { ...stand('aanvulling', '/', 'Youssef Bouali'), dan: volg('Je vier jaar') },
    { ...stand('van een ander', `/dossiers/${geenId}/tijdlijn`, 'kandidaat'), status: 404 },
  ],
  'GET /dossiers/:dossier/jaren/:jaar': [
    { ...stand('leeg', '/', 'Mila Janssen'), dan: naarJaar },
    { ...stand('van een ander', `/dossiers/${geenId}/jaren/1`, 'kandidaat'), status: 404 },
  ],
  'POST /dossiers/:dossier/jaren/:jaar': [
    {
      ...stand('ingehaald', '/', 'Noor Smit'),
      dan: ingehaald,
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/jaren/:jaar/versies/:veld': [
    { ...stand('vergeleken', '/', 'Eva van den Berg'), dan: eerdereVersies },
    {
      ...stand('van een ander', `/dossiers/${geenId}/jaren/1/versies/gedaan`, 'kandidaat'),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/jaren/:jaar/versies/:veld': [
    {
      ...stand('teruggezet', '/', 'Eva van den Berg'),
      dan: async page => {
        await eerdereVersies(page)
        await druk(/^Zet terug/)(page)
        await page.waitForLoadState()
      },
    },
  ],
} satisfies Partial<Standen>
