import type { Page } from 'playwright-core'
import { geenId, stand, verstuur, druk, volg, type Standen } from './stand.ts'

const naarMeenemen = volg('Meenemen')

/** Sends the own dossier file in again, after a change that makes it another one. */
const metBestand = (anders: (tekst: string) => string) => async (page: Page) => {
  await naarMeenemen(page)
  const link = page.getByRole('link', { name: 'Dossierbestand downloaden' })
  const antwoord = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  )
  const buffer = Buffer.from(anders(await antwoord.text()))
  const bestand = { name: 'portfolio.json', mimeType: 'application/json', buffer }
  await kies(page, bestand)
}

const kies = async (page: Page, bestand: { name: string; mimeType: string; buffer: Buffer }) => {
  await page.getByLabel('Zip of dossierbestand').setInputFiles([bestand])
  await verstuur(page)
  await page.waitForLoadState()
}

/** Sends the own zip in again, after a change of its bytes. */
const metZip = (anders: (zip: Buffer) => Buffer) => async (page: Page) => {
  await naarMeenemen(page)
  const link = page.getByRole('link', { name: 'Alles downloaden' })
  const antwoord = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', page.url()).href,
  )
  const buffer = anders(await antwoord.body())
  await kies(page, { name: 'portfolio.zip', mimeType: 'application/zip', buffer })
}

/** The own zip of before a draft was taken away. */
const metConcept = async (page: Page) => {
  await page.getByLabel(/^Of typ wat je deed/).fill('Podcast over jobcarving')
  await verstuur(page)
  const [, pad = ''] = /^(.*)\/concepten\//.exec(new URL(page.url()).pathname) ?? []
  const zip = await page.request.get(new URL(`${pad}/export/alles`, page.url()).href)
  await druk('Concept verwijderen')(page)
  await page.waitForLoadState()
  await page.goto(new URL(`${pad}/meenemen`, page.url()).href)
  await kies(page, {
    name: 'portfolio.zip',
    mimeType: 'application/zip',
    buffer: await zip.body(),
  })
}

const anderePunten = (tekst: string) => tekst.replace(/"sbu": [\d.]+/, '"sbu": 7.25')
const wie = 'Daan Visser'

/** States of taking a portfolio along and reading one in. */
export const meenemen = {
  'GET /dossiers/:dossier': [
    {
      ...stand('uit een mail', '/', wie),
      dan: async page => {
        await naarMeenemen(page)
        await page.goto(page.url().replace('/meenemen', ''))
      },
    },
    { ...stand('dat er niet is', `/dossiers/${geenId}`, wie), status: 404 },
  ],
  'GET /dossiers/:dossier/meenemen': [
    { ...stand('in opbouw', '/', wie), dan: naarMeenemen },
    { ...stand('bij een aanvulling', '/', 'Youssef Bouali'), dan: naarMeenemen },
    { ...stand('dat er niet is', `/dossiers/${geenId}/meenemen`, wie), status: 404 },
  ],
  'GET /dossiers/:dossier/export': [
    { ...stand('dat er niet is', `/dossiers/${geenId}/export`, wie), status: 404 },
  ],
  'GET /dossiers/:dossier/export/alles': [
    { ...stand('dat er niet is', `/dossiers/${geenId}/export/alles`, wie), status: 404 },
  ],
  'POST /dossiers/:dossier/inlezen': [
    {
      ...stand('zonder bestand', '/', wie),
      dan: async page => {
        await naarMeenemen(page)
        await verstuur(page)
      },
      status: 422,
    },
  ],
  'POST /dossiers/:dossier/inlezen/stukken/:upload/:vanaf': [
    {
      ...stand('als bladzijde gevraagd', `/dossiers/${geenId}/inlezen/stukken/${geenId}/0`, wie),
      status: 404,
    },
  ],
  'GET /dossiers/:dossier/inlezen': [
    { ...stand('alles staat er al', '/', wie), dan: metBestand(tekst => tekst) },
    { ...stand('er verandert iets', '/', wie), dan: metBestand(anderePunten) },
    {
      ...stand('niet te lezen', '/', wie),
      dan: metBestand(tekst => tekst.slice(0, -20)),
      status: 422,
    },
    {
      ...stand('met fouten', '/', wie),
      dan: metBestand(tekst => tekst.replaceAll('"titel"', '"naam"')),
      status: 422,
    },
    { ...stand('een zip waarin alles al staat', '/', wie), dan: metZip(zip => zip) },
    { ...stand('een zip met een concept', '/toevoegen', wie), dan: metConcept },
    {
      ...stand('een zip die niet heel is', '/', wie),
      dan: metZip(zip => zip.subarray(0, -100)),
      status: 422,
    },
    { ...stand('dat er niet is', `/dossiers/${geenId}/inlezen?bestand=x`, wie), status: 404 },
  ],
  'GET /dossiers/:dossier/inlezen/bezig': [
    { ...stand('dat er niet is', `/dossiers/${geenId}/inlezen/bezig`, wie), status: 404 },
  ],
  'POST /dossiers/:dossier/inlezen/bevestiging': [
    {
      ...stand('voorvertoning verouderd', '/', wie),
      dan: async page => {
        await metBestand(anderePunten)(page)
        await page.evaluate(`document.querySelector('input[name=kenmerk]').value = 'oud'`)
        await druk('Inlezen in mijn portfolio')(page)
      },
      status: 422,
    },
  ],
} satisfies Partial<Standen>
