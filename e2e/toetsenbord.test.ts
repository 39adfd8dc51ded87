import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { pdf } from './pdf.ts'
import { toetsenVan, type Toetsen } from './toetsen.ts'
import { leesVoor } from './voorlezer.ts'

const browser = await openBrowser()

type Bezoek = Toetsen & { page: Page }

/** Opens a window, does what is asked with keys only, and looks whether the browser complained. */
async function bezoek(als: string | null, doe: (bezoek: Bezoek) => Promise<void>) {
  const page = await openVenster(browser, bureau, undefined)
  await page.goto(`${adres}${als ? '/inloggen' : '/'}`)
  const toetsen = toetsenVan(page)
  if (als) await toetsen.druk(page.getByRole('button', { name: als, exact: true }))
  await doe({ page, ...toetsen })
  verwachtGeenKlachten(page)
  await page.context().close()
}

const hoort = async (page: Page, naam: string, waar = 'main') =>
  expect(await leesVoor(page, waar)).toMatchFileSnapshot(`voorlezen/${naam}.txt`)

const link = (page: Page, name: string | RegExp) =>
  page.getByRole('main').getByRole('link', { name }).first()
const knop = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()
const verstuurd = (page: Page, tekst: string) => page.getByText(tekst).first().waitFor()

describe('met alleen een toetsenbord, en wat een blinde dan hoort', () => {
  it('logt iemand in met de code uit de mail', () =>
    bezoek(null, async ({ page, druk, typ }) => {
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await druk(page.getByRole('link', { name: 'Inloggen' }))
      await hoort(page, '01-inloggen')
      await typ(page.getByLabel('Wat is je e-mailadres?'), 'noor.smit@demo.voorbeeld')
      await page.keyboard.press('Enter')
      await page.waitForURL(/inloggen\/code/)
      const mails = await (await page.request.get(`${adres}/post`)).text()
      await hoort(page, '02-code')
      await typ(page.getByLabel(/^Welke code/), /\b\d{4} \d{4}\b/.exec(mails)?.[0] ?? '')
      await page.keyboard.press('Enter')
      await page.waitForURL(`${adres}/`)
      await hoort(page, '03-portfolio')
    }))

  it('voegt de kandidaat een activiteit toe met bewijs, en herstelt een fout', () =>
    bezoek('Noor Smit', async ({ page, druk, typ, voegToe }) => {
      for (const naam of [/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/])
        await druk(link(page, naam))
      await typ(page.getByLabel('Wat was het?'), 'Webinar jobcarving')
      await typ(page.getByLabel('Op welke dag was het?'), '31-2-2026')
      await typ(page.getByLabel('Hoeveel lesuren?'), '2,5')
      await voegToe(page.getByLabel(/^Voeg bewijs toe/), pdf('bevestiging.pdf'))
      await druk(knop(page, 'Toevoegen'))
      await hoort(page, '04-activiteit-fout')
      await druk(page.getByRole('link', { name: /bestaat niet/ }))
      await typ(page.getByLabel('Op welke dag was het?'), '3-3-2026')
      await druk(knop(page, 'Toevoegen'))
      await verstuurd(page, 'De activiteit is toegevoegd.')
      await hoort(page, '05-activiteit-toegevoegd', 'main .vb-stroom')
    }))

  it('schrijft de kandidaat haar reflectie', () =>
    bezoek('Noor Smit', async ({ page, druk, typ }) => {
      await druk(link(page, /^Reflectieverslag/))
      // Fetched apart from the page.
      await page.locator('#vb-namen').waitFor({ state: 'attached' })
      await hoort(page, '06-reflectie')
      await typ(page.locator('textarea').first(), 'Een cliënt stopte. Ik luisterde.')
      await druk(knop(page, 'Bewaren'))
      await hoort(page, '07-reflectie-bewaard')
    }))

  it('laat de kandidaat een verklaring tekenen en voegt de kopie toe', () =>
    bezoek('Noor Smit', async ({ page, druk, typ, voegToe }) => {
      await druk(link(page, /^Reflectie op je/))
      await druk(page.getByRole('table').getByRole('link').first())
      await typ(page.getByLabel('Wie begeleidde de bijeenkomst?'), 'Mirjam Vos')
      await druk(knop(page, 'Bewaren'))
      // It was signed for somebody else.
      await druk(knop(page, 'Toch bewaren'))
      await druk(link(page, /laten tekenen$/))
      await hoort(page, '08-verklaring')
      await typ(page.getByLabel('Hoe heet wie tekende?'), 'Mirjam Vos')
      await typ(page.getByLabel('Op welke dag is er getekend?'), '20-11-2026')
      await voegToe(page.getByLabel(/^Voeg de getekende/), pdf('getekend.pdf'))
      await druk(knop(page, 'Getekende verklaring toevoegen'))
      await verstuurd(page, 'Getekend door Mirjam Vos')
    }))

  it('leest de kandidaat alles na en dient in', () =>
    bezoek('Noor Smit', async ({ page, druk }) => {
      await druk(link(page, 'Nalezen en indienen'))
      await hoort(page, '09-nalezen')
      await druk(knop(page, 'Dien je portfolio in'))
      await verstuurd(page, 'Je portfolio is ingediend.')
      await hoort(page, '10-ingediend')
    }))

  it('beoordeelt de assessor een onderdeel, met een reden', () =>
    bezoek('Fatima el Idrissi', async ({ page, druk, kies, typ }) => {
      await druk(link(page, /^Lotte/))
      await druk(link(page, /^Ga verder met onderdeel A2/))
      await kies(page.getByLabel('Voldoet niet'))
      await druk(knop(page, 'Bewaren'))
      await hoort(page, '11-oordeel-fout', '.vb-oordeel')
      await druk(page.getByRole('link', { name: /Schrijf waarom/ }))
      await typ(page.getByLabel('Waarom?'), 'Het advies van de vorige keer ontbreekt.')
      await druk(knop(page, 'Bewaren'))
      await verstuurd(page, 'Je oordeel is bewaard.')
    }))

  it('neemt de beslisser een besluit', () =>
    bezoek('Joost van Dam', async ({ page, druk, typ }) => {
      await druk(link(page, /^Eva/))
      await druk(link(page, 'Certificeren'))
      await hoort(page, '12-besluit')
      await typ(page.getByLabel('Waarom besluit je dit?'), 'Ik volg het advies.')
      await druk(knop(page, /^Neem het besluit/))
      await verstuurd(page, 'Het certificaat staat in het register.')
    }))

  it('controleert een werkgever een certificaat in het register', () =>
    bezoek(null, async ({ page, druk, typ }) => {
      await druk(page.getByRole('link', { name: 'Register' }))
      await typ(page.getByRole('searchbox'), 'mila janssen')
      await page.keyboard.press('Enter')
      await page.waitForURL(/zoek=/)
      await hoort(page, '13-register')
      await druk(link(page, 'Mila Janssen'))
      await hoort(page, '14-certificaat')
    }))

  it('leest wie is afgewezen waarom, en wat daartegen te doen is', () =>
    bezoek('Hanneke Prins', async ({ page, druk }) => {
      await druk(link(page, 'Lees de uitkomst'))
      await hoort(page, '15-uitkomst')
    }))
})
