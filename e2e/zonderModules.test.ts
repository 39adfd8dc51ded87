import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'
import { sessieVan, type Wie } from './inloggen.ts'
import { pdf } from './pdf.ts'
import { druk, verstuur, volg } from './standen/stand.ts'

const browser = await openBrowser()

/** A window in which JavaScript is on, but none of our modules arrives. */
async function kaal(als: Wie | null, doe: (page: Page) => Promise<unknown>) {
  const page = await openVenster(browser, bureau, await sessieVan(browser, als))
  let geweerd = 0
  await page.route('**/static/*.js', route => {
    geweerd += 1
    return route.abort()
  })
  await page.goto(`${adres}/`)
  await doe(page)
  expect(geweerd).toBeGreaterThan(1)
  await page.context().close()
}

it('voert de kandidaat zonder één module een activiteit met bewijs in, ook na een fout', () =>
  kaal('Daan Visser', async page => {
    await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/)(page)
    await page.getByLabel('Wat was het?').fill('Webinar zonder modules')
    await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
    await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([pdf('bewijs.pdf')])
    await druk('Bereken de punten')(page)
    await page.getByLabel('Hoeveel lesuren?').fill('veel')
    await verstuur(page)
    await page.getByRole('group', { name: /nog niet klop/ }).waitFor()
    await page.getByText('bewijs.pdf').waitFor()
    await page.getByLabel('Hoeveel lesuren?').fill('2,5')
    await verstuur(page)
    await page.getByText('De activiteit is toegevoegd.').waitFor()
  }))

it('schrijft de kandidaat, en staat het er daarna', () =>
  kaal('Daan Visser', async page => {
    await volg(/^Ontwikkelplan/)(page)
    await page.locator('textarea').first().fill('In 2027 een opleiding.')
    await verstuur(page)
    await page.getByText('Je tekst is bewaard.').waitFor()
    expect(await page.locator('textarea').first().inputValue()).toBe('In 2027 een opleiding.')
  }))

it('dient de kandidaat in, en trekt in', () =>
  kaal('Noor Smit', async page => {
    await volg('Nalezen en indienen')(page)
    await druk('Dien je portfolio in')(page)
    await page.getByText('Je portfolio is ingediend.').waitFor()
    await page.goto(`${adres}/`)
    await volg('Indiening intrekken')(page)
    await druk('Indiening intrekken')(page)
    await page.getByText('Je indiening is ingetrokken.').waitFor()
  }))

it('beoordeelt de assessor, en besluit de beslisser', async () => {
  await kaal('Fatima el Idrissi', async page => {
    await volg(/^Lotte/, /^Ga verder met onderdeel A2/)(page)
    await page.getByLabel('Voldoet', { exact: true }).check()
    await druk('Bewaren')(page)
    await page.getByText('Je oordeel is bewaard.').waitFor()
  })
  await kaal('Joost van Dam', async page => {
    await volg(/^Eva/, 'Certificeren')(page)
    await page.getByLabel('Waarom besluit je dit?').fill('Ik volg het advies.')
    await druk(/^Neem het besluit/)(page)
    await page.getByText('Het certificaat staat in het register.').waitFor()
  })
})

it('vindt iedereen een certificaat in het register', () =>
  kaal(null, async page => {
    await page.getByRole('link', { name: 'Register' }).first().click()
    await page.getByRole('searchbox').fill('janssen')
    await page.getByRole('button', { name: 'Zoeken' }).click()
    await volg(/Janssen/)(page)
    await page.getByText('Geldig').first().waitFor()
  }))
