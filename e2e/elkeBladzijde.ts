import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bekijk } from './bekijk.ts'
import { openBrowser, verwachtGeenKlachten } from './browser.ts'
import { sessieVan, vergeetSessie } from './inloggen.ts'
import type { Stand, Standen } from './standen/stand.ts'
import { verwachtFoutpatroon } from './toegankelijk.ts'
import { vensters } from './vensters.ts'

const browser = await openBrowser()
const { neem, geefTerug } = vensters(browser, adres)

/** Opens the page in this state and tells what the server answered last. */
async function kom(js: boolean, { als, pad, dan }: Stand): Promise<{ page: Page; status: number }> {
  const { page, status } = await neem({ js, als }, await sessieVan(browser, als))
  await page.goto(adres + pad)
  if (dan) {
    await dan(page)
    await page.waitForLoadState()
  }
  if (page.url().endsWith('uitgelogd')) vergeetSessie(als)
  return { page, status: status() }
}

/** What was looked at before in this file, in every look and width: the same signs of the same page need no second look. */
const bekeken = new Set<string>()

async function isNieuw(page: Page): Promise<boolean> {
  const kenmerk = await page.evaluate<string>('proef.kenmerk()')
  const is = !bekeken.has(kenmerk) || Boolean(process.env['SCHERMEN'])
  bekeken.add(kenmerk)
  return is
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
      if (await isNieuw(page)) await bekijk(page, bestand)
      verwachtGeenKlachten(page)
      geefTerug(page)
    })

    it('werkt zonder JavaScript', async () => {
      const { page, status } = await kom(false, stand)
      expect(status).toBe(stand.status)
      expect(await page.locator('h1').count()).toBe(1)
      geefTerug(page)
    })
  })
}
