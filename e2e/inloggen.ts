import type { Page } from 'playwright-core'
import { inject } from 'vitest'
import { rollen, type Rol } from '#domein/rollen.ts'

/** Signs in as the first demonstration person in this role. */
export async function logInAls(page: Page, rol: Rol): Promise<void> {
  await page.goto(`${inject('adres')}/inloggen`)
  await page.getByRole('region', { name: rollen[rol].naam }).getByRole('button').first().click()
  await page.waitForURL(`${inject('adres')}/`)
}
