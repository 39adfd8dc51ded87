import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { rollen, type Rol } from '#domein/rollen.ts'
import { bureau, openVenster, type Sessie } from './browser.ts'

const sessies = new Map<Rol, Sessie>()

/** The cookies of the first demonstration person in this role, signed in once and used again. */
export async function sessieVan(browser: Browser, rol: Rol | null): Promise<Sessie | undefined> {
  if (rol === null) return undefined
  const bekend = sessies.get(rol)
  if (bekend) return bekend
  const page = await openVenster(browser, bureau, undefined)
  await logInAls(page, rol)
  const sessie = await page.context().storageState()
  await page.context().close()
  sessies.set(rol, sessie)
  return sessie
}

/** After signing out, the next who needs this role signs in again. */
export const vergeetSessie = (rol: Rol | null): void => {
  if (rol !== null) sessies.delete(rol)
}

/** Signs in as the first demonstration person in this role. */
export async function logInAls(page: Page, rol: Rol): Promise<void> {
  await page.goto(`${inject('adres')}/inloggen`)
  const groep = page.getByRole('region', { name: rollen[rol].naam, exact: true })
  await groep.getByRole('button').first().click()
  await page.waitForURL(`${inject('adres')}/`)
}
