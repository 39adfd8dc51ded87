import { createServer } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { openBrowser, verwachtGeenKlachten } from './browser.ts'
import {
  verwachtBegaanbaar,
  verwachtContrast,
  verwachtFoutpatroon,
  verwachtGeenBezwaren,
  verwachtKleurloos,
  verwachtOnbedekt,
  verwachtRuimeTekst,
  verwachtRuimte,
} from './toegankelijk.ts'
import { vensters } from './vensters.ts'

// What looks at every state must see what is wrong: each check on a page without faults, and on that page with the fault it is for.

const blad = (erbij: string) => `<!doctype html>
<html lang="nl"><head><title>Proef</title><style>
  a, button { display: inline-block; padding: 1rem; color: #003; background: #fff }
  :focus { outline: 3px solid #007 }
  @media (prefers-color-scheme: dark) { .donker { color: #222; background: #000 } }
</style></head><body><main><h1>Proef</h1><p class="donker">Tekst</p>
<a href="/">Naar het begin</a> <button>Doen</button> ${erbij}</main></body></html>`

const gaaf = blad('').replace(' class="donker"', '')

const server = createServer((verzoek, antwoord) => {
  antwoord.setHeader('content-type', 'text/html; charset=utf-8')
  antwoord.setHeader('set-cookie', 'nieuw=1')
  antwoord.statusCode = verzoek.url === '/weg' ? 404 : 200
  antwoord.end(gaaf)
})
await new Promise<void>(klaar => {
  server.listen(0, '127.0.0.1', klaar)
})
afterAll(() => server.close())
const plek = server.address()
const adres = `http://127.0.0.1:${typeof plek === 'object' && plek ? plek.port : 0}`

const { neem, geefTerug } = vensters(await openBrowser(), adres)

/** A window with this page in it. */
async function toon(html: string): Promise<Page> {
  const { page } = await neem({ js: true, als: null }, undefined)
  await page.goto(adres)
  await page.setContent(html)
  geefTerug(page)
  return page
}

const donker = async (page: Page) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await verwachtContrast(page)
}
const kleurloos = async (page: Page) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await verwachtKleurloos(page)
}
const smal = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await verwachtRuimte(page)
}

const vierMaalZoGroot = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await verwachtOnbedekt(page)
}

const fouten: readonly (readonly [string, (page: Page) => Promise<unknown>, string])[] = [
  ['een plaatje zonder naam', verwachtGeenBezwaren, '<img src="data:,">'],
  ['te bleke letters', verwachtGeenBezwaren, '<p style="color: #aaa">bleek</p>'],
  ['in donker te donkere letters', donker, '<p class="donker">donker</p>'],
  ['wat opzij uitsteekt', smal, '<div style="width: 30rem">breed</div>'],
  [
    'wat te klein is om te raken',
    smal,
    '<a href="/a" style="padding: 0; font-size: 6px">a</a><br><a href="/b" style="padding: 0; font-size: 6px">b</a>',
  ],
  [
    'een balk die op 400 % over de knoppen ligt',
    vierMaalZoGroot,
    '<div style="position: fixed; inset: auto 0 0; block-size: 200px; background: #fff">balk</div><p style="block-size: 900px">tekst</p><button>x</button>',
  ],
  ['een knop zonder rand bij focus', verwachtBegaanbaar, '<button style="outline: 0">x</button>'],
  ['wat Tab overslaat', verwachtBegaanbaar, '<a href="/c" tabindex="-1">weg</a>'],
  [
    'letters die buiten hun vak vallen',
    verwachtRuimeTekst,
    '<div style="inline-size: 6.2em; block-size: 1.2em; white-space: nowrap">ruime letters</div>',
  ],
  ['wat beweegt', verwachtRuimeTekst, '<i style="transition: color 1s">x</i>'],
  [
    'een melding die alleen kleur is',
    kleurloos,
    '<p class="utrecht-alert" style="border-inline-start: 1px solid Canvas">let op</p>',
  ],
  ['een weigering die niet vooraan staat', page => verwachtFoutpatroon(page, 422), ''],
]

