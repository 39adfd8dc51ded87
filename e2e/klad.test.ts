import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { logInAls, sessieVan, type Wie } from './inloggen.ts'
import {
  bewaardHier,
  bijVersturen,
  eersteVak,
  knopVan,
  naarBijeenkomst,
  nietsMeerHier,
  terug,
  vakkenVan,
  verwachtHier,
  wacht,
} from './kladvenster.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

const venster = async (wie: Wie): Promise<Page> =>
  openVenster(browser, bureau, await sessieVan(browser, wie))

it('houdt vast wat in een formulier is getypt, tot het is verstuurd of weggegooid (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  const vak = eersteVak(page)
  await vak.fill('Getypt, en toen ging de telefoon.')
  await bewaardHier(page)
  await page.goto(`${adres}/`)
  await page.getByText(wacht).getByRole('link').first().click()
  await page.getByText(terug).first().waitFor()
  expect(await vak.inputValue()).toBe('Getypt, en toen ging de telefoon.')
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  expect(await vak.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Zet het terug' }).click()
  expect(await vak.inputValue()).toBe('Getypt, en toen ging de telefoon.')
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  await page.getByText('Weggegooid.').first().waitFor()
  await nietsMeerHier(page)
  verwachtGeenKlachten(page)
  await page.context().close()
})

/** From the next page on, the store of this browser answers only when the test says so. */
const traag = (page: Page) =>
  page.addInitScript(`
    const open = IDBFactory.prototype.open
    const wachten = []
    let isLos = false
    IDBFactory.prototype.open = function (...wat) {
      const verzoek = open.apply(this, wat)
      const luister = verzoek.addEventListener.bind(verzoek)
      verzoek.addEventListener = (soort, doe) =>
        luister(soort, gebeurtenis => {
          if (isLos || soort !== 'success') doe(gebeurtenis)
          else wachten.push(() => doe(gebeurtenis))
        })
      return verzoek
    }
    window.laatLos = () => {
      isLos = true
      for (const doe of wachten) doe()
    }
  `)

it('zet niets over wat iemand typt terwijl de opslag van de browser nog niet antwoordt (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  const [eerste, tweede] = [vakkenVan(page).nth(0), vakkenVan(page).nth(1)]
  await eerste.fill('Van gisteren.')
  await tweede.fill('Ook van gisteren.')
  await bewaardHier(page)
  await traag(page)
  await page.reload()
  await eerste.fill('Van vandaag.')
  await page.evaluate('laatLos()')
  await page.getByText(terug).first().waitFor()
  expect(await eerste.inputValue()).toBe('Van vandaag.')
  expect(await tweede.inputValue()).toBe('Ook van gisteren.')
  await page.getByRole('button', { name: 'Zet mijn eerdere tekst terug' }).click()
  expect(await eerste.inputValue()).toBe('Van gisteren.')
  await page.getByRole('button', { name: 'Zet terug wat ik nu typte' }).click()
  expect(await eerste.inputValue()).toBe('Van vandaag.')
  expect(await tweede.inputValue()).toBe('Ook van gisteren.')
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('houdt vast wat getypt werd voor de opslag antwoordde, ook als daarna niets meer wordt getypt (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await traag(page)
  await naarBijeenkomst(page)
  const vak = eersteVak(page)
  await vak.fill('Meteen getypt.')
  await page.evaluate('laatLos()')
  await bewaardHier(page)
  await page.context().close()
})

it('zet in een tekst die zichzelf bewaart niets over wat iemand intussen typt (U-2)', async () => {
  const page = await venster('Daan Visser')
  await page.goto(`${adres}/`)
  await volg(/^Ontwikkelplan/)(page)
  const vak = page.getByLabel(/^Wat zijn je plannen/)
  await page.route('**/onderdelen/A4', async route =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  )
  await vak.fill('Getypt zonder netwerk.')
  await bewaardHier(page)
  await traag(page)
  await page.reload()
  await vak.fill('Nu getypt.')
  await page.evaluate('laatLos()')
  await page.getByRole('button', { name: 'Zet mijn eerdere tekst terug' }).waitFor()
  expect(await vak.inputValue()).toBe('Nu getypt.')
  await page.context().close()
})

