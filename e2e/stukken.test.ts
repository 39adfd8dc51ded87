import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { volg } from './standen/stand.ts'

const browser = await openBrowser()

async function naarWorkshop(): Promise<Page> {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/)(page)
  await page.getByLabel('Wat was het?').fill('Webinar met een groot bestand')
  await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await page.getByLabel('Hoeveel lesuren?').fill('2,5')
  return page
}

const kies = (page: Page, ...bestanden: { name: string; buffer: Buffer }[]) =>
  page
    .getByLabel(/^Voeg bewijs toe/)
    .first()
    .setInputFiles(bestanden.map(een => ({ ...een, mimeType: 'image/jpeg' })))

/** A photograph that takes several pieces. */
const foto = (kant: number): Promise<Buffer> =>
  sharp({
    create: {
      width: kant,
      height: kant,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 95 })
    .toBuffer()

it('verstuurt een bestand in stukken, gaat na drie onderbrekingen verder en bewaart het heel (U-9)', async () => {
  const page = await naarWorkshop()
  const pogingen: string[] = []
  const gehoord = new Set<string>()
  await page.route('**/bestanden/stukken/**', async route => {
    pogingen.push(route.request().url())
    gehoord.add(
      (await page.locator('.vb-bestanden .vb-onzichtbaar[role=status]').textContent()) ?? '',
    )
    if ([2, 3, 5].includes(pogingen.length)) return route.abort('connectionreset')
    return route.continue()
  })
  const buffer = await foto(1000)
  await kies(page, { name: 'groot.jpg', buffer })
  await page.getByRole('button', { name: 'Haal groot.jpg weg' }).waitFor()
  const delen = Math.ceil(buffer.length / (256 * 1024))
  expect(delen).toBeGreaterThan(3)
  expect(pogingen.length).toBe(delen + 3)
  // Not every piece, and not the bar alone.
  expect([...gehoord].at(-1)).toBe('groot.jpg: 75 procent')
  expect(gehoord.size).toBeGreaterThan(2)
  expect(gehoord.size).toBeLessThanOrEqual(4)
  await klikDoor(page, page.locator('.utrecht-form .utrecht-button--primary-action'))
  await page.getByText('De activiteit is toegevoegd.').waitFor()
  await page.getByRole('link', { name: 'Webinar met een groot bestand' }).first().click()
  const stuk = page.getByRole('link', { name: /groot\.jpg/ }).first()
  const pad = new URL((await stuk.getAttribute('href')) ?? '', adres).pathname
  const origineel = await page.request.get(`${adres}${pad}/origineel`)
  expect(Buffer.compare(await origineel.body(), buffer)).toBe(0)
  await page.context().close()
})

it('weigert wat te groot is voor er iets van wordt verstuurd (S-5)', async () => {
  const page = await naarWorkshop()
  const pogingen: string[] = []
  page.on('request', een => {
    if (een.url().includes('/bestanden/stukken/')) pogingen.push(een.url())
  })
  await kies(page, { name: 'reusachtig.jpg', buffer: Buffer.alloc(11 * 1024 * 1024, 1) })
  await page.getByText('“reusachtig.jpg” is groter dan 10 MB. Maak het kleiner').waitFor()
  await page.getByText('“reusachtig.jpg” is niet toegevoegd.').first().waitFor()
  expect(pogingen).toEqual([])
  await page.context().close()
})

it('een cv gaat ook in stukken, en wie zich bedenkt vervangt het vóór het bewaren (U-9, A1)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Sanne de Boer'))
  await page.goto(`${adres}/`)
  await volg(/^Werkzaam als/)(page)
  let afgebroken = 0
  await page.route('**/bestanden/stukken/**', route =>
    (afgebroken += 1) === 2 ? route.abort('connectionreset') : route.continue(),
  )
  const veld = page.getByLabel(/^(Voeg|Vervang) je cv/)
  for (const naam of ['oud.jpg', 'mijn cv.jpg']) {
    await veld.setInputFiles([{ name: naam, mimeType: 'image/jpeg', buffer: await foto(750) }])
    await page.getByRole('button', { name: `Haal ${naam} weg` }).waitFor()
  }
  expect(await page.getByRole('button', { name: /^Haal/ }).count()).toBe(1)
  await klikDoor(page, page.getByRole('button', { name: 'Bewaren' }))
  await page.getByRole('link', { name: 'mijn cv.jpg', exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'oud.jpg' }).count()).toBe(0)
  expect(afgebroken).toBeGreaterThan(4)
  await page.context().close()
})

