import type { Page } from 'playwright-core'
import { geenId, stand, volg, type Stand, type Standen } from './stand.ts'

const kandidaat = 'Mila Janssen'
const mentor = 'Karin Mulder'

const bij = (naam: string, als: typeof kandidaat | typeof mentor, dan: Stand['dan']): Stand => ({
  ...stand(naam, '/', als),
  ...(dan && { dan }),
})

const naarMentor = volg('Mentor')
const naarPortfolio = volg(kandidaat)

const naarOpmerking = async (page: Page) => {
  await naarPortfolio(page)
  await volg(/^Wijzig of trek in/)(page)
}

const vul = async (page: Page, naam: string, email: string) => {
  await page.getByLabel('Naam van je mentor').fill(naam)
  await page.getByLabel('E-mailadres van je mentor').fill(email)
}

const nietVan = (pad: string, als: typeof kandidaat | typeof mentor): Stand => ({
  ...stand('dat er niet is', `/dossiers/${geenId}/${pad}`, als),
  status: 404,
})

/** Sends the form of this page to a place that is not there. */
const naarNiets = (pad: string) => async (page: Page) => {
  await page.evaluate(
    `document.querySelectorAll('main form').forEach(vorm => { vorm.action = '/dossiers/${geenId}/${pad}' })`,
  )
  await page.getByRole('main').getByRole('button').first().click()
  await page.waitForLoadState()
}

/** States of reading along: a mentor who reads and says something, and the holder who asked. */
export const meelezen = {
  'GET /dossiers/:dossier/meelezen': [
    bij('met opmerkingen', mentor, naarPortfolio),
    nietVan('meelezen', mentor),
  ],
  'POST /dossiers/:dossier/meelezen/:onderdeel': [
    {
      ...bij('zonder tekst', mentor, async page => {
        await naarPortfolio(page)
        await page.getByRole('button', { name: 'Plaats bij A4' }).click()
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/meelezen/opmerkingen/:opmerking': [
    bij('open', mentor, naarOpmerking),
    nietVan(`meelezen/opmerkingen/${geenId}`, mentor),
  ],
  'POST /dossiers/:dossier/meelezen/opmerkingen/:opmerking': [
    {
      ...bij('zonder tekst', mentor, async page => {
        await naarOpmerking(page)
        await page.getByLabel('Je opmerking').fill('')
        await page.getByRole('button', { name: 'Bewaren' }).click()
      }),
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/meelezen/opmerkingen/:opmerking/einde': [
    {
      ...bij('die er niet is', mentor, async page => {
        await naarOpmerking(page)
        await naarNiets(`meelezen/opmerkingen/${geenId}/einde`)(page)
      }),
      status: 404,
    },
  ],
  'GET /dossiers/:dossier/mentoren': [
    bij('met een mentor en opmerkingen', kandidaat, naarMentor),
    { ...stand('zonder mentor', '/', 'Sanne de Boer'), dan: naarMentor },
    { ...stand('ingediend', '/', 'Ruben Peters'), dan: naarMentor },
    nietVan('mentoren', kandidaat),
  ],
  'POST /dossiers/:dossier/mentoren': [
    {
      ...bij('leeg verstuurd', kandidaat, async page => {
        await naarMentor(page)
        await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
      }),
      status: 422,
    },
    {
      ...bij('jezelf', kandidaat, async page => {
        await naarMentor(page)
        await vul(page, 'Mila', 'mila.janssen@demo.voorbeeld')
        await page.getByLabel(/^A2\./).check()
        await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).click()
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/mentoren/:mentorschap/einde': [
    bij('vraagt het eerst', kandidaat, volg('Mentor', /^Niet langer laten meelezen/)),
    nietVan(`mentoren/${geenId}/einde`, kandidaat),
  ],
  'POST /dossiers/:dossier/mentoren/:mentorschap/einde': [
    {
      ...bij('dat er niet is', kandidaat, async page => {
        await volg('Mentor', /^Niet langer laten meelezen/)(page)
        await naarNiets(`mentoren/${geenId}/einde`)(page)
      }),
      status: 404,
    },
  ],
  'POST /dossiers/:dossier/mentoropmerkingen/:opmerking': [
    {
      ...bij('dat er niet is', kandidaat, async page => {
        await naarMentor(page)
        await naarNiets(`mentoropmerkingen/${geenId}`)(page)
      }),
      status: 404,
    },
  ],
} satisfies Partial<Standen>
