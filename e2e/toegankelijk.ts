import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const regels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Nothing that axe holds against this page. */
export async function verwachtGeenBezwaren(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(regels).analyze()
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
  ).toEqual([])
}

/** Nothing sticks out to the side. */
export async function verwachtGeenSchuiven(page: Page): Promise<void> {
  const [inhoud, venster] = await page.evaluate<[number, number]>('proef.breedte()')
  expect(inhoud).toBeLessThanOrEqual(venster)
}

/** Enough contrast in the colours that are in force now; the rest does not depend on them. */
export async function verwachtContrast(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
}

type Halte = { wat: string; isZichtbaar: boolean; isGemerkt: boolean }

/** Tab goes through everything that can be used, visibly and uncovered, and gets out at the end. */
export async function verwachtBegaanbaar(page: Page): Promise<void> {
  const verwacht = await page.evaluate<number>('proef.telBedienbaar()')
  const haltes: Halte[] = []
  await page.evaluate('proef.begin()')
  for (let keer = 0; keer <= verwacht + 5; keer += 1) {
    await page.keyboard.press('Tab')
    const halte = await page.evaluate<Halte | null>('proef.halte()')
    if (!halte || haltes.some(({ wat }) => wat === halte.wat)) break
    haltes.push(halte)
  }
  expect(haltes.filter(({ isZichtbaar, isGemerkt }) => !isZichtbaar || !isGemerkt)).toEqual([])
  expect(haltes.length).toBe(verwacht)
}
