import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { openSessie } from '#acties/account/sessies.ts'
import { createLog } from '#infra/log.ts'
import { isOutage } from '#infra/outage.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import type { Wie } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { rollenVan } from '#vragen/sessie.ts'
import { maakApp } from './app.ts'
import { vormtoken } from './csrf.ts'
import { laadStatisch } from './statisch.ts'

const map = mkdtempSync(join(tmpdir(), 'vakbewijs-web-'))
const bouw = `import { buildWeb } from './bin/build-web.mjs'; await buildWeb(process.cwd(), ${JSON.stringify(map)})`
execFileSync(process.execPath, ['--input-type=module', '--eval', bouw])
afterAll(() => rmSync(map, { recursive: true }))

const proef = await proefopstelling()
const { adres } = proef.basis
const statisch = laadStatisch(map)
const drukker = createPrinter({ idleMs: 1000, limitMs: 30_000, waiting: 1 })
const maak = (basis = proef.basis) =>
  maakApp({
    basis,
    statisch,
    drukker,
    log: createLog('silent'),
    isProxy: () => false,
    isStoring: isOutage,
  })
const app = maak()

const koekje = '__Host-vakbewijs'
const eigen = { origin: adres, 'sec-fetch-site': 'same-origin' }

/** A signed-in browser: its headers and the token of its forms. */
async function ingelogd({ persoon }: Wie) {
  const ctx = proef.systeem()
  const [rol] = await rollenVan(ctx, persoon)
  if (!rol) throw new Error('geen rol')
  const { sleutel, id } = await openSessie(ctx, { persoon, rol })
  return {
    koppen: { ...eigen, cookie: `${koekje}=${sleutel}` },
    token: vormtoken(sleutel, 'zout'),
    id,
  }
}

const lees = (pad: string, koppen: Record<string, string> = {}) =>
  app.request(adres + pad, { headers: koppen })
const stuur = (
  pad: string,
  velden: Record<string, string>,
  koppen: Record<string, string> = eigen,
) =>
  app.request(adres + pad, { method: 'POST', body: new URLSearchParams(velden), headers: koppen })

