import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { adres } from './adres.ts'
import { bureau, openBrowser, openVenster } from './browser.ts'
import { sessieVan } from './inloggen.ts'
import { padVan, paginasoorten } from './paginasoorten.ts'

const browser = await openBrowser()
const kB = 1000

describe.each(paginasoorten)('een koude bladzijde: $naam', soort => {
  it('komt binnen 10 verzoeken en 150 kB, zonder te verspringen', async () => {
    const eerst = await openVenster(browser, bureau, await sessieVan(browser, soort.als))
    const pad = await padVan(soort, eerst, adres)
    await eerst.context().close()
    const page = await openVenster(browser, bureau, await sessieVan(browser, soort.als))
    const groottes: Promise<number>[] = []
    page.on('requestfinished', verzoek =>
      groottes.push(verzoek.sizes().then(een => een.responseBodySize + een.responseHeadersSize)),
    )
    await page.goto(adres + pad, { waitUntil: 'networkidle' })
    const bytes = await Promise.all(groottes)
    expect(bytes.length).toBeGreaterThan(2)
    expect(bytes.length).toBeLessThanOrEqual(10)
    expect(bytes.reduce((som, een) => som + een, 0)).toBeLessThanOrEqual(150 * kB)
    expect(await page.evaluate<number>('proef.verspringing()')).toBeLessThanOrEqual(0.01)
    await page.context().close()
  })
})

describe('wat de browser krijgt', () => {
  const map = join(import.meta.dirname, '..', 'dist', 'web')
  const gewicht = (staart: string, begin = /^/) =>
    readdirSync(map)
      .filter(naam => naam.endsWith(staart) && begin.test(naam))
      .map(naam => readFileSync(join(map, naam)).length)
      .reduce((som, een) => som + een, 0)

  it('is hoogstens 15 kB aan modules en 20 kB aan stijl, met gzip; waar een tekst wordt meegelezen 12 kB meer', () => {
    expect(gewicht('.js.gz')).toBeLessThanOrEqual(27 * kB)
    expect(gewicht('.js.gz', /^verrijking-/)).toBeGreaterThan(100)
    expect(gewicht('.js.gz', /^verrijking-/)).toBeLessThanOrEqual(15 * kB)
    expect(gewicht('.css.gz')).toBeGreaterThan(1000)
    expect(gewicht('.css.gz')).toBeLessThanOrEqual(20 * kB)
  })
})
