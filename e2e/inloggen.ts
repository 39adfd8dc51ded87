import type { Browser, Page } from 'playwright-core'
import { rollen, rolnamen, type Rol } from '#domein/rollen.ts'
import { adres } from './adres.ts'
import { bureau, openVenster, type Sessie } from './browser.ts'

/** Somebody in a role, or one of the demonstration people by name. */
export type Wie = Rol | `${string} ${string}`

const sessies = new Map<Wie, Sessie>()

/** The cookies of this person, or of the first one in this role, signed in once and used again. */
export async function sessieVan(browser: Browser, rol: Wie | null): Promise<Sessie | undefined> {
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
export const vergeetSessie = (rol: Wie | null): void => {
  if (rol !== null) sessies.delete(rol)
}

/** Signs in as the first demonstration person in this role. */
export async function logInAls(page: Page, wie: Wie): Promise<void> {
  await page.goto(`${adres}/inloggen`)
  const rol = rolnamen.find(naam => naam === wie)
  const knoppen = rol
    ? page.getByRole('region', { name: rollen[rol].naam, exact: true }).getByRole('button')
    : page.getByRole('button', { name: wie, exact: true })
  await knoppen.first().click()
  await page.waitForURL(`${adres}/`)
}
