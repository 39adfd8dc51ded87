import { afterAll, describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { padVan, paginasoorten } from './paginasoorten.ts'
import { koekjes, openVuurtoren } from './vuurtoren.ts'

const browser = await openBrowser()
const vuurtoren = await openVuurtoren(['accessibility', 'best-practices'])
afterAll(vuurtoren.sluit)

describe.each(paginasoorten)('Lighthouse op $naam', soort => {
  it('geeft 100 voor toegankelijkheid en voor goede gewoonten (A-9)', async () => {
    const sessie = await sessieVan(browser, soort.als)
    const page = await openVenster(browser, bureau, sessie)
    const pad = await padVan(soort, page, adres)
    await page.context().close()
    const { cijfers, bezwaren } = await vuurtoren.meet(adres + pad, sessie && koekjes(sessie))
    expect({ ...cijfers, bezwaren }).toEqual({
      accessibility: 100,
      'best-practices': 100,
      bezwaren: [],
    })
  })
})
