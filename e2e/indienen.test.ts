import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { alsKandidaat, openBrowser, verwachtGeenKlachten } from './browser.ts'
import { startDemonstratie } from './proces.ts'
import { druk, volg } from './standen/stand.ts'

const browser = await openBrowser()
const proces = await startDemonstratie()
afterAll(() => proces.stop())

const begin = (page: Page) => page.goto(`${proces.adres}/`)

const komAls = (wie: string, js: boolean): Promise<Page> =>
  alsKandidaat(browser, proces.adres, { wie, js })

const sluit = async (page: Page) => {
  verwachtGeenKlachten(page)
  await page.context().close()
}

const trekIn = async (page: Page) => {
  await begin(page)
  await volg('Indiening intrekken')(page)
  await druk('Indiening intrekken')(page)
  await page.getByText('Je indiening is ingetrokken.').waitFor()
}

describe.each([
  ['met JavaScript', true],
  ['zonder JavaScript', false],
])('de kandidaat dient in, %s', (_, js) => {
  it('vraagt één zin per tekort, houdt wat getypt is, en legt vast met de zinnen erbij (aanname 32)', async () => {
    const page = await komAls('Daan Visser', js)
    await volg('Nalezen en indienen')(page)
    const vakken = page.locator('textarea')
    const aantal = await vakken.count()
    expect(aantal).toBeGreaterThan(0)
    for (const vak of await vakken.all()) await vak.fill('')
    await vakken.first().fill('Mijn werkgever tekent volgende week.')
    await druk('Dien je portfolio in')(page)
    if (aantal > 1) {
      await page.getByRole('group', { name: /nog niet klop/ }).waitFor()
      expect(await vakken.first().inputValue()).toBe('Mijn werkgever tekent volgende week.')
      for (const vak of await vakken.all()) await vak.fill('Mijn werkgever tekent volgende week.')
      await druk('Dien je portfolio in')(page)
    }
    await page.getByText('Je portfolio is ingediend.').waitFor()
    expect(await page.getByText('Uitleg van de kandidaat: “Mijn werkgever').count()).toBe(aantal)
    await trekIn(page)
    await begin(page)
    await volg('Nalezen en indienen')(page)
    expect(await vakken.first().inputValue()).toBe('Mijn werkgever tekent volgende week.')
    await sluit(page)
  })

  it('dient bij twee keer drukken één keer in; daarna ligt elk onderdeel vast, tot hij intrekt', async () => {
    const page = await komAls('Noor Smit', js)
    await volg('Nalezen en indienen')(page)
    const ander = await page.context().newPage()
    await ander.goto(page.url())
    await druk('Dien je portfolio in')(page)
    await page.getByText('Je portfolio is ingediend.').waitFor()
    await druk('Dien je portfolio in')(ander)
    await ander.waitForURL(/\/indieningen\/\d/)
    expect(new URL(ander.url()).pathname).toBe(new URL(page.url()).pathname)
    const afschrift = page.url()
    await page.goto(afschrift.replace(/indieningen.*/, 'onderdelen/A4'))
    await page.getByText('Dit blijft zoals je het hebt ingediend.').waitFor()
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
    await page.goto(afschrift.replace(/indieningen.*/, 'indienen'))
    await page.getByText('Je hoeft hier niets meer te doen.').waitFor()
    await trekIn(page)
    await page.goto(afschrift)
    await page.getByText('Deze indiening is ingetrokken.').waitFor()
    const vreemd = await komAls('Daan Visser', js)
    expect((await vreemd.goto(afschrift))?.status()).toBe(404)
    await vreemd.context().close()
    await sluit(page)
  })
})

it('vult aan wat gevraagd is en niets anders, en houdt beide indieningen leesbaar (aannames 20 en 30)', async () => {
  const page = await komAls('Youssef Bouali', false)
  await page.getByText('De assessor vraagt je één ding aan te vullen').waitFor()
  await volg(/^Ontwikkelplan/)(page)
  const deel = page.url()
  await page.goto(deel.replace(/A4$/, 'A3.2'))
  await page.getByText('Hier vraagt de assessor niets over.').waitFor()
  expect(await page.locator('main').getByRole('button').count()).toBe(0)
  await page.goto(deel)
  await page
    .locator('textarea:visible')
    .last()
    .fill('In 2027 een opleiding, in 2028 een intervisiegroep.')
  await druk('Bewaren')(page)
  await begin(page)
  await volg('Aanvulling nalezen en indienen')(page)
  await page.getByText('In 2027 een opleiding').waitFor()
  await druk('Dien je aanvulling in')(page)
  await page.waitForURL(/indieningen\/2/)
  await page.getByText('In 2027 een opleiding').waitFor()
  expect(await page.getByText('Ongewijzigd uit indiening 1').count()).toBeGreaterThan(3)
  await volg('Indiening 1')(page)
  expect(await page.getByText('In 2027 een opleiding').count()).toBe(0)
  await sluit(page)
})

it('laat wie te laat is alleen via de planner indienen, en waarschuwt voor die tijd (aanname 2)', async () => {
  const laat = await komAls('Carla Dekker', false)
  await volg('Nalezen en indienen')(laat)
  await laat.getByText(/De uiterste dag was .* maar het besluit komt dan later/).waitFor()
  await sluit(laat)
  const verlopen = await komAls('Jeroen Blom', false)
  await verlopen.getByText('Je kunt niet meer zelf indienen.').waitFor()
  await volg('Geschiedenis')(verlopen)
  await verlopen.goto(verlopen.url().replace('geschiedenis', 'indienen'))
  await verlopen.getByText(/Indienen kon tot en met .* Vraag de planner of het nog kan/).waitFor()
  expect(await verlopen.getByRole('button', { name: /Dien/ }).count()).toBe(0)
  await sluit(verlopen)
})
