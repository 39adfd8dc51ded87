import type { Page } from 'playwright-core'
import {
  geenId,
  stand,
  verstuur,
  volg,
  leegVerstuurd,
  eersteUitTabel,
  type Standen,
} from './stand.ts'

const corrigeer = async (page: Page) => {
  await eersteUitTabel(page)
  await volg('Gegevens corrigeren')(page)
}

/** States of the pages of: planner. */
export const planner = {
  'GET /houders': [
    stand('alle', '/houders', 'planner'),
    stand('niets gevonden', '/houders?zoek=zzz', 'planner'),
  ],
  'POST /houders': [leegVerstuurd('/houders/nieuw', 'planner')],
  'GET /houders/nieuw': [stand('leeg', '/houders/nieuw', 'planner')],
  'GET /houders/:persoon': [
    { ...stand('een houder', '/houders', 'planner'), dan: eersteUitTabel },
    { ...stand('die er niet is', `/houders/${geenId}`, 'planner'), status: 404 },
    { ...stand('geen nummer', '/houders/x', 'planner'), status: 404 },
  ],
  'POST /houders/:persoon': [
    {
      ...stand('zonder naam', '/houders', 'planner'),
      status: 422,
      dan: async page => {
        await corrigeer(page)
        await page.getByLabel('Naam', { exact: true }).fill('')
        await verstuur(page)
      },
    },
  ],
  'GET /houders/:persoon/corrigeren': [
    { ...stand('gevuld', '/houders', 'planner'), dan: corrigeer },
  ],
} satisfies Partial<Standen>