it('bewaart wat een assessor typt, en laat het een ander op dit apparaat niet zien (U-7)', async () => {
  const page = await venster('assessor')
  await page.goto(`${adres}/`)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: /A4/ }).first().click()
  await page.route('**/kladden', route => route.abort())
  const vak = page.getByLabel('Waarom?')
  await vak.fill('De stappen staan in de tijd, maar')
  await bewaardHier(page)
  await page.reload()
  await page.getByText(terug).first().waitFor()
  expect(await vak.inputValue()).toBe('De stappen staan in de tijd, maar')
  await page.context().clearCookies()
  await logInAls(page, 'planner')
  await page.waitForLoadState('networkidle')
  expect(await page.getByText(wacht).count()).toBe(0)
  await page.context().close()
})

it('laat staan wat een ander op dit apparaat in hetzelfde formulier typte (U-7)', async () => {
  const page = await venster('Carla Dekker')
  await page.route('**/kladden', route => route.abort())
  const formulier = `${adres}/profiel/wijzigen`
  await page.goto(formulier)
  await eersteVak(page).fill('Van Carla')
  await bewaardHier(page)
  await page.context().clearCookies()
  await logInAls(page, 'planner')
  await page.goto(formulier)
  await eersteVak(page).fill('Van de planner')
  await verwachtHier(page).toBe(2)
  expect(await page.evaluate('proef.sleutels()')).toEqual([false, false])
  await page.reload()
  await page.getByRole('button', { name: 'Gooi het weg' }).click()
  await verwachtHier(page).toBe(1)
  // Nothing of his own waits, so nothing is asked; and what she typed is not his to throw away.
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.waitForURL(/uitgelogd/)
  await logInAls(page, 'Carla Dekker')
  await page.goto(formulier)
  await page.getByText(terug).first().waitFor()
  expect(await eersteVak(page).inputValue()).toBe('Van Carla')
  await page.context().close()
})

it('laat na het uitloggen niets achter, ook niet van een bladzijde die nog openstaat (U-7)', async () => {
  const page = await venster('Carla Dekker')
  await page.route('**/kladden', route => route.abort())
  await page.goto(`${adres}/profiel/wijzigen`)
  await eersteVak(page).fill('Niet verstuurd')
  await bewaardHier(page)
  page.on('dialog', vraag => void vraag.accept())
  await page.evaluate('HTMLFormElement.prototype.submit = () => undefined')
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await verwachtHier(page).toBe(0)
  await page.evaluate(`dispatchEvent(new Event('online'))`)
  await page.getByText('Houd dit tabblad open.').first().waitFor()
  await verwachtHier(page).toBe(0)
  await page.context().close()
})

