import { setTimeout as wacht } from 'node:timers/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { eersteTabblad, sein } from '../../e2e/thuis.ts'
import type { Dienst } from './dienst.ts'
import type { Formulier } from './formulieren.ts'
import { ga, logIn, openBrowser } from './venster.ts'

/** A writer at work, and what a case may do to him. */
export type Toneel = {
  dienst: Dienst
  formulier: Formulier
  context: BrowserContext
  page: Page
  random: () => number
  typ: (seconden: number) => Promise<void>
  /** From here on what was typed last counts: milliseconds. */
  nu: () => void
}

/** Lets it happen to who typed a while, and does what he would do first; gives the tab in which he looks. */
type Geval = (toneel: Toneel) => Promise<{ context: BrowserContext; page: Page }>

const ander = 'Daan Visser'

async function opnieuw({ dienst }: Toneel) {
  const context = await openBrowser(dienst.profiel)
  return { context, page: await eersteTabblad(context) }
}

const inNieuwTabblad = async ({ context }: Toneel) => ({ context, page: await context.newPage() })

/** As who presses the cross does. */
async function sluit(page: Page): Promise<void> {
  const dicht = page.waitForEvent('close')
  await page.close({ runBeforeUnload: true })
  await dicht
}

const even = (random: () => number, seconden: number) => wacht(random() * seconden * 1000)

/** Signs in beside the page and comes back to it, as the line under the field says. */
async function logErnaastIn({ context, dienst, formulier, page }: Toneel): Promise<void> {
  const ernaast = await context.newPage()
  await logIn(ernaast, dienst.adres, formulier.wie)
  await ernaast.close()
  await page.bringToFront()
  await page.evaluate('dispatchEvent(new Event("focus"))')
  await wacht(4000)
}

export const gevallen: Readonly<Record<string, Geval>> = {
  'tabblad dicht': async toneel => {
    toneel.nu()
    await sluit(toneel.page)
    return inNieuwTabblad(toneel)
  },

  verversen: async toneel => {
    toneel.nu()
    await toneel.page.reload()
    return toneel
  },

  'tabblad loopt vast': async toneel => {
    const { context, page } = toneel
    const vastgelopen = page.waitForEvent('crash')
    const cdp = await context.newCDPSession(page)
    toneel.nu()
    void cdp.send('Page.crash').catch(() => {})
    await vastgelopen
    await page.close()
    return inNieuwTabblad(toneel)
  },

  'kill -9 van de browser': async toneel => {
    toneel.nu()
    sein(toneel.dienst.profiel, 'SIGKILL')
    return opnieuw(toneel)
  },

  'netwerk weg': async toneel => {
    const { context, page, random } = toneel
    await context.setOffline(true)
    await toneel.typ(1 + random() * 4)
    if (random() < 0.5) {
      toneel.nu()
      await sluit(page)
      await context.setOffline(false)
      return inNieuwTabblad(toneel)
    }
    await context.setOffline(false)
    await toneel.typ(random() * 2)
    toneel.nu()
    await page.reload()
    return toneel
  },

  'server weg': async toneel => {
    const { dienst, page, random } = toneel
    await dienst.val()
    await toneel.typ(1 + random() * 4)
    const isDicht = random() < 0.5
    if (isDicht) {
      toneel.nu()
      await sluit(page)
      await dienst.start()
      return inNieuwTabblad(toneel)
    }
    await dienst.start()
    await toneel.typ(random() * 2)
    toneel.nu()
    await page.reload()
    return toneel
  },

  'sessie verlopen': async toneel => {
    const { dienst, page, random } = toneel
    await dienst.verloop()
    await toneel.typ(1 + random() * 4)
    if (random() < 0.5) {
      await logErnaastIn(toneel)
      await toneel.typ(random() * 2)
    }
    toneel.nu()
    await page.reload()
    return toneel
  },

  'iemand anders logt in': async toneel => {
    const { context, dienst, formulier, page, random } = toneel
    const blijftOpen = random() < 0.5
    if (!blijftOpen) {
      toneel.nu()
      await sluit(page)
    }
    const ernaast = await context.newPage()
    await logIn(ernaast, dienst.adres, ander)
    if (blijftOpen) {
      await page.bringToFront()
      await toneel.typ(1 + random() * 3)
      toneel.nu()
      await sluit(page)
    }
    await logIn(ernaast, dienst.adres, formulier.wie)
    return { context, page: ernaast }
  },

  slaapstand: async toneel => {
    const { dienst, page, random } = toneel
    toneel.nu()
    sein(dienst.profiel, 'SIGSTOP')
    await dienst.verloop()
    await even(random, 4)
    // The battery is empty before the lid opens again.
    if (random() < 0.4) {
      sein(dienst.profiel, 'SIGKILL')
      return opnieuw(toneel)
    }
    sein(dienst.profiel, 'SIGCONT')
    await toneel.typ(random() * 3)
    if (random() < 0.5) await logErnaastIn(toneel)
    toneel.nu()
    await page.reload()
    return toneel
  },

  'server teruggezet': async toneel => {
    const { dienst, page, random, formulier } = toneel
    await dienst.maakKopie()
    await toneel.typ(3 + random() * 5)
    await even(random, 8)
    toneel.nu()
    const wijze = random()
    if (wijze < 0.3) await sluit(page)
    await dienst.zetTerug()
    if (wijze < 0.3) return inNieuwTabblad(toneel)
    if (wijze < 0.6) {
      await page.reload()
      return toneel
    }
    // Goes on where he was, and then looks.
    await toneel.typ(1 + random() * 2)
    toneel.nu()
    await ga(page, `${dienst.adres}/`, formulier.wie)
    return toneel
  },
}
