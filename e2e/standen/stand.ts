import type { Page } from 'playwright-core'
import type { routes } from '#web/routes.ts'
import { klikDoor } from '../browser.ts'
import type { Wie } from '../inloggen.ts'

/** One way in which a page can look: who comes, how he gets there, and what the server answers at the end. */
export type Stand = {
  naam: string
  als: Wie | null
  /** Path to open. */
  pad: string
  /** What to do there, to see what a form answers. */
  dan?: (page: Page) => Promise<unknown>
  status: number
}

export type Standen = Readonly<Record<keyof typeof routes, readonly Stand[]>>

export const geenId = '00000000-0000-4000-8000-000000000000'

export const stand = (naam: string, pad: string, als: Wie | null = null): Stand => ({
  naam,
  als,
  pad,
  status: 200,
})

/** Presses the first button of the form, and waits for the answer: files that were chosen go first. */
export const verstuur = (page: Page) =>
  klikDoor(page, page.locator('.utrecht-form .utrecht-button--primary-action').first())

/** Lets files go with the form, as they do for who cannot send them in pieces: the server then says what it does not take. */
export const metHetFormulier = (page: Page) =>
  page.route('**/bestanden/stukken/**', route =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '' }),
  )

export const druk = (naam: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name: naam }).first().click()

/** Follows these links of the page, one after the other. */
export const volg =
  (...namen: (string | RegExp)[]) =>
  async (page: Page) => {
    for (const naam of namen) {
      await page.getByRole('main').getByRole('link', { name: naam }).first().click()
      await page.waitForLoadState()
    }
  }

/** The form of this page sent as it came: with nothing in it that was not there. */
export const leegVerstuurd = (pad: string, als: Wie | null = null): Stand => ({
  ...stand('leeg verstuurd', pad, als),
  dan: verstuur,
  status: 422,
})

export const eersteUitTabel = async (page: Page) => {
  await page.getByRole('table').getByRole('link').first().click()
  await page.waitForLoadState()
}
