import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { bekijk } from './bekijk.ts'
import { alsKandidaat, klikDoor, openBrowser } from './browser.ts'
import { pdf as eenPdf } from './pdf.ts'
import { startDemonstratie } from './proces.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()
const proces = await startDemonstratie()
afterAll(() => proces.stop())

/** The processes of the server that run this program: there since its first work, for a minute. */
const processen = (programma: string): number[] =>
  readdirSync('/proc')
    .filter(pid => {
      const stand = lees(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')
      return Number(stand?.[1]) === proces.pid && lees(`/proc/${pid}/cmdline`).includes(programma)
    })
    .map(Number)

/** Has this program do nothing until what comes back is called. */
function zetStil(programma: string): () => void {
  const stil = processen(programma)
  expect(stil).not.toEqual([])
  for (const pid of stil) process.kill(pid, 'SIGSTOP')
  return () => stil.forEach(pid => process.kill(pid, 'SIGCONT'))
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
  const gaVerder = zetStil('press.js')
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
  gaVerder()
  expect((await gehaald).suggestedFilename()).toMatch(/\.pdf$/)
  await mila.unrouteAll()
  await mila.getByRole('link', { name: 'Kijk of het klaar is' }).click()
  await mila.waitForURL(/onderdelen\/A1/)
  for (const een of [page, zonder, mila]) await een.context().close()
})

it('laat wie een grote zip inleest een bladzijde zien die klopt, en daarna dat alles erin staat', async () => {
  const page = await komAls('Daan Visser', true)
  await page.goto(`${proces.adres}/toevoegen`)
  await page.getByLabel('Wat heb je?').setInputFiles([eenPdf('webinar.pdf')])
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/\/concepten\//)
  const [dossier = ''] = page.url().split('/concepten/')
  const zip = await (await page.request.get(`${dossier}/export/alles`)).body()
  await klikDoor(page, page.getByRole('button', { name: 'Concept verwijderen' }))
  await page.goto(`${dossier}/meenemen`)
  const bestand = { name: 'portfolio.zip', mimeType: 'application/zip', buffer: zip }
  await page.getByLabel('Zip of dossierbestand').setInputFiles([bestand])
  await page.getByRole('button', { name: 'Bekijken wat erin staat' }).click()
  await page.getByRole('heading', { name: 'Bestand inlezen' }).waitFor()

  const gaVerder = zetStil('inspection.js')
  await houdVast(page, /\/inlezen\/bezig/)
  await page.getByRole('button', { name: 'Inlezen in mijn portfolio' }).click()
  await page.getByRole('heading', { name: 'Je bestand wordt ingelezen' }).waitFor()
  gaVerder()
  await bekijk(page, 'wachten-inlezen')
  await page.unrouteAll()
  await page.getByRole('link', { name: 'Kijk of het klaar is' }).click()
  await page.waitForURL(/meenemen\?gedaan=ingelezen/)
  await page.context().close()
})
