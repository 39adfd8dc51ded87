import type { Page } from 'playwright-core'
import type { Wie } from '../inloggen.ts'
import { druk, geenId, stand, volg, type Stand, type Standen } from './stand.ts'

/** From the start page of this holder. */
const van = (als: Wie, naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', als),
  dan,
})

const naarIndienen = volg('Nalezen en indienen')

/** Refused, so that the states do not depend on their order. */
const dienOnvolledigIn = async (page: Page) => {
  await naarIndienen(page)
  await druk('Dien je portfolio in')(page)
}

/** So much text that it is read page by page; the last page is short. */
const metVeelTekst = async (page: Page) => {
  await volg(/^Ontwikkelplan voor/)(page)
  const hier = page.url().replace(/onderdelen.*/, 'indienen?bladzijde=2')
  await page.goto(`${page.url()}?vraag=plannen`)
  await page.evaluate(
    `document.querySelector('textarea[name=plannen]').value = 'Begeleiden op de werkplek. '.repeat(5100)`,
  )
  await druk('Bewaren')(page)
  await page.waitForURL(/gedaan=bewaard/)
  await page.goto(hier)
}

/** States of the pages between a portfolio that is ready and its outcome. */
export const indiening = {
  'GET /dossiers/:dossier/indienen': [
    van('Noor Smit', 'volledig', naarIndienen),
    van('Daan Visser', 'onvolledig', naarIndienen),
    van('Carla Dekker', 'te laat', naarIndienen),
    van('Sanne de Boer', 'op meer bladzijden', metVeelTekst),
    van('Youssef Bouali', 'aanvulling', volg('Aanvulling nalezen en indienen')),
    van('Ruben Peters', 'al ingediend', async page => {
      await volg('Indiening intrekken')(page)
      await page.goto(page.url().replace('intrekking', 'indienen'))
    }),
    { ...stand('die er niet is', `/dossiers/${geenId}/indienen`, 'kandidaat'), status: 404 },
  ],
  'POST /dossiers/:dossier/indieningen': [
    { ...van('Daan Visser', 'zonder uitleg', dienOnvolledigIn), status: 422 },
  ],
  'GET /dossiers/:dossier/intrekking': [
    van('Ruben Peters', 'gevraagd', volg('Indiening intrekken')),
  ],
  'POST /dossiers/:dossier/intrekking': [
    {
      ...van('Ruben Peters', 'die er niet is', async page => {
        await volg('Indiening intrekken')(page)
        const ander = `/dossiers/${geenId}/intrekking`
        await page.evaluate(`document.querySelector('main form').action = '${ander}'`)
        await druk('Indiening intrekken')(page)
      }),
      status: 404,
    },
  ],
  'GET /dossiers/:dossier/indieningen/:nummer': [
    van('Ruben Peters', 'ingediend', volg('Indiening 1')),
    van('Youssef Bouali', 'eerste van een aanvulling', volg('Indiening 1')),
    { ...stand('die er niet is', `/dossiers/${geenId}/indieningen/1`, 'kandidaat'), status: 404 },
  ],
  'GET /dossiers/:dossier/uitkomst': [
    van('Bas Kuipers', 'toegekend', volg('Lees de uitkomst en het advies')),
    van('Hanneke Prins', 'niet toegekend', volg('Lees de uitkomst')),
    { ...stand('die er niet is', `/dossiers/${geenId}/uitkomst`, 'kandidaat'), status: 404 },
  ],
  'GET /dossiers/:dossier/geschiedenis': [
    van('Youssef Bouali', 'gevuld', volg('Geschiedenis')),
    van('Sanne de Boer', 'net begonnen', volg('Geschiedenis')),
    { ...stand('die er niet is', `/dossiers/${geenId}/geschiedenis`, 'planner'), status: 404 },
  ],
} satisfies Partial<Standen>
