import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, expect, it } from 'vitest'
import { alsKandidaat, openBrowser } from './browser.ts'
import { startDemonstratie } from './proces.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()
let proces = await startDemonstratie()
const { adres, map } = proces
const kopie = `${map}.kopie`
afterAll(async () => {
  await proces.stop()
  rmSync(kopie, { recursive: true, force: true })
})

/** Stops, copies one folder over another as docs/beheer.md says, and starts again at the same address. */
async function vervang(van: string, door: string): Promise<void> {
  await proces.halt()
  rmSync(door, { recursive: true, force: true })
  execFileSync('cp', ['-a', van, door])
  proces = await proces.weer()
}

/** Types this behind what stands there, and waits until the server says that it has it. */
async function typ(page: Page, tekst: string): Promise<void> {
  const bewaard = page.waitForResponse(
    een => een.ok() && (een.request().postData()?.includes(tekst) ?? false),
  )
  await page.keyboard.type(tekst)
  await bewaard
  await page
    .locator('.vb-stand')
    .getByText(/^(Voorlopig b|B)ewaard om/)
    .waitFor()
}

const tekstvak = (page: Page) => page.locator('textarea:visible').nth(2)
const titelvak = (page: Page) => page.getByLabel('Wat was het?')

it('vindt na het terugzetten van een kopie van de server terug wat daarna nog bewaard werd (U-2)', async () => {
  const antwoord = await alsKandidaat(browser, adres, { wie: 'Carla Dekker', js: true })
  const activiteit = await antwoord.context().newPage()
  await volg(/^Ontwikkelplan voor/)(antwoord)
  await activiteit.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Boek gelezen/)(activiteit)
  const leeg = activiteit.url()
  await tekstvak(antwoord).fill('')
  await tekstvak(antwoord).focus()
  await typ(antwoord, 'Gisteren.')
  await vervang(map, kopie)
  await typ(antwoord, 'Vandaag.')
  await titelvak(activiteit).focus()
  await typ(activiteit, 'Vandaag.')
  await vervang(kopie, map)

  await antwoord.reload()
  await antwoord
    .getByText(/^Wat je eerder typte, staat weer in het vak/)
    .first()
    .waitFor()
  expect(await tekstvak(antwoord).inputValue()).toBe('Gisteren.Vandaag.')
  await antwoord
    .locator('.vb-stand')
    .getByText(/^Bewaard om/)
    .waitFor()
  await antwoord.reload()
  await antwoord.waitForLoadState('networkidle')
  expect(await tekstvak(antwoord).inputValue()).toBe('Gisteren.Vandaag.')

  await activiteit.goto(leeg)
  await expect.poll(() => titelvak(activiteit).inputValue()).toBe('Vandaag.')
  await antwoord.context().close()
})

it('onthoudt niet langer dan een dag wat er al bij ons was (U-7)', async () => {
  const page = await alsKandidaat(browser, adres, { wie: 'Mila Janssen', js: true })
  await volg(/^Ontwikkelplan voor/)(page)
  await tekstvak(page).focus()
  await typ(page, 'Morgenweg.')
  const naast = async () => (await page.evaluate<unknown[]>('proef.sleutels()')).length
  await expect.poll(naast).toBe(2)
  await page.clock.setFixedTime(new Date(Date.now() + 23 * 3_600_000))
  await page.goto(`${adres}/profiel`)
  await page.waitForLoadState('networkidle')
  expect(await naast()).toBe(2)
  await page.clock.setFixedTime(new Date(Date.now() + 25 * 3_600_000))
  await page.goto(`${adres}/profiel`)
  await expect.poll(naast).toBe(1)
  await page.context().close()
})
