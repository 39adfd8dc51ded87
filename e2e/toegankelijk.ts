import type axe from 'axe-core'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const bron = readFileSync(
  join(import.meta.dirname, '..', 'node_modules', 'axe-core', 'axe.min.js'),
  'utf8',
)

const richtlijnen = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing that axe holds against this page: WCAG 2.2 A and AA and best practice. */
export const verwachtGeenBezwaren = (page: Page): Promise<void> =>
  verwacht(page, { type: 'tag', values: richtlijnen })

/** Enough contrast in the colours that are in force now; the rest does not depend on them. */
export const verwachtContrast = (page: Page): Promise<void> =>
  verwacht(page, { type: 'rule', values: ['color-contrast'] })

/** At this width nothing sticks out to the side and everything can be hit. */
export async function verwachtRuimte(page: Page): Promise<void> {
  const [inhoud, venster] = await page.evaluate<[number, number]>('proef.breedte()')
  expect(inhoud).toBeLessThanOrEqual(venster)
  await verwacht(page, { type: 'rule', values: ['target-size'] })
}

/** Nothing lies over what gets the focus, in a window as small as 400 % zoom leaves of 1280 by 1024 (WCAG 1.4.10, 2.4.11). */
export const verwachtOnbedekt = (page: Page): Promise<void> => leeg(page, 'proef.bedekt()')

const leeg = async (page: Page, vraag: string): Promise<void> =>
  expect(await page.evaluate<string[]>(vraag)).toEqual([])

/** A page that refuses something says so as A-7 wants: ten checks that need not know the form. */
export async function verwachtFoutpatroon(page: Page, status: number): Promise<void> {
  await leeg(page, `proef.foutpatroon(${status === 422})`)
}

/** With wider lines, letters and words everything still fits (WCAG 1.4.12), and nothing moves for who wants rest. */
export async function verwachtRuimeTekst(page: Page): Promise<void> {
  await leeg(page, 'proef.ruimeTekst()')
  await leeg(page, 'proef.beweging()')
}

/** In the colours that a reader chose for all pages, what means something is still seen. */
export const verwachtKleurloos = (page: Page): Promise<void> => leeg(page, 'proef.kleurloos()')

type Bezwaar = { id: string; nodes: { html: string }[] }

async function verwacht(page: Page, runOnly: axe.RunOnly): Promise<void> {
  await brengAxe(page)
  const opdracht = JSON.stringify({ runOnly, resultTypes: ['violations'] })
  const bezwaren = await page.evaluate<Bezwaar[]>(
    `axe.run(document, ${opdracht}).then(({ violations }) => violations.map(({ id, nodes }) =>
      ({ id, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )
  expect(bezwaren.map(({ id, nodes }) => `${id}: ${nodes.map(n => n.html).join(' | ')}`)).toEqual(
    [],
  )
}

/** Puts axe in this document once. Straight to the browser: playwright's own way reads its half a megabyte several times over. */
async function brengAxe(page: Page): Promise<void> {
  if (await page.evaluate<boolean>(`typeof axe === 'object'`)) return
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Runtime.evaluate', { expression: `${bron};0` })
  await cdp.detach()
}

type Halte = { wat: string; isZichtbaar: boolean; isGemerkt: boolean }

/** Tab goes through everything that can be used, visibly and uncovered, and gets out at the end; Enter in a field saves. */
export async function verwachtBegaanbaar(page: Page): Promise<void> {
  const hoeveel = await page.evaluate<number>('proef.begin()')
  // Held down, and looked at in the page: asking after each stop costs three times as much.
  for (let keer = 0; keer <= hoeveel; keer += 1) await page.keyboard.down('Tab')
  await page.keyboard.up('Tab')
  const haltes = await page.evaluate<Halte[]>('proef.haltes()')
  expect(haltes.filter(({ isZichtbaar, isGemerkt }) => !isZichtbaar || !isGemerkt)).toEqual([])
  expect(haltes.length).toBe(hoeveel)
  expect(await page.evaluate('proef.verkeerdeEnter()')).toEqual([])
}