it('zegt voor het einde van een sessie hoe je ingelogd blijft, en houdt wie schrijft ingelogd (U-3)', async () => {
  const page = await venster('Carla Dekker')
  await page.clock.install()
  await naarBijeenkomst(page)
  await page.clock.runFor('53:00')
  const melding = page.getByRole('alert').filter({ hasText: /word je uitgelogd/ })
  await melding.waitFor()
  await melding.getByRole('button', { name: 'Blijf ingelogd' }).click()
  await melding.waitFor({ state: 'detached' })
  await page.clock.runFor('50:00')
  await eersteVak(page).fill('Nog steeds bezig.')
  const gevraagd = page.waitForResponse(een => een.url().endsWith('/profiel'))
  await page.clock.runFor('00:30')
  expect((await gevraagd).status()).toBe(200)
  await page.clock.runFor('05:00')
  expect(await melding.count()).toBe(0)
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('heeft wat in het formulier van een activiteit is getypt binnen twee tellen bij ons, ook zonder de knop en op een ander apparaat (U-1, U-2)', async () => {
  const page = await venster('Daan Visser')
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Podcast beluisterd/)(page)
  const formulier = page.url()
  await page.getByLabel('Wat was het?').fill('Podcast over jobcarving')
  await page
    .locator('.vb-stand', { hasText: /^Voorlopig bewaard om .* op “Toevoegen” drukt/ })
    .waitFor()
  await verwachtHier(page).toBe(0)
  await page.context().close()

  const ander = await venster('Daan Visser')
  await ander.goto(formulier)
  expect(await ander.getByLabel('Wat was het?').inputValue()).toBe('')
  await ander.getByRole('link', { name: 'Ga verder' }).click()
  expect(await ander.getByLabel('Wat was het?').inputValue()).toBe('Podcast over jobcarving')
  await ander.getByLabel('Wat was het?').fill('Podcast over jobcarving, deel 2')
  await ander.locator('.vb-stand', { hasText: /^Voorlopig bewaard om/ }).waitFor()
  await ander.reload()
  expect(await ander.getByLabel('Wat was het?').inputValue()).toBe(
    'Podcast over jobcarving, deel 2',
  )
  await ander.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await klikDoor(ander, ander.getByRole('button', { name: 'Toevoegen' }))
  await ander.goto(formulier)
  expect(await ander.getByText('Je begon hier eerder aan.').count()).toBe(0)
  verwachtGeenKlachten(ander)
  await ander.context().close()
})

it('houdt zonder netwerk op dit apparaat wat in het formulier van een activiteit is getypt, en stuurt het daarna na (U-2)', async () => {
  const page = await venster('Daan Visser')
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Boek gelezen/)(page)
  await page.route('**/kladden', route => route.abort())
  await page.getByLabel('Wat was het?').fill('Getypt in de trein')
  await page.locator('.vb-stand', { hasText: /^Nog niet bewaard bij ons/ }).waitFor()
  await bewaardHier(page)
  await page.unroute('**/kladden')
  await page.locator('.vb-stand', { hasText: /^Voorlopig bewaard om/ }).waitFor()
  await verwachtHier(page).toBe(0)
  await page.context().close()
})

it('heeft bij ons wat een assessor schrijft voor hij het bewaart, en laat het daarna los (U-1)', async () => {
  const page = await venster('assessor')
  await page.goto(`${adres}/`)
  await page.getByRole('table').getByRole('link').first().click()
  await page.getByRole('link', { name: /A2/ }).first().click()
  const onderdeel = page.url()
  const vak = page.getByLabel('Waarom?')
  await vak.fill('Het plan van toen is uitgevoerd.')
  await page.locator('.vb-stand', { hasText: /^Voorlopig bewaard om/ }).waitFor()
  await page.goto(onderdeel)
  await page.getByRole('link', { name: 'Ga verder' }).click()
  expect(await vak.inputValue()).toBe('Het plan van toen is uitgevoerd.')
  await page.getByLabel('Voldoet', { exact: true }).check()
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren', exact: true }))
  await page.goto(onderdeel)
  expect(await page.getByText('Je begon hier eerder aan.').count()).toBe(0)
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('zegt in het tweede venster dat hetzelfde formulier ook elders wordt ingevuld, en toont allebei de teksten (U-5)', async () => {
  const een = await venster('Daan Visser')
  await een.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Lezing of gastles gegeven/)(een)
  const formulier = een.url()
  const twee = await venster('Daan Visser')
  await twee.goto(formulier)
  const bewaard = (page: Page) =>
    page.locator('.vb-stand', { hasText: /^Voorlopig bewaard om/ }).waitFor()
  await een.getByLabel('Wat was het?').fill('Van de laptop')
  await bewaard(een)
  await twee.getByLabel('Wat was het?').fill('Van de telefoon')
  await twee.locator('.vb-stand', { hasText: 'ook in een ander venster' }).waitFor()
  await twee.getByRole('link', { name: 'Bekijk allebei' }).click()
  await twee.getByText('Je begon hier ook nog een keer aan.').waitFor()
  expect(await twee.getByLabel('Wat was het?').inputValue()).toBe('Van de telefoon')
  const ander = twee.locator('.utrecht-alert', { hasText: 'Daarin staat, anders dan hieronder' })
  expect(await ander.innerText()).toContain('Van de laptop')

  // The same draft on two devices: who comes after keeps his text apart, and hears it.
  await een.goto(twee.url())
  await een.getByLabel('Wat was het?').fill('Verder op de laptop')
  await bewaard(een)
  await twee.getByLabel('Wat was het?').fill('Verder op de telefoon')
  await twee.locator('.vb-stand', { hasText: 'ook in een ander venster' }).waitFor()
  await een.goto(formulier)
  await een.getByText('“Verder op de laptop”').waitFor()
  await een.getByText('“Verder op de telefoon”').waitFor()
  await een.context().close()
  await twee.context().close()
})

it('gaat zonder verbinding niet van het formulier af, en zegt wat te doen (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  await eersteVak(page).fill('In de trein.')
  await page.context().setOffline(true)
  await knopVan(page).click()
  await page.getByText('Je hebt nu geen verbinding. Druk opnieuw').first().waitFor()
  expect(await eersteVak(page).inputValue()).toBe('In de trein.')
  await page.context().setOffline(false)
  await klikDoor(page, knopVan(page))
  await page.getByRole('heading', { name: /^Er (is|zijn)/ }).waitFor()
  expect(await eersteVak(page).inputValue()).toBe('In de trein.')
  await page.context().close()
})

