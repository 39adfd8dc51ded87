import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster } from './browser.ts'
import { logInAls, sessieVan, type Wie } from './inloggen.ts'
import {
  bewaardHier,
  bijVersturen,
  eersteVak,
  knopVan,
  naarBijeenkomst,
  nietsMeerHier,
  terug,
  wacht,
} from './kladvenster.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

const venster = async (wie: Wie): Promise<Page> =>
  openVenster(browser, bureau, await sessieVan(browser, wie))

it('laat los wat is verstuurd en aangenomen, en niet wat is teruggekomen (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  const pagina = page.url()
  const vak = eersteVak(page)
  await vak.fill('geen dag')
  await bewaardHier(page)
  await klikDoor(page, knopVan(page))
  await page.getByRole('heading', { name: /kloppen$|klopt$/ }).waitFor()
  await page.goto(pagina)
  await page.getByText(terug).first().waitFor()
  expect(await vak.inputValue()).toBe('geen dag')
  await page.goto(`${adres}/profiel`)
  await page.getByText(wacht).waitFor()
  await page.context().close()
})

/** To the form by the line that says that text waits here; there it stands again. */
async function vindtTerug(page: Page, vak: Locator, tekst: string): Promise<void> {
  await page.getByText(wacht).getByRole('link').first().click()
  await page.getByText(terug).first().waitFor()
  expect(await vak.inputValue()).toBe(tekst)
}

it('houdt vast wat nog onderweg was toen iemand op een link drukte (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  const vak = eersteVak(page)
  await bijVersturen(page, () => new Promise(() => {}))
  // The address of the dossier leads on to another.
  const dossier = new URL(page.url()).pathname.split('/', 3).join('/')
  for (const heen of ['/profiel', dossier]) {
    await vak.fill(`Op weg, en toen naar ${heen}`)
    await bewaardHier(page)
    // Pressed from within: playwright itself waits for the answer.
    await page.evaluate(`
      const link = document.querySelector('main a')
      link.href = '${heen}'
      addEventListener('submit', () => setTimeout(() => link.click(), 100))
    `)
    await klikDoor(page, knopVan(page))
    await vindtTerug(page, vak, `Op weg, en toen naar ${heen}`)
  }
  await page.context().close()
})

it('houdt vast wat niet aankwam, ook voor wie daarna twee bladzijden teruggaat (U-2)', async () => {
  const page = await venster('Carla Dekker')
  await naarBijeenkomst(page)
  const vak = eersteVak(page)
  await bijVersturen(page, route => route.abort())
  await vak.fill('Getypt voor de tunnel')
  await bewaardHier(page)
  await knopVan(page).click({ noWaitAfter: true })
  await expect.poll(() => page.url()).toMatch(/^chrome-error:/)
  await page.evaluate('history.go(-2)')
  await vindtTerug(page, vak, 'Getypt voor de tunnel')
  await page.context().close()
})

it('blijft bewaren wat wachtte op een bestand dat niet wordt aangenomen (U-2, U-9)', async () => {
  const page = await venster('Daan Visser')
  let pogingen = 0
  await page.route('**/kladden', route => {
    pogingen += 1
    return route.abort()
  })
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/)(page)
  const vak = page.getByLabel('Wat was het?')
  await vak.fill('Workshop met een bon')
  await bewaardHier(page)
  let weiger = (): void => {}
  const geweigerd = new Promise<void>(klaar => (weiger = klaar))
  await page.route('**/bestanden/stukken/**', async route => {
    await geweigerd
    await route.fulfill({ status: 422, json: { fout: 'Dit bestand nemen we niet aan.' } })
  })
  const bon = { name: 'bon.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bon') }
  await page
    .getByLabel(/^Voeg bewijs toe/)
    .first()
    .setInputFiles([bon])
  await knopVan(page).click()
  await page.getByText('Even wachten tot de bestanden er zijn…').first().waitFor()
  weiger()
  await page.getByText('“bon.jpg” is niet toegevoegd.').first().waitFor()
  const eerder = pogingen
  await page.evaluate(`dispatchEvent(new Event('online'))`)
  await expect.poll(() => pogingen).toBeGreaterThan(eerder)
  await klikDoor(page, page.getByRole('main').getByRole('link').first())
  await vindtTerug(page, vak, 'Workshop met een bon')
  await page.context().close()
})

it('laat los wat na het opnieuw inloggen alsnog is verstuurd (U-3)', async () => {
  const page = await venster('Carla Dekker')
  await page.route('**/kladden', route => route.fulfill({ body: '' }))
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Boek gelezen/)(page)
  await page.getByLabel('Wat was het?').fill('Autisme op het werk')
  await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await page.context().clearCookies()
  await page.getByLabel('Wat was het?').fill('Autisme op het werk, tweede druk')
  await bewaardHier(page)
  await klikDoor(page, knopVan(page))
  await page.getByRole('heading', { name: 'Je bent uitgelogd' }).waitFor()
  const ernaast = await page.context().newPage()
  await logInAls(ernaast, 'Carla Dekker')
  await ernaast.close()
  const nogEens = page.getByRole('button', { name: 'Verstuur het opnieuw' })
  await klikDoor(page, nogEens)
  await page.getByRole('heading', { name: 'Verstuur het nog één keer' }).waitFor()
  await klikDoor(page, nogEens)
  await page.getByText('De activiteit is toegevoegd.').waitFor()
  await nietsMeerHier(page)
  await page.context().close()
})
