import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'

const browser = await openBrowser()

const vak = (page: Page) => page.locator('textarea:visible').nth(1)
const bewaard = (page: Page) =>
  page
    .locator('.vb-stand')
    .getByText(/^Bewaard om \d\d?:\d\d/)
    .waitFor()
const gezien = (page: Page, tekst: RegExp) => page.getByText(tekst).first().waitFor()

/** Two tabs of one browser on the same part; in the second something else was typed, after the first saved itself. */
async function botsend(onderdeel: RegExp): Promise<[Page, Page]> {
  const een = await openVenster(browser, bureau, await sessieVan(browser, 'Carla Dekker'))
  const ander = await een.context().newPage()
  for (const page of [een, ander]) {
    await page.goto(`${adres}/`)
    await klikDoor(page, page.getByRole('link', { name: onderdeel }))
  }
  await een.bringToFront()
  await vak(een).fill(`Uit tabblad een: ${String(onderdeel)}`)
  await bewaard(een)
  await ander.bringToFront()
  await vak(ander).fill('Uit tabblad twee.')
  await gezien(ander, /intussen ergens anders gewijzigd/)
  await expect.poll(() => ander.evaluate<number>('proef.aantalHier()')).toBe(1)
  return [een, ander]
}

it('houdt wat in het ene tabblad botste als het andere wegvalt (U-2, U-5)', async () => {
  const [een, ander] = await botsend(/^Terugblik/)
  await ander.reload()
  await gezien(ander, /staat weer in het vak|intussen ergens anders gewijzigd/)
  await een.close()
  await expect.poll(() => ander.evaluate<number>('proef.aantalHier()')).toBe(1)
  await ander.reload()
  await gezien(ander, /staat weer in het vak|intussen ergens anders gewijzigd/)
  expect(await vak(ander).inputValue()).toBe('Uit tabblad twee.')
  await ander.context().close()
})