it('zegt meteen wat niet kan, laat de andere bestanden staan, en wacht met versturen tot alles er is', async () => {
  const page = await naarWorkshop()
  const goed = await foto(700)
  await kies(
    page,
    { name: 'goed.jpg', buffer: goed },
    { name: 'geen.jpg', buffer: Buffer.from('dit is geen foto') },
  )
  await page
    .getByText(/^“geen.jpg” is niet wat de naam zegt/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Haal goed.jpg weg' }).waitFor()
  await kies(page, { name: 'nog eens.jpg', buffer: goed })
  await page.getByText('“nog eens.jpg” staat er al.').first().waitFor()
  let los = (): void => {}
  const wacht = new Promise<void>(klaar => (los = klaar))
  await page.route('**/bestanden/stukken/**', async route => {
    await wacht
    await route.continue()
  })
  await kies(page, { name: 'traag.jpg', buffer: await foto(600) })
  const geladen = page.waitForEvent('load')
  await page.locator('.utrecht-form .utrecht-button--primary-action').click()
  await page.getByText('Even wachten tot de bestanden er zijn…').first().waitFor()
  los()
  await geladen
  await page.getByText('De activiteit is toegevoegd.').waitFor()
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('zegt bij het bestand dat er geen verbinding is en dat het vanzelf verder gaat, en doet dat (U-9)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Carla Dekker'))
  await page.goto(`${adres}/toevoegen`)
  await page.context().setOffline(true)
  const bestand = { name: 'onderweg.jpg', mimeType: 'image/jpeg', buffer: await foto(400) }
  await page.getByLabel('Of maak een foto').setInputFiles([bestand])
  await page
    .getByText('Er is geen verbinding. Het gaat vanzelf verder als die er weer is.')
    .waitFor()
  await page.context().setOffline(false)
  await page.getByText('“onderweg.jpg” is aangekomen.').first().waitFor()
  expect(await page.getByText('Er is geen verbinding.').count()).toBe(0)
  const knop = page.getByRole('button', { name: 'Haal onderweg.jpg weg' })
  expect((await knop.innerText()).replaceAll(/\s+/g, ' ')).toMatch(/^Haal (?:onderweg\.jpg )?weg$/)
  expect(await knop.locator('> *').count()).toBe(1)
  await page.context().close()
})

it('houdt vast wat is aangekomen, zegt dat het nog niet is toegevoegd, en brengt het in een andere browser terug (U-2, U-9)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/toevoegen`)
  await page
    .getByLabel('Of maak een foto')
    .setInputFiles([
      { name: 'foto van de telefoon.jpg', mimeType: 'image/jpeg', buffer: await foto(400) },
    ])
  await page.getByText('“foto van de telefoon.jpg” is aangekomen.').first().waitFor()
  await page
    .getByText(/^Voorlopig bewaard om .*met “foto van de telefoon.jpg”/)
    .first()
    .waitFor()
  expect(await page.getByText('Je hebt niets veranderd.').count()).toBe(0)
  await page.getByRole('link', { name: 'Je portfolio' }).first().click()
  const ander = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await ander.goto(`${adres}/toevoegen`)
  await ander.getByText('“foto van de telefoon.jpg”').first().waitFor()
  await ander.getByRole('link', { name: /^Ga verder.*telefoon\.jpg/ }).click()
  await ander.getByText(/^Hier was je eerder aan begonnen, met “foto/).waitFor()
  await ander.getByRole('button', { name: 'Haal foto van de telefoon.jpg weg' }).waitFor()
  await klikDoor(ander, ander.getByRole('button', { name: 'Verder' }))
  await ander
    .getByRole('link', { name: /foto van de telefoon\.jpg/ })
    .first()
    .waitFor()
  await page.goto(`${adres}/toevoegen`)
  expect(await page.getByText('Je begon hier eerder aan.').count()).toBe(0)
  verwachtGeenKlachten(page)
  verwachtGeenKlachten(ander)
  await page.context().close()
  await ander.context().close()
})

it('brengt ook zonder netwerk terug wat was aangekomen, en waarschuwt wie weggaat terwijl het nog onderweg is (U-9)', async () => {
  const page = await naarWorkshop()
  await page.route('**/kladden', route => route.abort('connectionreset'))
  await kies(page, { name: 'bewijs.jpg', buffer: await foto(300) })
  await page.getByText('“bewijs.jpg” is aangekomen.').first().waitFor()
  const hier = page.url()
  await page.getByRole('link', { name: 'Terug naar de lijst' }).click()
  await page.goto(hier)
  await page.getByRole('button', { name: 'Haal bewijs.jpg weg' }).waitFor()
  await page.route('**/bestanden/stukken/**', () => {})
  await kies(page, { name: 'onderweg.jpg', buffer: await foto(310) })
  await page.getByText('onderweg.jpg').first().waitFor()
  const vraag = page.waitForEvent('dialog')
  const weg = page.getByRole('link', { name: 'Terug naar de lijst' }).click()
  const dialoog = await vraag
  expect(dialoog.type()).toBe('beforeunload')
  await dialoog.dismiss()
  await weg
  expect(page.url()).toContain('/pe/nieuw')
  await page.context().close()
})
