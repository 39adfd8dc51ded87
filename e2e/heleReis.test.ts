import type { APIResponse, Page } from 'playwright-core'
import { extractText } from 'unpdf'
import { afterAll, describe, expect, it } from 'vitest'
import { maakFoto } from '#seed/foto.ts'
import { openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { startDemonstratie } from './proces.ts'
import { druk, volg } from './standen/stand.ts'

const browser = await openBrowser()
const proces = await startDemonstratie()
afterAll(() => proces.stop())

/** A phone without JavaScript, signed in as this person. */
async function als(naam: string): Promise<Page> {
  const page = await openVenster(browser, { breedte: 390, js: false }, undefined)
  await page.goto(`${proces.adres}/inloggen`)
  await page.getByRole('button', { name: naam, exact: true }).first().click()
  await page.waitForURL(`${proces.adres}/`)
  return page
}

const sluit = async (page: Page) => {
  verwachtGeenKlachten(page)
  await page.context().close()
}
const ga = (page: Page, pad: string) => page.goto(proces.adres + pad)
const tekst = async (page: Page): Promise<string> =>
  ((await page.textContent('main')) ?? '').replaceAll(/\s+/g, ' ')

describe('van portfolio tot register, op een telefoon zonder JavaScript', () => {
  let dossier = ''
  let totaal = ''

  it('voegt de kandidaat een activiteit toe met een foto als bewijs, en dient in', async () => {
    const page = await als('Noor Smit')
    await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Workshop/)(page)
    await page.getByLabel('Wat was het?').fill('Webinar jobcarving')
    await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
    await page.getByLabel('Hoeveel lesuren?').fill('2,5')
    const foto = { name: 'bevestiging.png', mimeType: 'image/png', buffer: await maakFoto(7) }
    await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([foto])
    await page.locator('.utrecht-form .utrecht-button--primary-action').click()
    await page.getByText('De activiteit is toegevoegd.').waitFor()
    await ga(page, '/')
    await volg('Nalezen en indienen')(page)
    dossier = new URL(page.url()).pathname.split('/')[2] ?? ''
    await page.getByText('bevestiging.png').first().waitFor()
    await druk('Dien je portfolio in')(page)
    await page.getByText('Je portfolio is ingediend.').waitFor()
    totaal = /Samen tellen er ([\d,]+) punten/.exec(await tekst(page))?.[1] ?? ''
    expect(totaal).not.toBe('')
    await sluit(page)
  })

  it('staat in de PDF hetzelfde totaal als op het scherm', async () => {
    const page = await als('Noor Smit')
    const pdf = await haalPdf(page, `${proces.adres}/dossiers/${dossier}/indieningen/1/pdf`)
    expect([pdf.status(), pdf.headers()['content-type']]).toEqual([200, 'application/pdf'])
    const { text } = await extractText(new Uint8Array(await pdf.body()), { mergePages: true })
    expect(text.replaceAll(/\s+/g, ' ')).toContain(totaal)
    expect(text).toContain('Webinar jobcarving')
    await sluit(page)
  })

  it('wijst de planner een assessor toe', async () => {
    const page = await als('Pieter de Graaf')
    await volg(/^Noor Smit/)(page)
    const rij = page.getByRole('row').filter({ hasText: 'Tom Willemsen' })
    await rij.getByRole('button', { name: /^Toewijzen/ }).click()
    await page.getByText('Tom Willemsen').first().waitFor()
    await sluit(page)
  })

  it('beoordeelt de assessor met het bewijs in beeld, en vraagt om een aanvulling', async () => {
    const page = await als('Tom Willemsen')
    await volg(/^Noor/)(page)
    for (const onderdeel of ['A1', 'A2', 'A3.1', 'A3.2', 'A4', 'B', 'C']) {
      await ga(page, `/dossiers/${dossier}/beoordeling/onderdelen/${onderdeel}`)
      const oordeel = onderdeel === 'A4' ? 'Aanvullen' : 'Voldoet'
      await page.getByLabel(oordeel, { exact: true }).check()
      if (oordeel === 'Aanvullen')
        await page.getByLabel('Waarom?').fill('Zet je stappen in de tijd.')
      await druk('Bewaren')(page)
      await page.getByText('Je oordeel is bewaard.').waitFor()
    }
    await ga(page, `/dossiers/${dossier}/beoordeling/onderdelen/B`)
    const foto = page.locator('details').filter({ hasText: 'bevestiging.png' })
    await foto.locator('summary').first().click()
    await foto.getByRole('link', { name: /^Download/ }).waitFor()
    await ga(page, `/dossiers/${dossier}/beoordeling`)
    await volg('Vraag om een aanvulling')(page)
    await druk('Vraag om deze aanvulling')(page)
    await page.getByText('De vraag is gesteld.').waitFor()
    await sluit(page)
  })

  it('vult de kandidaat aan wat gevraagd is', async () => {
    const page = await als('Noor Smit')
    await page.getByText('Zet je stappen in de tijd.').waitFor()
    await volg(/^Ontwikkelplan/)(page)
    await page.locator('textarea:visible').last().fill('In 2027 supervisie, in 2028 een opleiding.')
    await druk('Bewaren')(page)
    await ga(page, '/')
    await volg('Aanvulling nalezen en indienen')(page)
    await druk('Dien je aanvulling in')(page)
    await page.waitForURL(/indieningen\/2/)
    await sluit(page)
  })

  it('ziet de assessor wat er veranderde, en levert een advies in', async () => {
    const page = await als('Tom Willemsen')
    await ga(page, `/dossiers/${dossier}/beoordeling/wijzigingen`)
    await page.getByText('In 2027 supervisie').first().waitFor()
    await ga(page, `/dossiers/${dossier}/beoordeling/onderdelen/A4`)
    await page.getByLabel('Voldoet', { exact: true }).check()
    await druk('Bewaren')(page)
    await page.getByText('Je oordeel is bewaard.').waitFor()
    await ga(page, `/dossiers/${dossier}/beoordeling/ontwikkeladviezen/nieuw`)
    await page.locator('textarea').fill('Zoek elk jaar een keer supervisie.')
    await druk('Bewaren')(page)
    await ga(page, `/dossiers/${dossier}/beoordeling/advies`)
    await page.getByLabel('Certificeren', { exact: true }).check()
    await page.getByLabel('Waarom?').fill('Alles voldoet.')
    await druk('Beoordeling inleveren')(page)
    await page.getByText('Je beoordeling is ingeleverd.').first().waitFor()
    await sluit(page)
  })

  it('besluit de beslisser, en staat het certificaat in het register', async () => {
    const page = await als('Joost van Dam')
    await ga(page, `/dossiers/${dossier}/besluit/certificering`)
    const nummer = /RJ-\d{4}-\d{4}/.exec(await tekst(page))?.[0] ?? 'geen nummer'
    await page.getByLabel('Waarom besluit je dit?').fill('Ik volg het advies.')
    await druk(/^Neem het besluit/)(page)
    await page.getByText('Het certificaat staat in het register.').waitFor()
    await sluit(page)
    const bezoeker = await openVenster(browser, { breedte: 390, js: false }, undefined)
    await bezoeker.goto(`${proces.adres}/register?zoek=noor+smit`)
    await bezoeker.getByText('Noor Smit').first().waitFor()
    await bezoeker.goto(`${proces.adres}/register?zoek=${nummer}`)
    await bezoeker.getByText(nummer).first().waitFor()
    await sluit(bezoeker)
  })

  it('leest de kandidaat de uitkomst, en staat het advies bij A2 van het volgende portfolio', async () => {
    const page = await als('Noor Smit')
    await volg('Lees de uitkomst en het advies')(page)
    await page.getByText('Je recertificering is toegekend').waitFor()
    await volg('Kijk bij A2')(page)
    await page.getByText('Zoek elk jaar een keer supervisie.').first().waitFor()
    await ga(page, `/dossiers/${dossier}/geschiedenis`)
    await page.getByText('certificaat').first().waitFor()
    await ga(page, '/post')
    const mails = await tekst(page)
    for (const woord of ['ingediend', 'toegewezen', 'aanvul', 'besluit'])
      expect(mails).toContain(woord)
    await sluit(page)
  })
})

/** Asks again as the page that waits for it does. */
async function haalPdf(page: Page, adres: string): Promise<APIResponse> {
  const antwoord = await page.request.get(adres)
  return antwoord.headers()['refresh'] === undefined ? antwoord : haalPdf(page, adres)
}
