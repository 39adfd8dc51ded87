import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { verwachtHier } from './kladvenster.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()
const wie = 'Mila Janssen'

const venster = async (js: boolean): Promise<Page> =>
  openVenster(browser, { ...bureau, js }, await sessieVan(browser, wie))

const naarPlan = async (page: Page): Promise<void> => {
  await page.goto(`${adres}/`)
  await volg(/^Ontwikkelplan/)(page)
}
const naarProfiel = async (page: Page): Promise<void> => {
  await page.goto(`${adres}/`)
  await volg(/^Werkzaam als/, /^(Maak je cv hier|Werk je cv bij)/, /Deze teksten wijzigen/)(page)
}
const vak = (page: Page) => page.locator('main textarea:visible').first()

async function bewaar(page: Page, tekst: string): Promise<void> {
  await vak(page).fill(tekst)
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren', exact: true }))
}

const plekken = [
  { naam: 'een tekst die zichzelf bewaart', ga: naarPlan },
  { naam: 'een formulier met een knop', ga: naarProfiel },
]

for (const { naam, ga } of plekken)
  for (const js of [true, false])
    it(`zet met Terug geen oude tekst in de plaats van een nieuwere, in ${naam}, ${js ? 'met' : 'zonder'} JavaScript (U-5)`, async () => {
      const hier = await venster(js)
      const elders = await venster(false)
      await ga(hier)
      const bladzijde = hier.url()
      await vak(hier).fill(`Een, ${naam} ${js}.`)
      await klikDoor(hier, hier.getByRole('button', { name: 'Bewaren', exact: true }))
      await hier.goto(bladzijde)
      // Typed again and saved, so that the browser has something to remember of this very page.
      await vak(hier).fill(`Een en een half, ${naam} ${js}.`)
      await klikDoor(hier, hier.getByRole('button', { name: 'Bewaren', exact: true }))
      if (js) await verwachtHier(hier).toBe(0)
      await hier.goto(`${adres}/profiel`)
      await ga(elders)
      await bewaar(elders, `Twee, ${naam} ${js}.`)
      while (hier.url() !== bladzijde) await hier.goBack()
      expect(await vak(hier).inputValue()).toBe(`Twee, ${naam} ${js}.`)
      await ga(elders)
      expect(await vak(elders).inputValue()).toBe(`Twee, ${naam} ${js}.`)
      await hier.context().close()
      await elders.context().close()
    })

it('laat met Terug staan wat zonder JavaScript is getypt en niet verstuurd (U-1)', async () => {
  const page = await venster(false)
  await naarPlan(page)
  await vak(page).fill('Getypt, en toen op een link gedrukt.')
  await page.getByRole('link', { name: 'Terug naar je portfolio' }).click()
  await page.goBack()
  expect(await vak(page).inputValue()).toBe('Getypt, en toen op een link gedrukt.')
  await page.context().close()
})
