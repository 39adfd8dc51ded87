import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'
import { logInAls } from './inloggen.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

/** How much stands in each of the two places of this browser. */
const wachtHier = (page: Page): Promise<number[]> =>
  page.evaluate(`new Promise((klaar, mis) => {
    const verzoek = indexedDB.open('vakbewijs', 1)
    verzoek.onerror = () => mis(verzoek.error)
    verzoek.onsuccess = () => {
      const greep = verzoek.result.transaction(['sleutel', 'tekst'])
      const tellingen = ['sleutel', 'tekst'].map(naam => greep.objectStore(naam).count())
      greep.oncomplete = () => klaar(tellingen.map(een => een.result))
    }
  })`)

it('laat op een gedeelde computer niets achter van wat je typt, zegt dat, en bewaart het bij ons zodra dat kan (U-7)', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await logInAls(page, 'Daan Visser')
  await page.goto(`${adres}/profiel`)
  await page.getByRole('button', { name: 'Dit is een gedeelde computer' }).click()
  await page.getByText('Deze computer geldt nu als gedeeld.').waitFor()
  await page.goto(`${adres}/`)
  await volg(/^Ontwikkelplan/)(page)
  await page.getByText('Wat je typt, blijft niet in deze browser achter.').waitFor()
  const vak = page.locator('textarea').first()
  await page.context().setOffline(true)
  await vak.fill('Dit mag nergens blijven liggen.')
  await page.getByText('Houd dit tabblad open.').first().waitFor()
  expect(await wachtHier(page)).toEqual([0, 0])
  await page.getByText('Let ook op deze namen').click()
  await page.getByLabel('Namen, elk op een eigen regel').fill('Wolkenman')
  await page.keyboard.press('Tab')
  await page.getByText('Deze browser onthoudt de lijst niet.').waitFor()
  expect(await wachtHier(page)).toEqual([0, 0])
  await page.context().setOffline(false)
  await page
    .getByText(/^Bewaard om/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Uitloggen' }).first().click()
  await page.waitForURL(/uitgelogd/)
  await page.goto(`${adres}/inloggen`)
  expect(await page.getByLabel('Dit is een gedeelde computer.').isChecked()).toBe(true)
  await page.context().close()
})
