import type { BrowserContext, Page } from 'playwright-core'
import { openThuis } from '../../e2e/thuis.ts'

/** The browser that somebody has at home. */
export async function openBrowser(profiel: string): Promise<BrowserContext> {
  const context = await openThuis(profiel)
  context.setDefaultTimeout(30_000)
  // Who is asked whether he wants to leave, leaves.
  context.on('page', page => page.on('dialog', vraag => void vraag.accept().catch(() => {})))
  return context
}

/** Signs in, in this tab, as one of the demonstration people. */
export async function logIn(page: Page, adres: string, wie: string): Promise<void> {
  await page.goto(`${adres}/inloggen`)
  await page.getByRole('button', { name: wie, exact: true }).first().click()
  await page.waitForURL(`${adres}/`)
}

/** Opens this address; who is asked to sign in does so, and opens it again. */
export async function ga(page: Page, naar: string, wie: string): Promise<void> {
  await page.goto(naar)
  const { origin } = new URL(naar)
  if (page.url().startsWith(`${origin}/inloggen`)) {
    await logIn(page, origin, wie)
    await page.goto(naar)
  }
  await page.waitForLoadState('networkidle')
}
