import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, vlaggen, verwachtGeenKlachten } from './browser.ts'
import { vindChromium } from './chromium.ts'
import { logInAls, sessieVan } from './inloggen.ts'

const browser = await openBrowser()
const wie = 'Carla Dekker'

/** The development plan, in a window of its own. */
async function schrijver(): Promise<Page> {
  const page = await openVenster(browser, bureau, await sessieVan(browser, wie))
  await naarPlan(page)
  return page
}

async function naarPlan(page: Page): Promise<void> {
  await page.goto(`${adres}/`)
  await page.getByRole('link', { name: /^Ontwikkelplan voor/ }).click()
  await page.waitForLoadState()
}

const vak = (page: Page, nummer = 1) => page.locator('textarea').nth(nummer)
const bewaard = (page: Page) =>
  page
    .locator('.vb-stand')
    .getByText(/^Bewaard om \d\d?:\d\d/)
    .waitFor()
const klaar = (page: Page) => page.context().close()

it('bewaart vanzelf, zegt wanneer, en zegt het een schermlezer één keer (U-1)', async () => {
  const page = await schrijver()
  const omroep = page.locator('form[data-vanzelf] > [role=status].vb-onzichtbaar')
  await vak(page).fill('Getypt zonder op een knop te drukken.')
  await bewaard(page)
  expect(await omroep.textContent()).toMatch(/^Bewaard om/)
  await vak(page).pressSequentially(' En verder.')
  await bewaard(page)
  await page.reload()
  expect(await vak(page).inputValue()).toBe('Getypt zonder op een knop te drukken. En verder.')
  await vak(page).fill('Met de knop, vlak na de laatste toets.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(/^Opgeslagen op/).waitFor()
  expect(await vak(page).inputValue()).toBe('Met de knop, vlak na de laatste toets.')
  verwachtGeenKlachten(page)
  await klaar(page)
})

it('gaat door zonder netwerk en verstuurt zodra het er weer is (U-2)', async () => {
  const page = await schrijver()
  await page.context().setOffline(true)
  await vak(page).fill('In de trein geschreven.')
  await page
    .getByText(/Nog niet verstuurd.*staat op dit apparaat/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Bewaren' }).click()
  expect(await vak(page).inputValue()).toBe('In de trein geschreven.')
  await page.context().setOffline(false)
  await bewaard(page)
  await page.reload()
  expect(await vak(page).inputValue()).toBe('In de trein geschreven.')
  await klaar(page)
})

it('geeft na een gedode browser terug wat nog niet verstuurd was, en laat er na uitloggen niets van achter (U-2, U-7)', async () => {
  const map = mkdtempSync(join(tmpdir(), 'vakbewijs-profiel-'))
  const merk = 'Zwerfkei-4711-onverstuurd'
  const eerst = await start(map)
  await logInAls(eerst.page, wie)
  await naarPlan(eerst.page)
  await eerst.page.context().setOffline(true)
  await vak(eerst.page, 2).fill(merk)
  await eerst.page
    .getByText(/staat op dit apparaat/)
    .first()
    .waitFor()
  await eerst.dood()
  expect(vindtIn(map, merk)).toEqual([])

  const weer = await start(map)
  await logInAls(weer.page, wie)
  await weer.page.getByRole('link', { name: 'Ga verder met schrijven' }).click()
  await bewaard(weer.page)
  expect(await vak(weer.page, 2).inputValue()).toBe(merk)
  await weer.page.getByRole('button', { name: 'Uitloggen' }).click()
  await weer.page.waitForURL(/gedaan=uitgelogd/)
  await weer.dood()
  expect(vindtIn(map, merk)).toEqual([])
  rmSync(map, { recursive: true, force: true })
})

/** A browser with a profile on the disk, that can be killed. */
async function start(map: string) {
  const { executablePath, env } = await vindChromium()
  const argumenten = [
    ...vlaggen,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${map}`,
  ]
  const kind = spawn(executablePath, [...argumenten, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const weg = new Promise(los => kind.once('exit', los))
  const ws = await new Promise<string>(gevonden => {
    kind.stderr.on('data', (brok: Buffer) => {
      const plek = /ws:\/\/\S+/.exec(brok.toString())?.[0]
      if (plek) gevonden(plek)
    })
  })
  const verbonden = await chromium.connectOverCDP(ws)
  const page = await verbonden.contexts()[0]?.newPage()
  if (!page) throw new Error('geen venster')
  const dood = async () => {
    kind.kill('SIGKILL')
    await weg
  }
  return { page, dood }
}

const vindtIn = (map: string, merk: string): string[] =>
  readdirSync(map, { recursive: true, encoding: 'utf8' }).filter(naam => {
    const pad = join(map, naam)
    const isBestand = statSync(pad, { throwIfNoEntry: false })?.isFile() ?? false
    if (!isBestand) return false
    const bytes = readFileSync(pad)
    return bytes.includes(merk) || bytes.includes(Buffer.from(merk, 'utf16le'))
  })

it('vraagt bij uitloggen eerst, zolang er nog tekst wacht (U-7)', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await logInAls(page, wie)
  await naarPlan(page)
  await page.route('**/onderdelen/**', route => route.abort())
  await vak(page, 3).fill('Nog niet weg.')
  await page
    .getByText(/staat op dit apparaat/)
    .first()
    .waitFor()
  const vragen: string[] = []
  page.once('dialog', vraag => {
    vragen.push(vraag.message())
    void vraag.dismiss()
  })
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await expect.poll(() => vragen.length).toBe(1)
  expect(await vak(page, 3).inputValue()).toBe('Nog niet weg.')
  await klaar(page)
})

it('laat twee tabbladen elkaar niet overschrijven (U-5)', async () => {
  const een = await schrijver()
  const ander = await schrijver()
  await vak(een).fill('Uit tabblad een.')
  await bewaard(een)
  await vak(ander).fill('Uit tabblad twee.')
  await ander
    .getByText(/intussen ergens anders gewijzigd/)
    .first()
    .waitFor()
  await ander.getByRole('button', { name: 'Bewaren' }).click()
  await ander.getByText('Dit stond er intussen, ergens anders geschreven:').waitFor()
  await ander.getByRole('button', { name: 'Zet allebei in het vak' }).click()
  await ander.waitForLoadState()
  expect(await vak(ander).inputValue()).toBe('Uit tabblad een.\n\nUit tabblad twee.')
  await ander.getByRole('button', { name: 'Bewaren' }).click()
  await ander.waitForLoadState()
  await een.reload()
  expect(await vak(een).inputValue()).toBe('Uit tabblad een.\n\nUit tabblad twee.')
  await klaar(een)
  await klaar(ander)
})

it('vraagt na afloop van de sessie om in te loggen naast de tekst, en bewaart haar na opnieuw laden (U-3)', async () => {
  const page = await schrijver()
  await page.context().clearCookies()
  await vak(page).fill('Een uur na de laatste klik.')
  const link = page.getByRole('link', { name: /^Log in/ })
  await link.waitFor()
  const [naast] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await naast.getByRole('button', { name: wie, exact: true }).first().click()
  await naast.waitForURL(`${adres}/`)
  await naast.close()
  await page.reload()
  await bewaard(page)
  expect(await vak(page).inputValue()).toBe('Een uur na de laatste klik.')
  await klaar(page)
})

it('houdt een geplakte tekst van 50.000 woorden heel, met emoji, rechts naar links en losse tekens (U-10)', async () => {
  const page = await schrijver()
  const zin = 'werk 👩🏽‍💻 שלום <b>vet</b> &amp; café cafe\u0301 '
  const tekst = zin.repeat(Math.ceil(50_000 / 7)).trim()
  await vak(page).fill(tekst)
  await bewaard(page)
  await bewaard(page)
  await page.reload()
  expect(await vak(page).inputValue()).toBe(tekst)
  await vak(page).fill('Weer kort.')
  await bewaard(page)
  await klaar(page)
})
