import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { logInAls, sessieVan } from './inloggen.ts'
import { zetLijn } from './kladvenster.ts'

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

const vak = (page: Page, nummer = 1) => page.locator('textarea:visible').nth(nummer)
const bewaard = (page: Page) =>
  page
    .locator('.vb-stand')
    .getByText(/^Bewaard om \d\d?:\d\d/)
    .waitFor()
const klaar = (page: Page) => page.context().close()

it('bewaart vanzelf, zegt wanneer, en zegt het een schermlezer één keer (U-1)', async () => {
  const page = await schrijver()
  await page.evaluate('proef.volgNieuws()')
  await vak(page).fill('Getypt zonder op een knop te drukken.')
  await bewaard(page)
  const verstuurd = page.waitForResponse(
    een => een.request().postData()?.includes('verder.') ?? false,
  )
  await vak(page).pressSequentially(' En verder.')
  await verstuurd
  await bewaard(page)
  expect(await page.evaluate('proef.nieuws()')).toEqual([expect.stringMatching(/^Bewaard om/)])
  await page.reload()
  expect(await vak(page).inputValue()).toBe('Getypt zonder op een knop te drukken. En verder.')
  await vak(page).fill('Getypt, en meteen weg.')
  await page.goto(`${adres}/profiel`)
  await naarPlan(page)
  expect(await vak(page).inputValue()).toBe('Getypt, en meteen weg.')
  await vak(page).fill('Met de knop, vlak na de laatste toets.')
  await page.getByRole('button', { name: 'Bewaren' }).click()
  await page.getByText(/^Bewaard op/).waitFor()
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
  // Who presses the button reads it there, not above the fold.
  await page.locator('.vb-stand + .utrecht-button-group').waitFor()
  expect(await vak(page).inputValue()).toBe('In de trein geschreven.')
  await page.context().setOffline(false)
  await bewaard(page)
  await page.reload()
  expect(await vak(page).inputValue()).toBe('In de trein geschreven.')
  await klaar(page)
})

