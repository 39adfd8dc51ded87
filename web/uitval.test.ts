import { mkdtempSync, rmSync } from 'node:fs'
import { connect as verbind, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '#infra/db/connect.ts'
import type { Schema } from '#infra/db/schema.ts'
import { createLog } from '#infra/log.ts'
import { isOutage } from '#infra/outage.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { maakApp } from './app.ts'

const proef = await proefopstelling()
const { adres } = proef.basis
const map = mkdtempSync(join(tmpdir(), 'vakbewijs-uitval-'))
const stopcontact = join(map, '.s.PGSQL.5432')
const lijnen = new Set<Socket>()
let doorgang: Server | undefined

/** The road to the real database, which a test can break and mend. */
async function herstel(): Promise<void> {
  doorgang = createServer(binnen => {
    const buiten = verbind(join(proef.target.host, '.s.PGSQL.5432'))
    for (const lijn of [binnen, buiten]) lijnen.add(lijn.on('error', () => {}))
    binnen.pipe(buiten).pipe(binnen)
  })
  await new Promise<void>(klaar => doorgang?.listen(stopcontact, klaar))
}

async function verbreek(): Promise<void> {
  for (const lijn of lijnen) lijn.destroy()
  lijnen.clear()
  await new Promise(klaar => (doorgang ? doorgang.close(klaar) : klaar(null)))
  doorgang = undefined
}

const verbinding = connect<Schema>({ ...proef.target, host: map }, () => {})
const statisch = {
  assets: { stijl: '/s', script: '/j', letter: '/l', beeldmerk: '/b' },
  stijl: '',
  antwoord: () => null,
}
const maak = (anders = {}) =>
  maakApp({
    basis: { ...proef.basis, db: verbinding.db, ...anders },
    statisch,
    log: createLog('silent'),
    drukker: createPrinter({ idleMs: 1, limitMs: 1, waiting: 1 }),
    isProxy: () => false,
    isStoring: isOutage,
  })
const app = maak()
const eigen = { origin: adres, 'sec-fetch-site': 'same-origin', cookie: '__Host-vakbewijs=x' }
const stuur = (pad: string, body: URLSearchParams | FormData) =>
  app.request(adres + pad, { method: 'POST', body, headers: eigen })

beforeEach(herstel)
afterEach(verbreek)
afterAll(async () => {
  await verbinding.close()
  rmSync(map, { recursive: true })
})

describe('als de database weg is', () => {
  it('staat er een rustige bladzijde die zegt wanneer je het opnieuw probeert, en daarna gaat alles vanzelf verder', async () => {
    expect((await app.request(`${adres}/inloggen`)).status).toBe(200)
    await verbreek()
    for (let keer = 0; keer < 25; keer += 1) {
      const antwoord = await app.request(`${adres}/inloggen?naar=%2Frol`)
      expect(antwoord.status).toBe(503)
      expect(antwoord.headers.get('retry-after')).toBe('10')
      const tekst = await antwoord.text()
      expect(tekst).toContain('Vakbewijs is even niet bereikbaar')
      expect(tekst).toContain('href="/inloggen?naar=%2Frol"')
    }
    await herstel()
    expect((await app.request(`${adres}/inloggen`)).status).toBe(200)
  })

  it('blijft staan wat je typte, klaar om opnieuw te versturen, en nooit als opmaak', async () => {
    await verbreek()
    const velden = new URLSearchParams([
      ['token', 'abc'],
      ['keuze', 'een'],
      ['keuze', 'twee'],
      ['tekst', 'Eerste regel\r\n"><script>alert(1)</script> & é'],
    ])
    const antwoord = await stuur('/inloggen?naar=/%22', velden)
    expect(antwoord.status).toBe(503)
    const tekst = await antwoord.text()
    expect(tekst).toContain('action="/inloggen?naar=/%22"')
    expect(tekst.match(/<input type="hidden"[^<]*\/>/g)).toEqual([
      '<input type="hidden" name="token" value="abc"/>',
      '<input type="hidden" name="keuze" value="een"/>',
      '<input type="hidden" name="keuze" value="twee"/>',
      '<input type="hidden" name="tekst" value="Eerste regel\r\n&quot;>&lt;script>alert(1)&lt;/script> &amp; é"/>',
    ])
    expect(tekst).toContain('Lees of kopieer wat je typte')
    expect(tekst).not.toContain('<script>alert')
  })

  it('blijft de tekst ook staan als er een bestand bij zat', async () => {
    await verbreek()
    const formulier = new FormData()
    formulier.append('foto', new File([Buffer.alloc(500_000)], 'foto.png'))
    formulier.append('tekst', 'Na het bestand')
    const tekst = await (await stuur('/inloggen', formulier)).text()
    expect(tekst).toContain('name="tekst" value="Na het bestand"')
  })

  it('verwijst het opnieuw proberen nooit naar een andere website', async () => {
    await verbreek()
    const tekst = await (await stuur('//kwaad.voorbeeld/x', new URLSearchParams({ a: 'b' }))).text()
    expect(tekst).not.toContain('kwaad.voorbeeld')
  })

  it('wordt een formulier van een andere website niet teruggegeven', async () => {
    await verbreek()
    const antwoord = await app.request(`${adres}/inloggen`, {
      method: 'POST',
      body: new URLSearchParams({ tekst: 'van een ander' }),
      headers: { ...eigen, origin: 'https://kwaad.voorbeeld', 'sec-fetch-site': 'cross-site' },
    })
    expect([antwoord.status, await antwoord.text()]).toEqual([
      403,
      expect.not.stringContaining('van een ander'),
    ])
  })
})

it('een schijf die vol is of waar niets geschreven kan worden, is een storing; een fout in het programma niet', async () => {
  const vol = new Error('ENOSPC: no space left on device, write')
  expect(isOutage(Object.assign(vol, { code: 'ENOSPC', syscall: 'write' }))).toBe(true)
  expect(isOutage(new TypeError('x is not a function'))).toBe(false)
  expect(isOutage(Object.assign(new Error('dubbel'), { code: '23505' }))).toBe(false)
  expect(isOutage(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'open' }))).toBe(false)
  expect(isOutage(undefined)).toBe(false)
})
