import type { Page, Route } from 'playwright-core'
import { expect } from 'vitest'
import { adres } from './adres.ts'
import { volg } from './standen/stand.ts'

export const terug = /Wat je eerder typte, staat weer/
export const wacht = /Op dit apparaat staat tekst die nog niet is verstuurd/

export const vakkenVan = (page: Page) =>
  page.getByRole('main').locator('input[type=text], textarea')
export const eersteVak = (page: Page) => vakkenVan(page).first()
export const knopVan = (page: Page) => page.locator('.utrecht-form .utrecht-button--primary-action')

/** Whether what a page saves by itself arrives, also while it is being left. */
export const zetLijn = (page: Page, isOpen: boolean) => page.evaluate(`proef.zetLijn(${isOpen})`)

/** How many pieces of text come to wait in this browser. */
export const verwachtHier = (page: Page) =>
  expect.poll(() => page.evaluate<number>('proef.aantalHier()'))
export const bewaardHier = (page: Page) => verwachtHier(page).toBeGreaterThan(0)

/** Nothing waits in this browser, and so no page says that something does. */
export async function nietsMeerHier(page: Page): Promise<void> {
  await verwachtHier(page).toBe(0)
  await page.goto(`${adres}/profiel`)
  await page.waitForLoadState('networkidle')
  expect(await page.getByText(wacht).count()).toBe(0)
}

/** To a form; what is typed in it stays in this browser, for no save of it arrives. */
export async function naarBijeenkomst(page: Page): Promise<void> {
  await page.route('**/kladden', route => route.fulfill({ body: '' }))
  await page.goto(`${adres}/`)
  await volg(/^Reflectie op je/, 'Bijeenkomst toevoegen')(page)
}

/** What becomes of a form when its button is pressed. */
export const bijVersturen = (page: Page, doe: (route: Route) => Promise<void>) =>
  page.route('**/*', route =>
    route.request().isNavigationRequest() && route.request().method() === 'POST'
      ? doe(route)
      : route.fallback(),
  )
