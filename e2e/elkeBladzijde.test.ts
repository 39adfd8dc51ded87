import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import {
  bureau,
  openBrowser,
  openVenster,
  plaat,
  verwachtGeenKlachten,
  type Venster,
} from './browser.ts'
import { logInAls } from './inloggen.ts'
import { standen, type Stand } from './standen.ts'
import {
  verwachtBegaanbaar,
  verwachtContrast,
  verwachtGeenBezwaren,
  verwachtGeenSchuiven,
} from './toegankelijk.ts'

const browser = await openBrowser()
const adres = inject('adres')
const alle = Object.entries(standen).flatMap(([route, lijst]) =>
  lijst.map(stand => [`${route}, ${stand.naam}`, stand] as const),
)

/** Opens the page in this state and tells what the server answered last. */
async function kom(
  venster: Venster,
  { als, pad, dan }: Stand,
): Promise<{ page: Page; status: number }> {
  const page = await openVenster(browser, venster)
  if (als) await logInAls(page, als)
  let status = 0
  page.on('response', antwoord => {
    if (antwoord.request().isNavigationRequest()) status = antwoord.status()
  })
  await page.goto(adres + pad)
  if (dan) {
    await dan(page)
    await page.waitForLoadState()
  }
  return { page, status }
}

it('heeft van elke route minstens één stand', () => {
  expect(Object.entries(standen).filter(([, lijst]) => lijst.length === 0)).toEqual([])
})

describe.each(alle)('%s', (naam, stand) => {
  const bestand = naam.replaceAll(/[^\w]+/g, '-').toLowerCase()

  it('is toegankelijk, licht en donker, op bureau en telefoon, met toetsenbord en hoog contrast', async () => {
    const { page, status } = await kom(bureau, stand)
    expect(status).toBe(stand.status)
    await verwachtGeenBezwaren(page)
    await verwachtBegaanbaar(page)
    await plaat(page, `${bestand}-1280-licht`)
    await page.emulateMedia({ colorScheme: 'dark' })
    await verwachtContrast(page)
    await plaat(page, `${bestand}-1280-donker`)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 390, height: 800 })
    await verwachtGeenBezwaren(page)
    await verwachtGeenSchuiven(page)
    await plaat(page, `${bestand}-390`)
    await page.setViewportSize({ width: 320, height: 800 })
    await verwachtGeenSchuiven(page)
    await page.emulateMedia({ forcedColors: 'active' })
    await verwachtBegaanbaar(page)
    verwachtGeenKlachten(page)
    await page.context().close()
  })

  it('werkt zonder JavaScript', async () => {
    const { page, status } = await kom({ ...bureau, js: false }, stand)
    expect(status).toBe(stand.status)
    expect(await page.locator('h1').count()).toBe(1)
    await page.context().close()
  })
})
