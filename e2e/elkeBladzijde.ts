import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, plaat, verwachtGeenKlachten } from './browser.ts'
import { sessieVan, vergeetSessie } from './inloggen.ts'
import type { Stand, Standen } from './standen/stand.ts'
import {
  verwachtBegaanbaar,
  verwachtContrast,
  verwachtFoutpatroon,
  verwachtGeenBezwaren,
  verwachtKleurloos,
  verwachtRuimeTekst,
  verwachtRuimte,
} from './toegankelijk.ts'

const browser = await openBrowser()

/** Opens the page in this state and tells what the server answered last. */
async function kom(js: boolean, { als, pad, dan }: Stand): Promise<{ page: Page; status: number }> {
  const page = await openVenster(browser, { ...bureau, js }, await sessieVan(browser, als))
  let status = 0
  page.on('response', antwoord => {
    if (antwoord.request().isNavigationRequest()) status = antwoord.status()
  })
  await page.goto(adres + pad)
  if (dan) {
    await dan(page)
    await page.waitForLoadState()
  }
  if (page.url().endsWith('uitgelogd')) vergeetSessie(als)
  return { page, status }
}

/** Visits every page in these states: accessible in every look and width, and working without JavaScript. */
export function bezoek(standen: Partial<Standen>): void {
  const alle = Object.entries(standen).flatMap(([route, lijst]) =>
    lijst.map(stand => [`${route}, ${stand.naam}`, stand] as const),
  )
  describe.each(alle)('%s', (naam, stand) => {
    const bestand = naam.replaceAll(/[^\w]+/g, '-').toLowerCase()

    it('is toegankelijk en begaanbaar, breed, smal, licht, donker en met hoog contrast', async () => {
      const { page, status } = await kom(true, stand)
      expect(status).toBe(stand.status)
      await verwachtFoutpatroon(page, status)
      await verwachtGeenBezwaren(page)
      await verwachtBegaanbaar(page)
      await plaat(page, `${bestand}-1280`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await verwachtContrast(page)
      await plaat(page, `${bestand}-1280-donker`)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.setViewportSize({ width: 390, height: 800 })
      await verwachtRuimte(page)
      await plaat(page, `${bestand}-390`)
      await page.setViewportSize({ width: 320, height: 800 })
      await verwachtRuimte(page)
      await verwachtRuimeTekst(page)
      await page.emulateMedia({ forcedColors: 'active' })
      await verwachtKleurloos(page)
      await plaat(page, `${bestand}-320-contrast`)
      verwachtGeenKlachten(page)
      await page.context().close()
    })

    it('werkt zonder JavaScript', async () => {
      const { page, status } = await kom(false, stand)
      expect(status).toBe(stand.status)
      expect(await page.locator('h1').count()).toBe(1)
      await page.context().close()
    })
  })
}
