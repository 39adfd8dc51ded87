import type { Page } from 'playwright-core'
import { geenId, stand, verstuur, volg, type Stand, type Standen } from './stand.ts'

/** The dossier of Eva waits for a decision. */
const eva = (naam: string, dan: (page: Page) => Promise<unknown>): Stand => ({
  ...stand(naam, '/', 'beslisser'),
  dan: async page => {
    // In the list: what was begun about her stands above it.
    await page.getByRole('table').getByRole('link', { name: /^Eva/ }).first().click()
    await page.waitForLoadState()
    await dan(page)
  },
})

const vreemd = (staart: string): Stand => ({
  ...stand('bestaat niet', `/dossiers/${geenId}/besluit${staart}`, 'beslisser'),
  status: 404,
})

const zonderReden = (knop: string): Stand => ({
  ...eva('zonder motivering', async page => {
    await volg(knop)(page)
    await verstuur(page)
  }),
  status: 422,
})

const certificeren = 'Certificeren'
const afwijzen = 'Niet certificeren'

/** States of the pages of: beslisser. */
export const beslisser = {
  'GET /dossiers/:dossier/besluit': [eva('geadviseerd', () => Promise.resolve()), vreemd('')],
  'GET /dossiers/:dossier/besluit/onderdelen/:onderdeel': [
    eva('een onderdeel', volg(/^Reflectieverslag/)),
    vreemd('/onderdelen/A1'),
  ],
  'GET /dossiers/:dossier/besluit/certificering': [
    eva('leeg', volg(certificeren)),
    vreemd('/certificering'),
  ],
  'POST /dossiers/:dossier/besluit/certificering': [zonderReden(certificeren)],
  'GET /dossiers/:dossier/besluit/afwijzing': [eva('leeg', volg(afwijzen)), vreemd('/afwijzing')],
  'POST /dossiers/:dossier/besluit/afwijzing': [zonderReden(afwijzen)],
} satisfies Partial<Standen>
