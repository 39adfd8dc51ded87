import { expect } from 'vitest'
import type { Page } from 'playwright-core'
import { adres } from '../adres.ts'
import { druk, stand, volg, type Stand } from './stand.ts'

const wie = 'Daan Visser'

/** A form opened with what was typed in it before; sent as the page does it by itself, so that it is there without JavaScript too. */
async function metKlad(page: Page): Promise<void> {
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Vrijwilligerswerk/)(page)
  const { pathname, search } = new URL(page.url())
  const id = crypto.randomUUID()
  const antwoord = await page.request.post(`${adres}/kladden`, {
    headers: { Origin: adres, Accept: 'application/json' },
    form: {
      token: await page.locator('input[name=token]').last().inputValue(),
      id,
      pagina: pathname + search,
      titel: 'Vrijwilligerswerk',
      basis: 0,
      beurt: 1,
      velden: JSON.stringify({ titel: ['Bestuur van de wijkvereniging'], van: ['1 september'] }),
      schrijver: crypto.randomUUID(),
    },
  })
  expect(antwoord.status()).toBe(200)
  await page.goto(`${adres}${pathname}${search}&klad=${id}`)
}

const na = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', wie),
  dan,
})

/** States of what was typed and never sent. */
export const klad = {
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
