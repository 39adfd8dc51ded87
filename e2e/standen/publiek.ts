import type { Page } from 'playwright-core'
import { stand, druk, eersteUitTabel, type Standen } from './stand.ts'

const opDag = async (page: Page, dag: string) => {
  await eersteUitTabel(page)
  await page.getByLabel('Op welke dag?').fill(dag)
  await druk('Kijk op die dag')(page)
}

/** States of the pages of: publiek. */
export const publiek = {
  'GET /': [
    stand('bezoeker', '/'),
    stand('net uitgelogd', '/?gedaan=uitgelogd'),
    stand('planner', '/', 'planner'),
    stand('planner, in behandeling', '/?groep=in-behandeling', 'planner'),
    stand('planner, besloten', '/?groep=besloten', 'planner'),
    stand('beheerder', '/', 'beheerder'),
    stand('kandidaat', '/', 'kandidaat'),
    stand('kandidaat die begint', '/', 'Sanne de Boer'),
    { ...stand('bladzijde die er niet is', '/bestaat-niet'), status: 404 },
  ],
  'GET /register': [
    stand('leeg', '/register'),
    stand('gevonden', '/register?zoek=janssen'),
    stand('niemand', '/register?zoek=zzz'),
    stand('te kort', '/register?zoek=a'),
  ],
  'GET /certificaten/:controlecode': [
    { ...stand('geldig vandaag', '/register?zoek=janssen'), dan: eersteUitTabel },
    {
      ...stand('andere dag', '/register?zoek=janssen'),
      dan: page => opDag(page, '1 januari 2030'),
    },
    {
      ...stand('dag die niet bestaat', '/register?zoek=janssen'),
      dan: page => opDag(page, '31-2-2027'),
      status: 422,
    },
    { ...stand('die er niet is', '/certificaten/0000000000000000'), status: 404 },
  ],
  'GET /privacy': [stand('bezoeker', '/privacy')],
  'GET /toegankelijkheid': [stand('bezoeker', '/toegankelijkheid')],
} satisfies Partial<Standen>
