import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { pdf } from './pdf.ts'

const browser = await openBrowser()

const programma = { name: 'bewijs.exe', mimeType: 'application/x', buffer: Buffer.from('MZ') }
const bewaar = (page: Page, knop: string) => page.getByRole('button', { name: knop }).click()

describe.each([
  ['met JavaScript', true],
  ['zonder JavaScript', false],
])('het format bij een activiteit, %s', (naam, js) => {
  const begin = async (soort: RegExp) => {
    const sessie = await sessieVan(browser, 'Carla Dekker')
    const page = await openVenster(browser, { ...bureau, js }, sessie)
    await page.goto(`${adres}/`)
    for (const link of [/^Permanente educatie/, 'Activiteit toevoegen', soort])
      await page.getByRole('main').getByRole('link', { name: link }).first().click()
    return page
  }

  it('vraagt bij een boek geen bestand: de titel is genoeg (B.1)', async () => {
    const page = await begin(/^Boek gelezen/)
    expect(await page.locator('input[type=file]').count()).toBe(0)
    await page.context().close()
  })

  it('telt een artikel pas als het format met de afbeelding volledig is (B.5)', async () => {
    const page = await begin(/^Artikel/)
    const titel = `Artikel ${naam}`
    await page.getByLabel('Wat was het?').fill(titel)
    await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
    await page.getByLabel('Hoeveel woorden telt het?').fill('1600')
    await page.getByLabel('In welk blad is het gepubliceerd?').fill('LoopbaanVisie')
    await page.getByLabel(/^Voeg bewijs toe/).setInputFiles([programma])
    await page.getByLabel(/^Voeg een afbeelding/).setInputFiles([pdf('beeld.pdf')])
    const geweigerd = page.getByText(/“bewijs.exe” kunnen we niet aannemen/).first()
    if (js) await geweigerd.waitFor()
    await bewaar(page, 'Toevoegen')
    if (!js) await page.getByText('De activiteit is bewaard, maar niet alles kon mee.').waitFor()
    if (!js) await geweigerd.waitFor()
    expect(await page.getByLabel('In welk blad is het gepubliceerd?').inputValue()).toBe(
      'LoopbaanVisie',
    )
    await page.getByRole('link', { name: 'beeld.pdf', exact: true }).waitFor()
    await page.getByText('Nog in te vullen:').waitFor()
    await page.getByLabel('Waar gaat het artikel in het kort over?').fill('Over jobcarving.')
    await bewaar(page, 'Bewaren')
    await page.getByText('De opgave is volledig. Ze telt als bewijs.').waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })

  it('telt vrijwilligerswerk pas na de getekende kopie, en niet meer als die is weggehaald (B.6)', async () => {
    const page = await begin(/^Vrijwilligerswerk/)
    await page.getByLabel('Wat was het?').fill(`Voorlezen ${naam}`)
    await page.getByLabel('Vanaf welke dag?').fill('1-9-2024')
    await page.getByLabel('Wat voor werk was het?').fill(`voorlezen ${naam}`)
    await page.getByLabel(/^Voor welke organisatie/).fill('Bibliotheek Oost')
    await bewaar(page, 'Toevoegen')
    await page.getByText('Bewaard. Laat nu de verklaring tekenen.').waitFor()
    await page.getByLabel('Hoe heet wie tekende?').fill('Els Kok')
    await page.getByLabel(/^Wat is de functie/).fill('Coördinator')
    await page.getByLabel('Op welke dag is er getekend?').fill('2-11-2026')
    await page.getByLabel(/^Voeg de getekende/).setInputFiles([pdf('getekend.pdf')])
    await bewaar(page, 'Getekende verklaring toevoegen')
    await page.getByText('Getekend door Els Kok, Coördinator.').waitFor()
    await page.getByRole('link', { name: 'Ondertekening weghalen' }).click()
    await bewaar(page, 'Ondertekening weghalen')
    await page.getByText('Deze ondertekening geldt niet meer.').waitFor()
    await page.getByText('Weggehaald door de houder.').waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })
})
