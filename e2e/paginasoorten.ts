import type { Page } from 'playwright-core'
import type { Wie } from './inloggen.ts'
import { eersteUitTabel, volg } from './standen/stand.ts'

/** One page of each type that people open cold, from a mail or a bookmark. */
export type Paginasoort = {
  naam: string
  als: Wie | null
  pad: string
  dan?: (page: Page) => Promise<unknown>
}

export const paginasoorten: readonly Paginasoort[] = [
  { naam: 'voordeur', als: null, pad: '/' },
  { naam: 'register', als: null, pad: '/register?zoek=janssen' },
  { naam: 'certificaat', als: null, pad: '/register?zoek=janssen', dan: eersteUitTabel },
  { naam: 'inloggen', als: null, pad: '/inloggen' },
  { naam: 'portfolio', als: 'Daan Visser', pad: '/' },
  { naam: 'punten', als: 'Daan Visser', pad: '/', dan: volg(/^Permanente educatie/) },
  { naam: 'schrijven', als: 'Daan Visser', pad: '/', dan: volg(/^Ontwikkelplan/) },
  { naam: 'werklijst', als: 'planner', pad: '/' },
  { naam: 'houders', als: 'planner', pad: '/houders' },
  { naam: 'instellingen', als: 'beheerder', pad: '/instellingen' },
]

/** Where a page of this type is: followed once in a window that is there already. */
export async function padVan(
  { pad, dan }: Paginasoort,
  page: Page,
  adres: string,
): Promise<string> {
  await page.goto(adres + pad)
  await dan?.(page)
  const { pathname, search } = new URL(page.url())
  return pathname + search
}
