import type { Page } from 'playwright-core'
import { plaat } from './browser.ts'
import {
  verwachtBegaanbaar,
  verwachtContrast,
  verwachtGeenBezwaren,
  verwachtKleurloos,
  verwachtOnbedekt,
  verwachtRuimeTekst,
  verwachtRuimte,
} from './toegankelijk.ts'

/** Looks at a page in every look and width, from wide and light; with a picture of each under this name when SCHERMEN is set. */
export async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtGeenBezwaren(page)
  await verwachtBegaanbaar(page)
  await plaat(page, `${naam}-1280`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await verwachtContrast(page)
  await plaat(page, `${naam}-1280-donker`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 390, height: 800 })
  await verwachtRuimte(page)
  await plaat(page, `${naam}-390`)
  await page.setViewportSize({ width: 320, height: 256 })
  await verwachtRuimte(page)
  await verwachtOnbedekt(page)
  await verwachtRuimeTekst(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await verwachtKleurloos(page)
  await plaat(page, `${naam}-320-contrast`)
}
