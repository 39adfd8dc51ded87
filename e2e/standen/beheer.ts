import type { Page } from 'playwright-core'
import { stand, verstuur, druk, leegVerstuurd, type Standen } from './stand.ts'

const beeindigEigenRol = async (page: Page) => {
  await page
    .getByRole('link', { name: /Beëindig de rol Beheerder/ })
    .first()
    .click()
  await page.waitForLoadState()
}

/** States of the pages of: beheer. */
export const beheer = {
  'GET /medewerkers': [stand('alle', '/medewerkers', 'beheerder')],
  'POST /medewerkers': [leegVerstuurd('/medewerkers/nieuw', 'beheerder')],
  'GET /medewerkers/nieuw': [stand('leeg', '/medewerkers/nieuw', 'beheerder')],
  'GET /medewerkers/rollen/:toekenning/einde': [
    { ...stand('beheerder', '/medewerkers', 'beheerder'), dan: beeindigEigenRol },
  ],
  'POST /medewerkers/rollen/:toekenning/einde': [
    {
      ...stand('laatste beheerder', '/medewerkers', 'beheerder'),
      status: 422,
      dan: async page => {
        await beeindigEigenRol(page)
        await druk('Beëindig de rol')(page)
      },
    },
  ],
  'GET /instellingen': [
    stand('standaard', '/instellingen', 'beheerder'),
    stand('net bewaard', '/instellingen?gedaan=bewaard', 'beheerder'),
  ],
  'GET /instellingen/:instelling': [
    stand('getal', '/instellingen/aanvullingDagen', 'beheerder'),
    stand('vinkjes', '/instellingen/registervelden', 'beheerder'),
    { ...stand('die er niet is', '/instellingen/bestaatNiet', 'beheerder'), status: 404 },
  ],
  'POST /instellingen/:instelling': [
    {
      ...stand('te groot', '/instellingen/aanvullingDagen', 'beheerder'),
      status: 422,
      dan: async page => {
        await page.getByLabel('Wat wordt het?').fill('999')
        await verstuur(page)
      },
    },
  ],
} satisfies Partial<Standen>