describe('wie naar elke stand kijkt', () => {
  it('heeft niets tegen een bladzijde waar niets mis mee is', async () => {
    const page = await toon(gaaf)
    await verwachtFoutpatroon(page, 200)
    await verwachtGeenBezwaren(page)
    await verwachtBegaanbaar(page)
    await verwachtRuimeTekst(page)
    await donker(page)
    await smal(page)
    await kleurloos(page)
    verwachtGeenKlachten(page)
  })

  it.each(fouten)('ziet %s', async (_naam, kijk, erbij) => {
    const page = await toon(
      erbij.includes('donker') ? blad(erbij) : gaaf.replace('<a ', `${erbij}<a `),
    )
    await expect(kijk(page)).rejects.toThrow()
  })
})

describe('wat een tweede keer niet bekeken wordt', () => {
  const kenmerk = (page: Page) => page.evaluate<string>('proef.kenmerk()')
  const id = (een: string, twee: string) =>
    blad(`<label for="00000000-0000-4000-8000-00000000000${een}">Naam</label>
      <input id="00000000-0000-4000-8000-00000000000${twee}">`)

  it('is hetzelfde, op toevallige nummers na', async () => {
    const eerst = await kenmerk(await toon(id('1', '1')))
    expect(await kenmerk(await toon(id('2', '2')))).toBe(eerst)
  })

  it('is niet wat anders gekoppeld, ingevuld, aangewezen of geschreven is', async () => {
    const eerst = await kenmerk(await toon(id('1', '1')))
    const anders = [await kenmerk(await toon(id('1', '2')))]
    const page = await toon(id('1', '1'))
    await page.locator('input').focus()
    anders.push(await kenmerk(page))
    await page.locator('input').fill('Sanne')
    await page.locator('button').focus()
    anders.push(await kenmerk(page))
    anders.push(await kenmerk(await toon(id('1', '1').replace('Tekst', 'tekst'))))
    expect(new Set([eerst, ...anders]).size).toBe(5)
  })
})

describe('een venster dat opnieuw wordt gebruikt', () => {
  const wat = { js: true, als: null }
  const bewaarOveral = `(async () => {
    localStorage.setItem('a', '1'); sessionStorage.setItem('a', '1'); document.cookie = 'a=1'
    const open = indexedDB.open('a', 1)
    await new Promise(klaar => open.addEventListener('success', klaar))
    open.result.close()
    console.error('klacht')
  })()`
  const watErIs = `(async () => [localStorage.length, sessionStorage.length, document.cookie,
    (await indexedDB.databases()).length, innerWidth, matchMedia('(prefers-color-scheme: dark)').matches])()`

  it('begint als nieuw, en zegt wat de server het laatst antwoordde', async () => {
    const { page } = await neem(wat, undefined)
    await page.goto(adres)
    await page.evaluate(bewaarOveral)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 800 })
    await page.route('**/weg', route => route.fulfill({ status: 200, body: 'omgeleid' }))
    expect(() => verwachtGeenKlachten(page)).toThrow()
    geefTerug(page)
    const weer = await neem(wat, undefined)
    expect(weer.page).toBe(page)
    verwachtGeenKlachten(page)
    await page.goto(`${adres}/weg`)
    expect(weer.status()).toBe(404)
    expect(await page.evaluate(watErIs)).toEqual([0, 0, 'nieuw=1', 0, 1280, false])
    geefTerug(page)
  })

  it('wordt gesloten als de test ermee niet goed afliep', async () => {
    const { page } = await neem(wat, undefined)
    const ander = await neem(wat, undefined)
    expect(ander.page).not.toBe(page)
    expect(page.isClosed()).toBe(true)
    geefTerug(ander.page)
  })
})
