import type { Page } from 'playwright-core'
import { klikDoor } from '../browser.ts'
import { pdf } from '../pdf.ts'
import {
  druk,
  eersteUitTabel,
  metHetFormulier,
  stand,
  verstuur,
  volg,
  type Stand,
  type Standen,
} from './stand.ts'

const vanuit =
  (wie: NonNullable<Stand['als']>) =>
  (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
    ...stand(naam, '/', wie),
    dan,
  })

const noor = vanuit('Noor Smit')
const daan = vanuit('Daan Visser')
/** Whose signatures may lapse: nobody files her portfolio in a test. */
const mila = vanuit('Mila Janssen')

const naarA1 = volg(/^Werkzaam als/)

/** The first meeting, sent with another facilitator. */
const anderBegeleider = async (page: Page) => {
  await volg(/^Reflectie op je/)(page)
  await eersteUitTabel(page)
  await page.getByLabel('Wie begeleidde de bijeenkomst?').fill(`Begeleider ${Date.now()}`)
  await verstuur(page)
  await page.waitForLoadState()
}

/** The same, and so that its signature lapses. */
const vervallenBijeenkomst = async (page: Page) => {
  await anderBegeleider(page)
  const toch = page.getByRole('button', { name: 'Toch bewaren' })
  if (await toch.isVisible()) await klikDoor(page, toch)
}

const naarVerklaring = async (page: Page) => {
  await vervallenBijeenkomst(page)
  if (page.url().includes('/bijeenkomsten?')) await eersteUitTabel(page)
  await volg(/laten tekenen$/)(page)
}

const teken = async (page: Page) => {
  await naarVerklaring(page)
  await page.getByLabel('Hoe heet wie tekende?').fill('Saskia Bos')
  await page.getByLabel('Op welke dag is er getekend?').fill('20-11-2026')
  await page.getByLabel(/^Voeg de getekende verklaring toe/).setInputFiles([pdf('getekend.pdf')])
  await klikDoor(page, page.getByRole('button', { name: 'Getekende verklaring toevoegen' }))
}

/** The page of a new article with its picture. */
const metBeeld = async (page: Page) => {
  await volg(/^Permanente educatie/, 'Activiteit toevoegen', /^Artikel/)(page)
  await page.getByLabel('Wat was het?').fill('Artikel met beeld')
  await page.getByLabel('Op welke dag was het?').fill('3-3-2026')
  await page.getByLabel('Hoeveel woorden telt het?').fill('1600')
  await page.getByLabel(/^Voeg een afbeelding/).setInputFiles([pdf('artikel.pdf')])
  await verstuur(page)
  await page.waitForLoadState()
}

/** States of: the CV and statements of a kandidaat, who signed them, and the day of filing. */
export const verklaring = {
  'GET /dossiers/:dossier/onderdelen/A1': [
    noor('getekend', naarA1),
    daan('nog leeg', naarA1),
    vanuit('Sanne de Boer')('zonder cv', naarA1),
  ],
  'POST /dossiers/:dossier/onderdelen/A1': [
    daan('half bewaard', async page => {
      await naarA1(page)
      await page.getByLabel('Voor wie werk je?').fill('Stichting Aan de Slag')
      await verstuur(page)
    }),
    {
      ...daan('fout en bestand geweigerd', async page => {
        await naarA1(page)
        await metHetFormulier(page)
        await page.getByLabel('Sinds wanneer doe je dit werk?').fill('ooit')
        await page
          .getByLabel(/^(Voeg|Vervang) je cv/)
          .setInputFiles([{ name: 'cv.exe', mimeType: 'application/x', buffer: Buffer.from('MZ') }])
        await verstuur(page)
      }),
      status: 422,
    },
    noor('cv vervangen', async page => {
      await naarA1(page)
      await page.getByLabel(/^Vervang je cv/).setInputFiles([pdf(`cv ${Date.now()}.pdf`)])
      await verstuur(page)
    }),
  ],
  'GET /dossiers/:dossier/verklaringen/:over': [
    noor('getekend', async page => {
      await naarA1(page)
      await volg('Bekijk de verklaring')(page)
    }),
    mila('vervallen', naarVerklaring),
  ],
  'POST /dossiers/:dossier/verklaringen/:over/ondertekening': [
    {
      ...mila('leeg verstuurd', async page => {
        await naarVerklaring(page)
        await druk('Getekende verklaring toevoegen')(page)
      }),
      status: 422,
    },
    mila('getekend', teken),
  ],
  'GET /dossiers/:dossier/ondertekeningen/:ondertekening/einde': [
    mila('gevraagd', async page => {
      await teken(page)
      await volg('Ondertekening weghalen')(page)
    }),
  ],
  'POST /dossiers/:dossier/ondertekeningen/:ondertekening/einde': [
    mila('weggehaald', async page => {
      await teken(page)
      await volg('Ondertekening weghalen')(page)
      await druk('Ondertekening weghalen')(page)
    }),
  ],
  'GET /dossiers/:dossier/bewijzen/:bewijs': [
    daan('naam', async page => {
      await metBeeld(page)
      await volg(/^Naam wijzigen/)(page)
    }),
  ],
  'POST /dossiers/:dossier/bewijzen/:bewijs': [
    {
      ...daan('leeg', async page => {
        await metBeeld(page)
        await volg(/^Naam wijzigen/)(page)
        await page.getByLabel('Hoe heet dit bestand?').fill('')
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/indiendag': [
    daan('laatste dag', volg(/^(Kies een andere dag|Bekijk wat er wegvalt)/)),
  ],
  'POST /dossiers/:dossier/indiendag': [
    {
      ...daan('te vroeg', async page => {
        await volg(/^(Kies een andere dag|Bekijk wat er wegvalt)/)(page)
        await page.getByLabel('Op welke dag wil je indienen?').fill('1-1-2026')
        await verstuur(page)
      }),
      status: 422,
    },
  ],
} satisfies Partial<Standen>
