import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'

const browser = await openBrowser()

it('verstuurt een formulier bij dubbel klikken één keer', async () => {
  const page = await openVenster(browser, bureau, undefined)
  let verstuurd = 0
  await page.route('**/inloggen', async route => {
    if (route.request().method() === 'POST') verstuurd += 1
    await route.continue()
  })
  await page.goto(`${adres}/inloggen`)
  await page.getByLabel('Wat is je e-mailadres?').fill('iemand@jobcoach.voorbeeld')
  await page.getByRole('button', { name: 'Stuur mij een code' }).dblclick()
  await page.getByRole('heading', { name: 'Vul de code in' }).waitFor()
  expect(verstuurd).toBe(1)
  await page.context().close()
})

it('werkt als de modules niet laden', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await page.route('**/*.js', route => route.abort())
  await page.goto(`${adres}/inloggen`)
  await page.getByRole('button', { name: 'Stuur mij een code' }).click()
  await page.getByRole('group', { name: /nog niet klopt/ }).waitFor()
  await page.context().close()
})
