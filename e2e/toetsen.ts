import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

type Halte = { wat: string; isZichtbaar: boolean; isGemerkt: boolean }

/** Somebody who has only a keyboard, and looks where the focus is after each Tab. */
export type Toetsen = {
  naar: (doel: Locator) => Promise<void>
  druk: (doel: Locator) => Promise<void>
  typ: (doel: Locator, tekst: string) => Promise<void>
  kies: (doel: Locator) => Promise<void>
  voegToe: (doel: Locator, bestand: Bestand) => Promise<void>
}

type Bestand = { name: string; mimeType: string; buffer: Buffer }

const hoogstens = 150

/** The keys of a page: every stop on the way is visible, uncovered and marked. */
export function toetsenVan(page: Page): Toetsen {
  // The browser asks us for files from now on, and not its own window.
  page.on('filechooser', () => {})
  const heeftFocus = async (doel: Locator) => (await doel.and(page.locator(':focus')).count()) > 0

  async function naar(doel: Locator) {
    await doel.first().waitFor()
    for (let keer = 0; keer < hoogstens && !(await heeftFocus(doel)); keer += 1) {
      await page.keyboard.press('Tab')
      const halte = await page.evaluate<Halte | null>('proef.halte()')
      if (halte) expect(halte).toMatchObject({ isZichtbaar: true, isGemerkt: true })
    }
    expect(await heeftFocus(doel)).toBe(true)
  }

  return {
    naar,
    druk: async doel => {
      await naar(doel)
      // A form that keeps what was typed changes the address of its page as well: only another page answers a button.
      const isKnop = (await doel.and(page.locator('button')).count()) > 0
      const verder = isKnop
        ? page.waitForEvent('domcontentloaded')
        : page.waitForEvent('framenavigated')
      await page.keyboard.press('Enter')
      await verder
      await page.waitForLoadState()
    },
    typ: async (doel, tekst) => {
      await naar(doel)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(tekst)
    },
    kies: async doel => {
      const naam = await doel.getAttribute('name')
      await naar(page.locator(`[name="${naam}"]`))
      for (let keer = 0; keer < 10 && !(await heeftFocus(doel)); keer += 1)
        await page.keyboard.press('ArrowDown')
      if (!(await doel.isChecked())) await page.keyboard.press('Space')
      expect(await doel.isChecked()).toBe(true)
    },
    voegToe: async (doel, bestand) => {
      await naar(doel)
      const venster = page.waitForEvent('filechooser')
      await page.keyboard.press('Enter')
      await (await venster).setFiles([bestand])
    },
  }
}
