import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { alsKandidaat, openBrowser, plaat } from './browser.ts'
import { startDemonstratie } from './proces.ts'
import { volg } from './standen/stand.ts'
import {
  verwachtBegaanbaar,
  verwachtContrast,
  verwachtGeenBezwaren,
  verwachtRuimeTekst,
  verwachtRuimte,
} from './toegankelijk.ts'

const browser = await openBrowser()
const proces = await startDemonstratie()
afterAll(() => proces.stop())

/** The process that sets PDFs, there since the first one: a child of the server. */
function pers(): number {
  const gevonden = readdirSync('/proc').find(pid => {
    const stand = lees(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')
    return Number(stand?.[1]) === proces.pid && lees(`/proc/${pid}/cmdline`).includes('press')
  })
  return Number(gevonden)
}

/** Nothing of a process that ended meanwhile. */
function lees(pad: string): string {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    return ''
  }
}

const komAls = (wie: string, js: boolean): Promise<Page> =>
  alsKandidaat(browser, proces.adres, { wie, js })

/** Keeps the page that goes on by itself where it is, to look at it. */
const houdVast = (page: Page, adres: string | RegExp) =>
  page.route(adres, async route => {
    const response = await route.fetch()
    const { refresh: _weg, ...headers } = response.headers()
    await route.fulfill({ response, headers })
  })

async function bekijk(page: Page, naam: string): Promise<void> {
  await verwachtGeenBezwaren(page)
  await verwachtBegaanbaar(page)
  await plaat(page, `${naam}-1280`)
  await page.emulateMedia({ colorScheme: 'dark' })
  await verwachtContrast(page)
  await page.setViewportSize({ width: 390, height: 800 })
  await plaat(page, `${naam}-390-donker`)
  await page.setViewportSize({ width: 320, height: 256 })
  await verwachtRuimte(page)
  await verwachtRuimeTekst(page)
}

it('laat wie op een PDF of zijn cv wacht een bladzijde zien die klopt, en brengt de PDF ook zonder JavaScript vanzelf', async () => {
  const page = await komAls('Youssef Bouali', true)
  const zonder = await komAls('Youssef Bouali', false)
  const mila = await komAls('Mila Janssen', true)
  await volg('Indiening 1')(page)
  const adres = page.url()
  const pdf = `${adres}/pdf`
  await volg(/^Werkzaam als/, /^(Maak je cv hier|Werk je cv bij)/)(mila)
  const eerst = async () => (await page.request.get(`${adres}/archief`)).ok()
  await expect.poll(eerst, { timeout: 20_000 }).toBe(true)

  // It does its work, and not now.
  const stil = pers()
  process.kill(stil, 'SIGSTOP')
  await houdVast(mila, /\/cv\/pdf$/)
  const cv = mila.getByRole('button', { name: /^Zet (als|het nieuwe) cv/ }).click()
  await houdVast(page, pdf)
  expect((await page.goto(pdf))?.status()).toBe(503)
  await page.getByRole('heading', { name: 'De PDF wordt gemaakt' }).waitFor()
  await bekijk(page, 'wachten-pdf')
  expect((await zonder.goto(pdf))?.status()).toBe(503)
  await cv
  await mila.getByRole('heading', { name: 'Je cv wordt gemaakt' }).waitFor()
  await bekijk(mila, 'wachten-cv')

  const gehaald = zonder.waitForEvent('download')
  process.kill(stil, 'SIGCONT')
  expect((await gehaald).suggestedFilename()).toMatch(/\.pdf$/)
  await mila.unrouteAll()
  await mila.getByRole('link', { name: 'Kijk of het klaar is' }).click()
  await mila.waitForURL(/onderdelen\/A1/)
  for (const een of [page, zonder, mila]) await een.context().close()
})
