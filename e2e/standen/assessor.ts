import type { Page } from 'playwright-core'
import { druk, geenId, stand, verstuur, volg, type Stand, type Standen } from './stand.ts'

const niets = () => Promise.resolve()

/** Lotte is being judged by Fatima, who signs in as assessor although she holds a certificate too. */
const lotte = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', 'Fatima el Idrissi'),
  dan: async page => {
    await volg(/^Lotte/)(page)
    await dan(page)
  },
})

/** Youssef was asked for a supplement by Marloes. */
const youssef = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', 'Marloes Hendriks'),
  dan: async page => {
    await volg(/^Youssef/)(page)
    await dan(page)
  },
})

/** Opens another page of the desk. */
const op = (staart: string) => async (page: Page) => {
  await page.goto(page.url().replace(/[?#].*$/, '') + staart)
}

const eersteActiviteit = async (page: Page) => {
  await op('/onderdelen/B')(page)
  await page
    .getByRole('link', { name: /^(Punten corrigeren|Correctie wijzigen)$/ })
    .first()
    .click()
  await page.waitForLoadState()
}

const gecorrigeerd = async (page: Page) => {
  await eersteActiviteit(page)
  await page.getByLabel(/^Hoeveel punten/).fill('1,25')
  await page.getByLabel('Waarom?').fill('Een deel van het programma valt buiten het vak.')
  await verstuur(page)
  await page.waitForLoadState()
}

const metAdvies = async (page: Page) => {
  const wijzig = page.getByRole('link', { name: /^Wijzigen/ })
  if ((await wijzig.count()) === 0) {
    await volg('Ontwikkeladvies toevoegen')(page)
    await page.locator('textarea').fill('Zoek een keer per jaar supervisie.')
    await verstuur(page)
    await page.waitForLoadState()
  }
  await volg(/^Wijzigen/)(page)
}

/** Asks for a supplement on A4. */
const teVragen = async (page: Page) => {
  const bureau = page.url()
  await op('/onderdelen/A4')(page)
  await page.getByLabel('Aanvullen').check()
  await page.getByLabel('Waarom?').fill('Werk je plannen uit per jaar.')
  await druk('Bewaren')(page)
  await page.waitForLoadState()
  await page.goto(`${bureau}/aanvulling`)
}

/** Sends this form elsewhere, as a page that was left open would; as text, because it runs in the browser. */
const stuurNaar = (page: Page, actie: string) =>
  page.evaluate(
    `document.querySelector('.vb-oordeel').setAttribute('action', ${JSON.stringify(actie)})`,
  )

const leegNa = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...lotte(naam, async page => {
    await dan(page)
    await page.locator('textarea').fill('')
    await verstuur(page)
  }),
  status: 422,
})

/** A dossier that is not hers does not exist. */
const vreemd = (staart: string): Stand => ({
  ...stand('niet van haar', `/dossiers/${geenId}/beoordeling${staart}`, 'Marloes Hendriks'),
  status: 404,
})

/** States of the pages of: assessor. */
export const assessor = {
  'GET /dossiers/:dossier/beoordeling': [
    lotte('begonnen', niets),
    youssef('wacht op aanvulling', niets),
    { ...stand('ingeleverd', '/', 'Tom Willemsen'), dan: volg(/^Eva/) },
    vreemd(''),
  ],
  'GET /dossiers/:dossier/beoordeling/onderdelen/:onderdeel': [
    lotte('vragen', op('/onderdelen/A3.2')),
    lotte('activiteiten', op('/onderdelen/B')),
    { ...lotte('onbekend', op('/onderdelen/Z')), status: 404 },
    vreemd('/onderdelen/A1'),
  ],
  'POST /dossiers/:dossier/beoordeling/onderdelen/:onderdeel': [
    {
      ...lotte('zonder reden', async page => {
        await op('/onderdelen/A4')(page)
        await page.getByLabel('Voldoet niet').check()
        await verstuur(page)
      }),
      status: 422,
    },
    lotte('bewaard', async page => {
      await op('/onderdelen/A3.1')(page)
      await page.getByLabel('Voldoet', { exact: true }).check()
      await druk('Bewaren')(page)
    }),
  ],
  'GET /dossiers/:dossier/beoordeling/punten/:activiteit': [
    lotte('een activiteit', eersteActiviteit),
    vreemd(`/punten/${geenId}`),
  ],
  'POST /dossiers/:dossier/beoordeling/punten/:activiteit': [
    {
      ...lotte('geen getal', async page => {
        await eersteActiviteit(page)
        await page.getByLabel(/^Hoeveel punten/).fill('veel')
        await verstuur(page)
      }),
      status: 422,
    },
    lotte('gecorrigeerd', gecorrigeerd),
  ],
  'POST /dossiers/:dossier/beoordeling/punten/:activiteit/terugname': [
    lotte('teruggenomen', async page => {
      await gecorrigeerd(page)
      await page.getByRole('link', { name: 'Correctie wijzigen' }).first().click()
      await page.waitForLoadState()
      await druk('Correctie terugnemen')(page)
    }),
  ],
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/nieuw': [
    lotte('leeg', op('/ontwikkeladviezen/nieuw')),
  ],
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen': [
    leegNa('leeg verstuurd', op('/ontwikkeladviezen/nieuw')),
  ],
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies': [
    lotte('gevuld', metAdvies),
    vreemd(`/ontwikkeladviezen/${geenId}`),
  ],
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies': [
    leegNa('leeggemaakt', metAdvies),
  ],
  'GET /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies/verwijderen': [
    lotte('gevraagd', async page => {
      await metAdvies(page)
      await volg('Dit ontwikkeladvies verwijderen')(page)
    }),
  ],
  'POST /dossiers/:dossier/beoordeling/ontwikkeladviezen/:ontwikkeladvies/verwijderen': [
    lotte('verwijderd', async page => {
      await metAdvies(page)
      await volg('Dit ontwikkeladvies verwijderen')(page)
      await druk('Verwijderen')(page)
    }),
  ],
  'GET /dossiers/:dossier/beoordeling/aanvulling': [
    { ...youssef('al gevraagd', op('/aanvulling')), status: 422 },
    lotte('gevuld', teVragen),
    vreemd('/aanvulling'),
  ],
  'POST /dossiers/:dossier/beoordeling/aanvulling': [leegNa('leeg verstuurd', teVragen)],
  'POST /dossiers/:dossier/beoordeling/aanvulling/sluiting': [
    {
      ...youssef('termijn loopt nog', async page => {
        const hier = page.url()
        await op('/onderdelen/A2')(page)
        await stuurNaar(page, `${hier}/aanvulling/sluiting`)
        await verstuur(page)
      }),
      status: 422,
    },
  ],
  'GET /dossiers/:dossier/beoordeling/advies': [lotte('leeg', op('/advies'))],
  'POST /dossiers/:dossier/beoordeling/advies': [leegNa('leeg verstuurd', op('/advies'))],
  'GET /dossiers/:dossier/beoordeling/wijzigingen': [
    { ...lotte('één indiening', op('/wijzigingen')), status: 404 },
  ],
  'GET /dossiers/:dossier/beoordeling/teruggave': [lotte('leeg', op('/teruggave'))],
  'POST /dossiers/:dossier/beoordeling/teruggave': [leegNa('zonder reden', op('/teruggave'))],
} satisfies Partial<Standen>
