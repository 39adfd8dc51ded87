import type { Page } from 'playwright-core'
import type { Formulier } from './formulieren.ts'
import { ga } from './venster.ts'

/** Milliseconds in which a page takes up what waits in its browser. */
const opnemen = 2500

/** All that a person reads on this page: its words and what stands in its fields. */
async function lees(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`[
    document.querySelector('main')?.innerText ?? '',
    ...[...document.querySelectorAll('main textarea, main input:not([type=hidden])')].map(een => een.value),
  ]`)
}

const knoppen = /^(Zet mijn (?:eerdere|nieuwere) tekst terug)$/

/** What the page shows once it took up what waited, and what its buttons bring back. */
async function bekijk(page: Page): Promise<string[]> {
  await page.waitForTimeout(opnemen)
  const gezien = await lees(page)
  const knop = page.getByRole('button', { name: knoppen }).first()
  if (await knop.isVisible()) {
    await knop.click()
    gezien.push(...(await lees(page)))
  }
  return gezien
}

/** Looks as an ordinary person would: the page, then what the first page says is unfinished, then the form as he found it before, and its versions. */
export async function zoek(
  page: Page,
  { formulier, adres, bladzijde, isHeel }: Zoektocht,
): Promise<string[]> {
  const gezien: string[] = []
  const kijk = async (): Promise<boolean> => {
    gezien.push(...(await bekijk(page)))
    return isHeel(gezien)
  }
  await ga(page, bladzijde, formulier.wie)
  if (await kijk()) return gezien
  await ga(page, `${adres}/`, formulier.wie)
  await page.waitForTimeout(opnemen)
  const verder = await linksVan(page, 'main a[href*="klad="], .vb-stand a')
  await formulier.open(page)
  if (await kijk()) return gezien
  const versies = await linksVan(page, 'main a[href*="/versies/"]')
  for (const href of [...verder, ...versies]) {
    await ga(page, href, formulier.wie)
    if (await kijk()) return gezien
  }
  return gezien
}

type Zoektocht = {
  formulier: Formulier
  adres: string
  /** Where was typed. */
  bladzijde: string
  isHeel: (teksten: readonly string[]) => boolean
}

const linksVan = (page: Page, wat: string) =>
  page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll(${JSON.stringify(wat)})].map(een => een.href))]`,
  )
