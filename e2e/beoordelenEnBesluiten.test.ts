import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { bureau, openBrowser, openVenster, verwachtGeenKlachten } from './browser.ts'
import { startDemonstratie } from './proces.ts'

const browser = await openBrowser()
const druk = (page: Page, naam: string | RegExp) =>
  page.getByRole('button', { name: naam }).first().click()
const volg = async (page: Page, naam: string | RegExp) => {
  await page.getByRole('main').getByRole('link', { name: naam }).first().click()
  await page.waitForLoadState()
}
const bewaarEnVerder = (page: Page) => druk(page, /^Bewaren en naar/)

describe.each([
  ['met JavaScript', true],
  ['zonder JavaScript', false],
])('van toegewezen dossier tot register, %s', async (_, js) => {
  const proces = await startDemonstratie()
  afterAll(proces.stop)

  const als = async (naam: string): Promise<Page> => {
    const page = await openVenster(browser, { ...bureau, js }, undefined)
    await page.goto(`${proces.adres}/inloggen`)
    await druk(page, naam)
    await page.waitForURL(`${proces.adres}/`)
    return page
  }
  let dossier = ''

  it('beoordeelt de assessor elk onderdeel; een oordeel zonder reden wordt geweigerd en blijft staan', async () => {
    const page = await als('Fatima el Idrissi')
    await volg(page, /^Lotte/)
    dossier = new URL(page.url()).pathname.split('/')[2] ?? ''
    await volg(page, /^Ga verder met onderdeel A2/)
    await page.getByLabel('Voldoet niet').check()
    await bewaarEnVerder(page)
    expect(await page.title()).toMatch(/^Fout: /)
    expect(await page.getByLabel('Voldoet niet').isChecked()).toBe(true)
    await page.getByText('Schrijf waarom: wat ontbreekt er').first().waitFor()
    await page.getByLabel('Voldoet', { exact: true }).check()
    await bewaarEnVerder(page)
    await page.getByRole('heading', { name: /^A3\.1/ }).waitFor()
    await bewaarEnVerder(page)
    for (const onderdeel of ['A3.2', 'A4', 'B']) {
      await page.getByRole('heading', { name: new RegExp(`^${onderdeel}\\.`) }).waitFor()
      await page.getByLabel('Voldoet', { exact: true }).check()
      await bewaarEnVerder(page)
    }
    await page.goto(`${proces.adres}/dossiers/${dossier}/beoordeling`)
    await page.getByText('7 van de 7 onderdelen beoordeeld').waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })

  it('houdt bij twee vensters beide oordelen zichtbaar', async () => {
    const [een, ander] = [await als('Fatima el Idrissi'), await als('Fatima el Idrissi')]
    const pad = `${proces.adres}/dossiers/${dossier}/beoordeling/onderdelen/A4`
    await een.goto(pad)
    await ander.goto(pad)
    await een.getByLabel('Waarom?').fill('Concreet en haalbaar.')
    await druk(een, 'Bewaren')
    await een.getByText('Je oordeel is bewaard.').waitFor()
    await ander.getByLabel('Waarom?').fill('De stappen staan in de tijd.')
    await druk(ander, 'Bewaren')
    await ander.getByText('Concreet en haalbaar.').waitFor()
    expect(await ander.getByLabel('Waarom?').inputValue()).toBe('De stappen staan in de tijd.')
    await druk(ander, 'Bewaren')
    await ander.getByText('Je oordeel is bewaard.').waitFor()
    await Promise.all([een.context().close(), ander.context().close()])
  })

  it('corrigeert punten met een reden, ziet meteen voor en na, en neemt een correctie terug', async () => {
    const page = await als('Fatima el Idrissi')
    await page.goto(`${proces.adres}/dossiers/${dossier}/beoordeling/onderdelen/B`)
    await volg(page, 'Punten corrigeren')
    await page.getByLabel(/^Hoeveel punten/).fill('2,3')
    await page.getByLabel('Waarom?').fill('Een deel valt buiten het vak.')
    await druk(page, 'Correctie bewaren')
    await page.getByText('Vul een aantal punten in, in kwarten.').first().waitFor()
    expect(await page.getByLabel('Waarom?').inputValue()).toBe('Een deel valt buiten het vak.')
    await page.getByLabel(/^Hoeveel punten/).fill('2,25')
    await druk(page, 'Correctie bewaren')
    await page.getByText(/^Ingediend telden er .* na correctie/).waitFor()
    await volg(page, 'Correctie wijzigen')
    await druk(page, 'Correctie terugnemen')
    await page.getByText('De correctie is teruggenomen.').waitFor()
    expect(await page.getByText(/^Ingediend telden er/).count()).toBe(0)
    await page.context().close()
  })

  it('schrijft de assessor een ontwikkeladvies en levert pas in met een motivering', async () => {
    const page = await als('Fatima el Idrissi')
    const desk = `${proces.adres}/dossiers/${dossier}/beoordeling`
    await page.goto(desk)
    await volg(page, 'Schrijf minstens één ontwikkeladvies.')
    await page.locator('textarea').fill('Zoek elk jaar een keer supervisie.')
    await druk(page, 'Bewaren')
    await volg(page, 'Certificatieadvies schrijven')
    await druk(page, 'Beoordeling inleveren')
    await page.getByText('Schrijf waarom.').first().waitFor()
    expect(await page.getByLabel('Certificeren', { exact: true }).isChecked()).toBe(true)
    await page.getByLabel('Waarom?').fill('Alles voldoet.')
    await druk(page, 'Beoordeling inleveren')
    await page.getByText('Je beoordeling is ingeleverd.').first().waitFor()
    await page.goto(`${desk}/onderdelen/A4`)
    expect(await page.getByRole('button', { name: 'Bewaren' }).count()).toBe(0)
    await page.context().close()
  })

  it('bestaat het dossier niet voor een andere assessor, de planner en wie niets toegewezen kreeg', async () => {
    const staarten = ['beoordeling', 'beoordeling/onderdelen/A4', 'beoordeling/advies', 'besluit']
    for (const naam of ['Tom Willemsen', 'Pieter de Graaf', 'Sanne de Boer', 'Ineke Vos']) {
      const page = await als(naam)
      for (const staart of staarten) {
        const antwoord = await page.goto(`${proces.adres}/dossiers/${dossier}/${staart}`)
        expect(`${naam} ${staart} ${antwoord?.status()}`).toBe(`${naam} ${staart} 404`)
      }
      await page.context().close()
    }
  })

  it('besluit de beslisser met een motivering en staat het certificaat in het register', async () => {
    const page = await als('Joost van Dam')
    await volg(page, /^Lotte/)
    await page.getByText('Zoek elk jaar een keer supervisie.').waitFor()
    await volg(page, 'Certificeren')
    const nummer = /RJ-\d{4}-\d{4}/.exec((await page.textContent('main')) ?? '')?.[0] ?? ''
    await druk(page, /^Neem het besluit/)
    await page.getByText('Schrijf waarom.').first().waitFor()
    await page.getByLabel('Waarom besluit je dit?').fill('Ik volg het advies.')
    await druk(page, /^Neem het besluit/)
    await page.getByText('Het certificaat staat in het register.').waitFor()
    await volg(page, nummer)
    await page.getByText('Lotte Meijer').first().waitFor()
    await page.goto(`${proces.adres}/register?zoek=${nummer}`)
    await page.getByText(nummer).first().waitFor()
    verwachtGeenKlachten(page)
    await page.context().close()
  })
})
