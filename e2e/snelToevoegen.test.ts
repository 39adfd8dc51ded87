import { expect, it } from 'vitest'
import { maakPdf } from '#seed/papier.ts'
import { adres } from './adres.ts'
import { bureau, klikDoor, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { sessieVan } from './inloggen.ts'

const browser = await openBrowser()

const certificaat = maakPdf({
  kop: 'Certificaat',
  regels: ['heeft deelgenomen aan', 'Training Werk en dementie', 'op 12 maart 2026', '6 SBU'],
}).toString('base64')

/** Holds a PDF above the window and lets it go, as from the folder of a computer. */
const laatLos = `async bytes => {
  const inhoud = Uint8Array.from(atob(bytes), teken => teken.charCodeAt(0))
  const doos = new DataTransfer()
  doos.items.add(new File([inhoud], 'scan.pdf', { type: 'application/pdf' }))
  const gebeurt = (waar, naam) =>
    waar.dispatchEvent(new DragEvent(naam, { dataTransfer: doos, bubbles: true, cancelable: true }))
  gebeurt(document.body, 'dragenter')
  const zone = document.querySelector('.vb-werpzone')
  const isZichtbaar = zone.checkVisibility()
  gebeurt(zone, 'dragover')
  gebeurt(zone, 'drop')
  return isZichtbaar
}`

it('maakt van een pdf die op de startpagina wordt losgelaten een ingevuld formulier; bewaren is genoeg', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/`)
  const antwoord = page.waitForURL(/\/concepten\//)
  expect(await page.evaluate(`(${laatLos})('${certificaat}')`)).toBe(true)
  await antwoord
  expect(await page.getByLabel('Hoeveel studiebelastingsuren?').inputValue()).toBe('6')
  expect(await page.getByLabel('Op welke dag was het?').inputValue()).toBe('12-3-2026')
  await page.getByText('Er staat: “6 SBU”.').waitFor()
  await page.getByRole('button', { name: 'Klopt, toevoegen' }).click()
  await page.getByText('De activiteit is toegevoegd.').waitFor()
  await page.getByRole('link', { name: 'Training Werk en dementie' }).last().click()
  await page.getByText('scan.pdf').first().waitFor()
  verwachtGeenKlachten(page)
  await page.context().close()
})

it('legt op een bladzijde die om bestanden vraagt het bestand in dat formulier', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Daan Visser'))
  await page.goto(`${adres}/toevoegen`)
  await page.evaluate(`(${laatLos})('${certificaat}')`)
  await page.getByRole('main').getByText('scan.pdf').first().waitFor()
  await page.getByRole('button', { name: 'Verder' }).click()
  await page.waitForURL(/\/concepten\//)
  expect(await page.getByLabel('Hoeveel studiebelastingsuren?').inputValue()).toBe('6')
  await page.context().close()
})

it('toont wat zonder netwerk verder is getypt maar één keer, en maakt er één concept van (U-2)', async () => {
  const page = await openVenster(browser, bureau, await sessieVan(browser, 'Sanne de Boer'))
  const vak = page.getByLabel('Of typ wat je deed')
  await page.goto(`${adres}/toevoegen`)
  await vak.fill('Podcast over werk')
  await page.waitForURL(/klad=/)
  await page.context().setOffline(true)
  await vak.fill('Podcast over werk en zorg')
  await page.getByText('Nog niet bewaard bij ons.').first().waitFor()
  // The network is back, but no save of it arrived before the page was left.
  await page.route('**/kladden', route => route.abort())
  await page.context().setOffline(false)
  await page.goto(`${adres}/`)
  await page.getByText(/^Je begon hieraan/).waitFor()
  await page.waitForLoadState('networkidle')
  expect(await page.getByText(/Op dit apparaat staat tekst/).count()).toBe(0)
  await page.goto(`${adres}/toevoegen`)
  await page
    .getByText(/^Wat je eerder typte, staat weer/)
    .first()
    .waitFor()
  expect(await vak.inputValue()).toBe('Podcast over werk en zorg')
  expect(await page.getByText('Je begon hier eerder aan.').count()).toBe(0)
  await page.unroute('**/kladden')
  await klikDoor(page, page.getByRole('button', { name: 'Verder' }))
  await page.goto(`${adres}/toevoegen`)
  expect(await page.getByRole('link', { name: 'Podcast over werk' }).count()).toBe(1)
  expect(await page.getByText('Je begon hier eerder aan.').count()).toBe(0)
  await page.context().close()
})
