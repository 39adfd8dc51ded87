import type { Page } from 'playwright-core'
import { logInAls } from '../inloggen.ts'
import { geenId, stand, verstuur, druk, leegVerstuurd, type Standen } from './stand.ts'

const logAnderApparaatUit = async (page: Page) => {
  const ander = await page.context().browser()?.newPage()
  if (ander) await logInAls(ander, 'assessor')
  await ander?.context().close()
  await page.reload()
  await druk(/^Uitloggen op/)(page)
}

/** A module first clears what this browser keeps, so the page goes a moment after the press. */
const logUit = (knop: string) => async (page: Page) => {
  await druk(knop)(page)
  await page.waitForURL(/uitgelogd$/)
}

/** States of the pages of: account. */
export const account = {
  'GET /inloggen': [stand('leeg', '/inloggen')],
  'POST /inloggen': [leegVerstuurd('/inloggen')],
  'POST /inloggen/demonstratie': [
    {
      ...stand('word iemand', '/inloggen'),
      dan: page => page.locator('.vb-register button').first().click(),
    },
  ],
  'GET /inloggen/code/:inlogcode': [stand('leeg', `/inloggen/code/${geenId}`)],
  'POST /inloggen/code/:inlogcode': [leegVerstuurd(`/inloggen/code/${geenId}`)],
  'GET /eerste-beheerder': [stand('leeg', '/eerste-beheerder')],
  'POST /eerste-beheerder': [leegVerstuurd('/eerste-beheerder')],
  'POST /uitloggen': [{ ...stand('bovenaan', '/', 'planner'), dan: logUit('Uitloggen') }],
  'POST /uitloggen/overal': [
    { ...stand('bij mijn gegevens', '/profiel', 'planner'), dan: logUit('Overal uitloggen') },
  ],
  'GET /rol': [stand('eigen rollen', '/rol', 'planner')],
  'POST /rol': [{ ...stand('verder', '/rol', 'planner'), dan: verstuur }],
  'GET /profiel': [
    stand('planner', '/profiel', 'planner'),
    stand('net bewaard', '/profiel?gedaan=bewaard', 'kandidaat'),
    stand('gedeelde computer', '/profiel?gedaan=gedeeld', 'kandidaat'),
  ],
  'POST /profiel': [{ ...stand('bewaard', '/profiel/wijzigen', 'kandidaat'), dan: verstuur }],
  'POST /profiel/gedeeld': [
    { ...stand('gekozen', '/profiel', 'kandidaat'), dan: druk('Dit is een gedeelde computer') },
  ],
  'GET /profiel/wijzigen': [stand('gevuld', '/profiel/wijzigen', 'kandidaat')],
  'GET /profiel/email': [stand('leeg', '/profiel/email', 'planner')],
  'POST /profiel/email': [leegVerstuurd('/profiel/email', 'planner')],
  'GET /profiel/email/:inlogcode': [stand('leeg', `/profiel/email/${geenId}`, 'planner')],
  'POST /profiel/email/:inlogcode': [leegVerstuurd(`/profiel/email/${geenId}`, 'planner')],
  'GET /agenda': [stand('zonder adres', '/agenda', 'kandidaat')],
  'POST /agenda': [{ ...stand('nieuw adres', '/agenda', 'kandidaat'), dan: druk(/^Maak een/) }],
  'POST /agenda/einde': [
    {
      ...stand('ingetrokken', '/agenda', 'kandidaat'),
      dan: async page => {
        await druk(/^Maak een/)(page)
        await page.waitForLoadState()
        await druk('Laat het adres vervallen')(page)
      },
    },
  ],
  'GET /agenda/:sleutel': [{ ...stand('onbekend adres', '/agenda/onbekend'), status: 404 }],
  'POST /profiel/sessies/:sessie/einde': [
    { ...stand('ander apparaat', '/profiel', 'assessor'), dan: logAnderApparaatUit },
  ],
} satisfies Partial<Standen>
