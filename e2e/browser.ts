import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Locator,
  type Page,
} from 'playwright-core'
import { afterAll, expect } from 'vitest'
import { vindChromium, vlaggen } from './chromium.ts'

export type Venster = { breedte: number; js: boolean }
export type Sessie = Awaited<ReturnType<BrowserContext['storageState']>>

export const bureau: Venster = { breedte: 1280, js: true }

const platen = resolve(import.meta.dirname, '..', '.cache', 'schermen')

/** A browser for one test file, closed after its last test. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, env } = await vindChromium()
  const browser = await chromium.launch({
    executablePath,
    args: vlaggen,
    env: { ...process.env, ...env },
  })
  afterAll(() => browser.close())
  return browser
}

/** What the browser complained about while a page was open: refused by the policy, broken script, missing file. */
const klachten = new WeakMap<BrowserContext, string[]>()

/** A new window with its own cookies, or with those of somebody who is signed in. */
export async function openVenster(
  browser: Browser,
  venster: Venster,
  sessie: Sessie | undefined,
): Promise<Page> {
  const context = await browser.newContext({
    ...(sessie && { storageState: sessie }),
    viewport: { width: venster.breedte, height: 800 },
    reducedMotion: 'reduce',
    javaScriptEnabled: venster.js,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
  })
  await context.addInitScript({ path: join(import.meta.dirname, 'bladzijde.js') })
  const lijst: string[] = []
  klachten.set(context, lijst)
  const page = await context.newPage()
  page.on('console', bericht => {
    const isFout = ['error', 'warning'].includes(bericht.type())
    if (isFout && !/status of (403|404|409|413|422|429)/.test(bericht.text()))
      lijst.push(bericht.text())
  })
  page.on('pageerror', fout => lijst.push(fout.message))
  return page
}

/** Presses what leads to another page and waits for it, also where a module sends the form a moment later. */
export async function klikDoor(page: Page, knop: Locator): Promise<void> {
  const geladen = page.waitForEvent('load')
  await knop.click()
  await geladen
}

/** Fails when the browser complained. */
export const verwachtGeenKlachten = (page: Page): void =>
  expect(klachten.get(page.context())).toEqual([])

/** A window that is used again begins without complaints. */
export const vergeetKlachten = (page: Page): void => {
  klachten.get(page.context())?.splice(0)
}

/** Keeps a picture of the whole page to look at, when SCHERMEN is set. */
export async function plaat(page: Page, naam: string): Promise<void> {
  if (!process.env['SCHERMEN']) return
  mkdirSync(platen, { recursive: true })
  await page.screenshot({ path: join(platen, `${naam}.png`), fullPage: true })
}

/** A window of this demonstration person, a kandidaat, on his first page. */
export async function alsKandidaat(
  browser: Browser,
  adres: string,
  { wie, js }: { wie: string; js: boolean },
): Promise<Page> {
  const page = await openVenster(browser, { ...bureau, js }, undefined)
  await page.goto(`${adres}/inloggen`)
  await page.getByRole('button', { name: wie, exact: true }).first().click()
  await page.getByRole('heading', { name: 'Je portfolio', level: 1 }).waitFor()
  return page
}
