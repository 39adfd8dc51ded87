import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { adres } from '../adres.ts'
import { druk, geenId, stand, volg, type Stand } from './stand.ts'

const wie = 'Daan Visser'

type Begonnen = { titel: string; velden: Readonly<Record<string, readonly string[]>> }

/** Something typed in the form of this page and not saved; sent as the page does it by itself, so that it is there without JavaScript too. Its id. */
export async function begin(page: Page, { titel, velden }: Begonnen): Promise<string> {
  const { pathname, search } = new URL(page.url())
  const id = crypto.randomUUID()
  const antwoord = await page.request.post(`${adres}/kladden`, {
    headers: { Origin: adres, Accept: 'application/json' },
    form: {
      token: await page.locator('input[name=token]').last().inputValue(),
      id,
      pagina: pathname + search,
      titel,
      basis: 0,
      beurt: 1,
      velden: JSON.stringify(velden),
      schrijver: crypto.randomUUID(),
    },
  })
  expect(antwoord.status()).toBe(200)
  return id
}

/** A form opened with what was typed in it before. */
async function metKlad(page: Page): Promise<void> {
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Vrijwilligerswerk/)(page)
  const velden = { titel: ['Bestuur van de wijkvereniging'], van: ['1 september'] }
  const id = await begin(page, { titel: 'Vrijwilligerswerk', velden })
  await page.goto(`${page.url()}&klad=${id}`)
}

const na = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', wie),
  dan,
})

/** States of what was typed and never sent. */
export const klad = {
  'GET /geparkeerd/:klad': [{ ...stand('niets', `/geparkeerd/${geenId}`, wie), status: 404 }],
  'POST /kladden': [{ ...stand('als bladzijde gevraagd', '/kladden', wie), status: 404 }],
  'POST /kladden/:klad/verwijdering': [
    na('weggegooid', async page => {
      await metKlad(page)
      await druk('Gooi het weg')(page)
    }),
  ],
  'POST /kladden/:klad/herstel': [
    na('teruggehaald', async page => {
      await metKlad(page)
      await druk('Gooi het weg')(page)
      await page.waitForLoadState()
      await druk('Ongedaan maken')(page)
    }),
  ],
}
