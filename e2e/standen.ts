import type { Page } from 'playwright-core'
import type { Rol } from '#domein/rollen.ts'
import type { routes } from '#web/routes.ts'

/** One way in which a page can look: who comes, how he gets there, and what the server answers at the end. */
export type Stand = {
  naam: string
  als: Rol | null
  /** Path to open. */
  pad: string
  /** What to do there, to see what a form answers. */
  dan?: (page: Page) => Promise<unknown>
  status: number
}

const verstuur = (page: Page) => page.click('.utrecht-form .utrecht-button--primary-action')
const stand = (naam: string, pad: string, als: Rol | null = null): Stand => ({
  naam,
  als,
  pad,
  status: 200,
})

const geenCode = '00000000-0000-4000-8000-000000000000'

/** Every route in every state that looks different. A route that is missing here does not compile. */
export const standen: Readonly<Record<keyof typeof routes, readonly Stand[]>> = {
  'GET /': [
    stand('bezoeker', '/'),
    stand('net uitgelogd', '/?gedaan=uitgelogd'),
    stand('planner', '/', 'planner'),
    { ...stand('bladzijde die er niet is', '/bestaat-niet'), status: 404 },
  ],
  'GET /privacy': [stand('bezoeker', '/privacy')],
  'GET /toegankelijkheid': [stand('bezoeker', '/toegankelijkheid')],

  'GET /inloggen': [stand('leeg', '/inloggen')],
  'POST /inloggen': [{ ...stand('zonder adres', '/inloggen'), dan: verstuur, status: 422 }],
  'GET /inloggen/code/:inlogcode': [stand('leeg', `/inloggen/code/${geenCode}`)],
  'POST /inloggen/code/:inlogcode': [
    { ...stand('zonder code', `/inloggen/code/${geenCode}`), dan: verstuur, status: 422 },
  ],
  'POST /uitloggen': [
    {
      ...stand('uit het menu', '/', 'planner'),
      dan: page => page.getByRole('button', { name: 'Uitloggen' }).click(),
    },
  ],
  'POST /uitloggen/overal': [],
  'GET /rol': [stand('eigen rollen', '/rol', 'planner')],
  'POST /rol': [{ ...stand('verder', '/rol', 'planner'), dan: verstuur }],

  'GET /vormgeving': [stand('alles', '/vormgeving')],
  'GET /vormgeving/formulier': [
    stand('leeg', '/vormgeving/formulier'),
    stand('verstuurd', '/vormgeving/formulier?gedaan=verstuurd'),
  ],
  'POST /vormgeving/formulier': [
    { ...stand('met fouten', '/vormgeving/formulier'), dan: verstuur, status: 422 },
  ],
}