it('laat lezen wat nog niet weg was waar het niet meer geschreven kan worden (U-2)', async () => {
  const page = await schrijver()
  const plan = '**/onderdelen/A4**'
  await zetLijn(page, false)
  await vak(page, 2).fill('Geschreven voor er ergens anders werd ingediend.')
  await page
    .getByText(/staat op dit apparaat/)
    .first()
    .waitFor()
  await page.goto(`${adres}/profiel`)
  await zetLijn(page, true)
  // As a part that was filed meanwhile: nothing of it saves itself any more.
  await page.route(plan, async route => {
    const response = await route.fetch()
    const body = (await response.text()).replaceAll('data-vanzelf=', 'data-dicht=')
    await route.fulfill({ response, body })
  })
  await page.getByText('Ga verder met').getByRole('link').first().click()
  await page.getByRole('heading', { name: 'Wat je hier typte, is niet verstuurd' }).waitFor()
  await page.getByText('Geschreven voor er ergens anders werd ingediend.').waitFor()
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  await page.getByText('Weggegooid.').waitFor()
  await page.goto(`${adres}/profiel`)
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Ga verder met').count()).toBe(0)
  await klaar(page)
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

it('gaat na opnieuw inloggen in een ander tabblad hier vanzelf verder (U-3)', async () => {
  const page = await openVenster(browser, bureau, undefined)
  await logInAls(page, wie)
  await naarPlan(page)
  await page.context().clearCookies()
  await vak(page, 2).fill('Geschreven na het einde van de sessie.')
  await page
    .getByText(/^Je bent uitgelogd\. Log in; daarna gaat dit hier vanzelf verder/)
    .first()
    .waitFor()
  const ernaast = await page.context().newPage()
  await logInAls(ernaast, wie)
  await ernaast.close()
  await page.evaluate('dispatchEvent(new Event("focus"))')
  await bewaard(page)
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren' }))
  await page.getByText(/^Bewaard op/).waitFor()
  expect(await vak(page, 2).inputValue()).toBe('Geschreven na het einde van de sessie.')
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
  // Who types on has not chosen yet: only what else is typed is saved by itself.
  await vak(ander).fill('Uit tabblad twee!')
  const gestuurd = ander.waitForRequest(
    verzoek => verzoek.postData()?.includes('Los+hiervan') ?? false,
  )
  await vak(ander, 3).fill('Los hiervan.')
  expect((await gestuurd).postData()).not.toContain('tabblad+twee')
  await (await gestuurd).response()
  await ander
    .getByText(/^Bewaard om .*, behalve wat ook ergens anders is gewijzigd/)
    .first()
    .waitFor()
  // A line that is dead takes nothing away.
  const plan = ander.url()
  await ander.route('**/onderdelen/**', route => route.abort('connectionreset'))
  await ander.getByRole('button', { name: 'Zet allebei in het vak' }).click()
  await ander.waitForURL(/chrome-error/)
  await ander.unrouteAll()
  await ander.goto(plan)
  await ander
    .getByText(/staat weer in het vak/)
    .first()
    .waitFor()
  expect(await vak(ander).inputValue()).toBe('Uit tabblad twee!')
  await ander.getByRole('button', { name: 'Bewaren' }).click()
  await ander.getByText('Dit stond er intussen, ergens anders geschreven:').waitFor()
  await klikDoor(ander, ander.getByRole('button', { name: 'Zet allebei in het vak' }))
  expect(await vak(ander).inputValue()).toBe('Uit tabblad een.\n\nUit tabblad twee!')
  await klikDoor(ander, ander.getByRole('button', { name: 'Bewaren' }))
  await een.reload()
  expect(await vak(een).inputValue()).toBe('Uit tabblad een.\n\nUit tabblad twee!')
  await klaar(een)
  await klaar(ander)
})

it('laat in een tweede tabblad aan het eerste wat daar nog niet weg is, en geen van beide schrijft over het andere heen (U-5)', async () => {
  const een = await schrijver()
  await een.route('**/onderdelen/**', route => route.abort())
  await vak(een).fill('Zonder net.')
  await een
    .getByText(/staat op dit apparaat/)
    .first()
    .waitFor()
  const ander = await een.context().newPage()
  await naarPlan(ander)
  await ander.getByText('In een ander tabblad staat hier tekst').first().waitFor()
  await vak(ander).fill('Met net.')
  await bewaard(ander)
  await een.unrouteAll()
  const botsing = een.getByText(/intussen ergens anders gewijzigd/).first()
  for (let keer = 0; keer < 4; keer += 1) await een.evaluate('dispatchEvent(new Event("focus"))')
  await botsing.waitFor()
  expect(await vak(een).inputValue()).toBe('Zonder net.')
  await ander.reload()
  expect(await vak(ander).inputValue()).toBe('Met net.')
  await klaar(een)
})

it('houdt niets vast van een vak waarin alleen een spatie kwam (U-1)', async () => {
  const page = await schrijver()
  await vak(page, 4).fill(' ')
  await bewaard(page)
  await page.goto(`${adres}/profiel`)
  await page.waitForLoadState('networkidle')
  expect(await page.getByText('Ga verder met').count()).toBe(0)
  await klaar(page)
})

it('neemt vijftigduizend woorden in één keer, met emoji en van rechts naar links, en blijft bij het typen (U-10)', async () => {
  const page = await schrijver()
  const begin = 'Dag 👩🏽‍💼 مرحبا שלום: '
  const woorden = Array.from({ length: 50_000 }, (_, plek) => `wat${plek % 97}`).join(' ')
  await vak(page).fill(begin + woorden)
  await vak(page).press('End')
  const verstuurd = page.waitForResponse(
    een => een.request().postData()?.includes('nog+wat') ?? false,
  )
  await vak(page).pressSequentially(' en nog wat')
  expect(await page.evaluate<number>('proef.leestBijToets()')).toBe(0)
  await verstuurd
  await bewaard(page)
  await page
    .getByText(/^50\.0\d\d woorden/)
    .first()
    .waitFor()
  await naarVraag(page, /: Wat waren voor jou sleutelmomenten/)
  const gelezen = await vak(page, 0).inputValue()
  expect(gelezen.length).toBe(begin.length + woorden.length + ' en nog wat'.length)
  expect(gelezen.replace(' en nog wat', '')).toBe(begin + woorden)
  await vak(page, 0).fill('Weer kort.')
  await bewaard(page)
  await klaar(page)
})

/** From how the questions of a long part begin to one of them. */
async function naarVraag(page: Page, naam: RegExp): Promise<void> {
  await naarPlan(page)
  await page.getByRole('link', { name: naam }).first().click()
  await vak(page, 0).waitFor()
}

it('houdt van elke vraag op haar eigen bladzijde wat nog niet weg was, los van de andere (U-2)', async () => {
  const page = await schrijver()
  await vak(page).fill('lang '.repeat(26_000))
  await bewaard(page)
  await zetLijn(page, false)
  for (const [naam, tekst] of ongezien) {
    await naarVraag(page, naam)
    await vak(page, 0).fill(tekst)
    await page
      .getByText(/staat op dit apparaat/)
      .first()
      .waitFor()
  }
  await naarPlan(page)
  const wacht = page.getByText(/^Op dit apparaat staat tekst/)
  await wacht.waitFor()
  expect(await wacht.getByRole('link').allTextContents()).toEqual([
    expect.stringMatching(/vraag 5 van 7$/),
    expect.stringMatching(/vraag 6 van 7$/),
  ])
  await zetLijn(page, true)
  await wacht.getByRole('link').first().click()
  await page
    .getByText(/staat weer in het vak/)
    .first()
    .waitFor()
  await bewaard(page)
  for (const [naam, tekst] of ongezien) {
    await naarVraag(page, naam)
    await expect.poll(() => vak(page, 0).inputValue()).toBe(tekst)
    await expect.poll(() => page.evaluate<number>('proef.aantalHier()')).toBeLessThan(2)
  }
  await expect.poll(() => page.evaluate<number>('proef.aantalHier()')).toBe(0)
  await klaar(page)
})

const ongezien = [
  [/: Wat zijn je plannen/, 'Mijn plan, zonder verbinding.'],
  [/: Welke stappen/, 'Mijn stappen, zonder verbinding.'],
] as const

it('bewaart een vraag met de knop naar de volgende, en houdt daar niets van op dit apparaat', async () => {
  const page = await schrijver()
  await page.getByRole('link', { name: /: Wat zijn je plannen/ }).click()
  await vak(page, 0).fill('Met de knop naar de volgende.')
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren en naar vraag 6' }))
  await page.getByText('Je tekst is bewaard.').waitFor()
  await expect.poll(() => page.evaluate<number>('proef.aantalHier()')).toBe(0)
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren en naar vraag 5' }))
  expect(await vak(page, 0).inputValue()).toBe('Met de knop naar de volgende.')
  verwachtGeenKlachten(page)
  // This page says that the time before was saved: of what was not, nothing is thrown away.
  expect(page.url()).toContain('gedaan=bewaard')
  await page.route('**/onderdelen/**', route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await vak(page, 0).fill('Met de knop, maar het kwam niet aan.')
  await page.getByRole('button', { name: 'Bewaren', exact: true }).click()
  await page.waitForURL(/^chrome-error/)
  await page.unroute('**/onderdelen/**')
  await page.goBack()
  await expect.poll(() => vak(page, 0).inputValue()).toBe('Met de knop, maar het kwam niet aan.')
  await bewaard(page)
  await naarVraag(page, /: Wat waren voor jou sleutelmomenten/)
  await vak(page, 0).fill('Weer kort.')
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren', exact: true }))
  expect(await page.locator('#veld-plannen').inputValue()).toBe(
    'Met de knop, maar het kwam niet aan.',
  )
  await klaar(page)
})