it('houdt wat na de knop is getypt op één druk afstand als het formulier wordt geweigerd (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  await eersteVak(page).fill('Voor de knop.')
  await bijVersturen(page, async route => {
    await new Promise(klaar => setTimeout(klaar, 2000))
    await route.continue()
  })
  // A test waits for the next page before it types; who sits there does not.
  await page.evaluate(`proef.typStraks(' En daarna.', 500)`)
  await klikDoor(page, knopVan(page))
  await page.getByRole('heading', { name: /^Er (is|zijn)/ }).waitFor()
  const knop = page.getByRole('button', { name: 'Zet mijn eerdere tekst terug' })
  await knop.waitFor()
  expect(await eersteVak(page).inputValue()).toBe('Voor de knop.')
  await knop.click()
  expect(await eersteVak(page).inputValue()).toBe('Voor de knop. En daarna.')
  await verwachtHier(page).toBe(1)
  await page.context().close()
})

it('schrijft met de geweigerde tekst niet over wat na de knop is getypt en al bij ons is (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await page.goto(`${adres}/`)
  await volg(/^Reflectie op je/, 'Bijeenkomst toevoegen')(page)
  await eersteVak(page).fill('Voor de knop.')
  await page
    .getByText(/^Voorlopig bewaard om/)
    .first()
    .waitFor()
  await bijVersturen(page, async route => {
    await new Promise(klaar => setTimeout(klaar, 5000))
    await route.continue()
  })
  await page.evaluate(`proef.typStraks(' En daarna.', 300)`)
  await klikDoor(page, knopVan(page))
  await page
    .getByText(/Je begon hier ook in een ander venster aan/)
    .first()
    .waitFor()
  expect(await eersteVak(page).inputValue()).toBe('Voor de knop.')
  await page.unrouteAll()
  await klikDoor(page, page.getByRole('link', { name: /^Bekijk allebei/ }))
  await klikDoor(page, page.getByRole('link', { name: /^Ga daarmee verder/ }).first())
  expect(await eersteVak(page).inputValue()).toBe('Voor de knop. En daarna.')
  const weg = page.getByRole('button', { name: /^Gooi het weg/ }).first()
  while ((await weg.count()) > 0) await klikDoor(page, weg)
  await page.context().close()
})