describe('elk antwoord', () => {
  it('draagt de beveiligingskoppen, ook een fout, een doorverwijzing en een bestand dat de browser al heeft', async () => {
    const etag = (await lees(statisch.assets.stijl)).headers.get('etag') ?? ''
    const antwoorden = [
      await lees('/'),
      await lees('/bestaat-niet'),
      await lees('/rol'),
      await lees(statisch.assets.stijl, { 'if-none-match': etag }),
      await lees('/static/x'),
      await stuur('/inloggen', { email: '' }),
      await stuur('/inloggen', { email: '' }, {}),
    ]
    expect(antwoorden.map(({ status }) => status)).toEqual([200, 404, 303, 304, 404, 422, 403])
    for (const { headers } of antwoorden) {
      expect(headers.get('content-security-policy')).toMatch(
        /default-src 'none'.*frame-ancestors 'none'/,
      )
      expect(headers.get('content-security-policy')).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toContain('max-age=31536000')
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })

  it('komt kleiner naar wie dat aanneemt, met dezelfde inhoud en hetzelfde hoofd', async () => {
    const gewoon = await lees('/privacy')
    const gedrukt = await lees('/privacy', { 'accept-encoding': 'gzip, br' })
    const inhoud = brotliDecompressSync(await gedrukt.arrayBuffer()).toString()
    expect(inhoud).toBe(await gewoon.text())
    expect(gedrukt.headers.get('content-type')).toBe('text/html; charset=UTF-8')
    expect([gedrukt, gewoon].map(({ headers }) => headers.get('content-encoding'))).toEqual([
      'br',
      null,
    ])
    expect([gedrukt, gewoon].map(({ headers }) => headers.get('vary'))).toEqual([
      'Accept-Encoding',
      'Accept-Encoding',
    ])
  })

  it('wordt niet bewaard als het een bladzijde is', async () => {
    expect((await lees('/')).headers.get('cache-control')).toBe('no-store')
  })

  it('bevat nergens stijl of script tussen de tekst', async () => {
    const demonstratie = maak({ ...proef.basis, demonstratie: true })
    const tekst = await (await demonstratie.request(`${adres}/vormgeving`)).text()
    expect(tekst).not.toMatch(/ style=|<style|<script(?! type="module" src="\/static\/)| on[a-z]+=/)
  })
})

describe('wie er komt', () => {
  it('gaat zonder sessie naar het inloggen en komt daarna terug', async () => {
    const antwoord = await lees('/rol')
    expect(antwoord.headers.get('location')).toBe('/inloggen?naar=%2Frol')
    const nieuw = await lees('/toevoegen?klaar=2&x=a%20b')
    expect(nieuw.headers.get('location')).toBe(
      '/inloggen?naar=%2Ftoevoegen%3Fklaar%3D2%26x%3Da%2520b',
    )
  })

  it('leest wat er gebeurde als een formulier komt nadat de sessie voorbij is', async () => {
    const antwoord = await stuur('/rol', { toekenning: 'x' })
    expect(antwoord.status).toBe(403)
    expect(await antwoord.text()).toContain('Je bent uitgelogd')
  })

  it('vindt de bladzijden van de demonstratie niet buiten een demonstratie', async () => {
    expect((await lees('/vormgeving')).status).toBe(404)
  })

  it('ziet zijn naam en rol, tot de sessie is afgelopen', async () => {
    const { koppen, token } = await ingelogd(await proef.medewerker('planner'))
    expect(await (await lees('/', koppen)).text()).toContain('<strong>planner</strong>')
    const uit = await stuur('/uitloggen', { token }, koppen)
    expect(uit.status).toBe(303)
    expect(uit.headers.get('set-cookie')).toContain(`${koekje}=;`)
    expect((await lees('/rol', koppen)).status).toBe(303)
  })

  it('is na “overal uitloggen” ook op het andere apparaat uitgelogd', async () => {
    const planner = await proef.medewerker('planner')
    const [een, ander] = [await ingelogd(planner), await ingelogd(planner)]
    await stuur('/uitloggen/overal', { token: een.token }, een.koppen)
    expect((await lees('/rol', ander.koppen)).status).toBe(303)
  })
})

describe('een formulier', () => {
  it('wordt geweigerd van een andere website, ook met een geldige sessie en token', async () => {
    const { koppen, token, id } = await ingelogd(await proef.medewerker('planner'))
    const vreemd = { ...koppen, origin: 'https://kwaad.voorbeeld', 'sec-fetch-site': 'cross-site' }
    expect((await stuur('/uitloggen', { token }, vreemd)).status).toBe(403)
    expect((await stuur('/uitloggen', {}, koppen)).status).toBe(403)
    expect((await stuur('/uitloggen', { token: 'x' }, koppen)).status).toBe(403)
    const { beeindigd_op } = await proef.db
      .selectFrom('sessie')
      .where('id', '=', id)
      .select('beeindigd_op')
      .executeTakeFirstOrThrow()
    expect(beeindigd_op).toBeNull()
  })

  it('wordt geweigerd als platte tekst of als JSON', async () => {
    for (const soort of ['text/plain', 'application/json']) {
      const antwoord = await app.request(`${adres}/inloggen`, {
        method: 'POST',
        body: '{"email":"x"}',
        headers: { ...eigen, 'content-type': soort },
      })
      expect(antwoord.status).toBe(403)
    }
  })

  it('stuurt na het inloggen nooit naar een andere website', async () => {
    const pogingen = ['https://kwaad.voorbeeld', '//kwaad.voorbeeld', '/\\kwaad.voorbeeld', '/\tx']
    for (const naar of pogingen) {
      const antwoord = await stuur('/inloggen', { email: 'a@b.voorbeeld', naar })
      expect(antwoord.headers.get('location')).toMatch(/\?naar=%2F$/)
    }
  })
})

describe('als er bij ons iets misgaat', () => {
  it('komt er een rustige bladzijde met een nummer en zonder techniek', async () => {
    const stuk = maak({
      ...proef.basis,
      hash: () => {
        throw new Error('geheim detail')
      },
    })
    const antwoord = await stuk.request(`${adres}/`, { headers: { cookie: `${koekje}=x` } })
    const tekst = await antwoord.text()
    expect(antwoord.status).toBe(500)
    expect(tekst).toContain('Er ging iets mis bij ons')
    expect(tekst).toContain(
      (antwoord.headers.get('x-request-id') ?? 'geen').slice(-8).toUpperCase(),
    )
    expect(tekst).not.toMatch(/geheim detail|Error|at .*\.ts/)
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff')
  })
})
