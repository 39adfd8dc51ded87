import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { bureau, openVenster, vergeetKlachten, type Sessie } from './browser.ts'
import type { Wie } from './inloggen.ts'

type Soort = { js: boolean; als: Wie | null }
type Plek = { soort: Soort; page: Page; status: () => number; cdp: CDPSession }

/**
 * Windows that are used again, one for each person with and without JavaScript: opening one costs more than most pages. Who takes one gets
 * it as new: his own cookies, nothing stored, no routes, wide and light. One that is not given back, because its test failed, is closed.
 */
export function vensters(browser: Browser, adres: string) {
  const vrij = new Map<string, Plek>()
  const uit = new Map<Page, Plek>()
  const sleutel = ({ js, als }: Soort) => `${als} ${js}`

  async function neem(soort: Soort, sessie: Sessie | undefined): Promise<Plek> {
    for (const blijver of uit.keys()) await blijver.context().close()
    uit.clear()
    const oud = vrij.get(sleutel(soort))
    const plek = oud ?? (await openPlek(soort))
    vrij.delete(sleutel(soort))
    uit.set(plek.page, plek)
    await maakSchoon(plek, { adres, sessie })
    return plek
  }

  async function openPlek(soort: Soort): Promise<Plek> {
    const page = await openVenster(browser, { ...bureau, js: soort.js }, undefined)
    let status = 0
    page.on('response', antwoord => {
      if (antwoord.request().isNavigationRequest()) status = antwoord.status()
    })
    const cdp = await page.context().newCDPSession(page)
    return { soort, page, status: () => status, cdp }
  }

  function geefTerug(page: Page): void {
    const plek = uit.get(page)
    if (!plek) return
    uit.delete(page)
    vrij.set(sleutel(plek.soort), plek)
  }

  return { neem, geefTerug }
}

const gebouwd = readdirSync(join(import.meta.dirname, '..', 'dist', 'web'))
const zonderScript = gebouwd.find(naam => naam.endsWith('.svg')) ?? ''

/**
 * Away from the last page first, so that nothing of it writes any more: to a picture of the same server. After about:blank the browser begins
 * each page in a new process, which takes almost twice the time and forgets what it compiled.
 */
async function maakSchoon(
  { soort, page, cdp }: Plek,
  { adres, sessie }: { adres: string; sessie: Sessie | undefined },
): Promise<void> {
  if (soort.js && page.url().startsWith(adres)) await page.evaluate('sessionStorage.clear()')
  await page.goto(`${adres}/static/${zonderScript}`)
  await page.unrouteAll()
  // Without JavaScript nothing was stored but cookies.
  if (soort.js)
    await cdp.send('Storage.clearDataForOrigin', {
      origin: adres,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
    })
  await page.context().clearCookies()
  if (sessie) await page.context().addCookies(sessie.cookies)
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' })
  await page.setViewportSize({ width: bureau.breedte, height: 800 })
  vergeetKlachten(page)
}
