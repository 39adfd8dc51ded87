import type { Page } from 'playwright-core'
import { expect } from 'vitest'

type Fout = { vraag: string; tekst: string }

/** The whole pattern of a form with faults: summary first and focused, count, links, title, same words, marked fields, kept values. */
export async function verwachtFouten(page: Page, fouten: readonly Fout[]): Promise<void> {
  const samenvatting = page.getByRole('group', { name: /nog niet klop/ })
  expect(await page.title()).toMatch(/^Fout: /)
  expect(await samenvatting.getByRole('heading').textContent()).toBe(
    fouten.length === 1
      ? 'Er is één ding dat nog niet klopt'
      : `Er zijn ${fouten.length} dingen die nog niet kloppen`,
  )
  expect(await samenvatting.and(page.locator(':focus')).count()).toBe(1)
  expect(await samenvatting.getByRole('link').count()).toBe(fouten.length)
  for (const { vraag, tekst } of fouten) {
    const link = samenvatting
      .getByRole('link')
      .filter({ hasText: vraag })
      .filter({ hasText: tekst })
    const doel = (await link.getAttribute('href')) ?? ''
    const veld = page.locator(doel)
    await link.click()
    expect(await veld.and(page.locator(':focus')).count()).toBe(1)
    expect(await page.locator(`${doel}-fout`).textContent()).toBe(`Fout: ${tekst}`)
    if ((await veld.getAttribute('type')) === 'radio') continue
    expect(await veld.getAttribute('aria-invalid')).toBe('true')
    expect(await veld.getAttribute('aria-describedby')).toContain(`${doel.slice(1)}-fout`)
  }
}
