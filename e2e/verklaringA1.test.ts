import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { verwachtFouten } from './fouten.ts'
import { sessieVan, type Wie } from './inloggen.ts'
import { pdf } from './pdf.ts'

const browser = await openBrowser()

const bewaar = (page: Page) => klikDoor(page, page.getByRole('button', { name: 'Bewaren' }))

async function naarA1(wie: Wie, js: boolean): Promise<Page> {
  const page = await openVenster(browser, { ...bureau, js }, await sessieVan(browser, wie))
  await page.goto(`${adres}/`)
  await page.getByRole('link', { name: /^Werkzaam als/ }).click()
  return page
}

describe.each([
  ['met JavaScript', true, 'Mila Janssen'],
  ['zonder JavaScript', false, 'Sanne de Boer'],
] as const)('onderdeel A1, %s', (_, js, wie) => {
  it('bewaart wat goed is en houdt wat fout is, tot de verklaring getekend is (A1)', async () => {
    const page = await naarA1(wie, js)
    await page.getByLabel('In loondienst').check()
    await page.getByLabel('Voor wie werk je?').fill('Stichting Aan de Slag')
    await page.getByLabel('Sinds wanneer doe je dit werk?').fill('31-2-2020')
    await page.getByLabel(/^Voeg je cv toe/).setInputFiles([pdf('mijn cv.pdf')])
    await bewaar(page)
    await verwachtFouten(page, [
      {
        vraag: 'Sinds wanneer doe je dit werk?',
        tekst: 'De dag 31-2-2020 bestaat niet. Vul een datum in, bijvoorbeeld 28-2-2027.',
      },
    ])
    expect(await page.getByLabel('Voor wie werk je?').inputValue()).toBe('Stichting Aan de Slag')
    await page.getByRole('link', { name: 'mijn cv.pdf', exact: true }).waitFor()

    await page.getByLabel('Sinds wanneer doe je dit werk?').fill('1-3-2020')
    await bewaar(page)
    await page.getByText('Nog in te vullen:').waitFor()
    await page.getByLabel('Wat is je functie?').fill('Jobcoach')
    await page.getByLabel(/^Hoeveel uur per week/).fill('28')
    await page.getByLabel(/^Welke klanten en doelgroepen/).fill('Jongeren met autisme.')
    await bewaar(page)
    await page.getByText('Bewaard. Laat nu de verklaring tekenen.').waitFor()

    await page.getByLabel('Hoe heet wie tekende?').fill(wie)
    await page.getByLabel(/^Wat is de functie/).fill('Teamleider')
    await page.getByLabel('Op welke dag is er getekend?').fill('20-11-2026')
    await page.getByLabel(/^Voeg de getekende/).setInputFiles([pdf('getekend.pdf')])
    const teken = page.getByRole('button', { name: 'Getekende verklaring toevoegen' })
    await klikDoor(page, teken)
    await verwachtFouten(page, [
      {
        vraag: 'Hoe heet wie tekende?',
        tekst: 'Niemand tekent voor zichzelf. Laat een ander tekenen.',
      },
    ])
    await page.getByText('getekend.pdf').waitFor()
    await page.getByLabel('Hoe heet wie tekende?').fill('Anna Terpstra')
    await klikDoor(page, teken)
    await page.getByText('Getekend door Anna Terpstra, Teamleider.').waitFor()

    await page.getByRole('link', { name: 'Gegevens wijzigen' }).click()
    await page.getByLabel('Wat is je functie?').fill('Senior jobcoach')
    await bewaar(page)
    await page.getByText('Er is nog niets bewaard.').waitFor()
    expect(await page.getByLabel('Wat is je functie?').inputValue()).toBe('Senior jobcoach')
    await klikDoor(page, page.getByRole('button', { name: 'Toch bewaren' }))
    await page.getByText('Deze ondertekening geldt niet meer.').waitFor()
    await page.getByText('Gewijzigd na het tekenen: Wat is je functie?').waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })
})
