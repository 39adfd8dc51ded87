import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { laadStatisch } from './statisch.ts'

const map = mkdtempSync(join(tmpdir(), 'vakbewijs-web-'))
execFileSync(process.execPath, [
  '--input-type=module',
  '--eval',
  `import { buildWeb } from './bin/build-web.mjs'; await buildWeb(process.cwd(), ${JSON.stringify(map)})`,
])
const statisch = laadStatisch(map)
afterAll(() => rmSync(map, { recursive: true }))

const vraag = (adres: string, koppen: Record<string, string> = {}) =>
  statisch.antwoord(adres.replace('/static/', ''), new Request('http://x/', { headers: koppen }))
const bytes = async (antwoord: Response | null) =>
  Buffer.from((await antwoord?.arrayBuffer()) ?? new ArrayBuffer(0))

describe('de bestanden van de browser', () => {
  it('mogen altijd bewaard worden, want hun naam volgt hun inhoud', () => {
    for (const adres of Object.values(statisch.assets)) {
      expect(adres).toMatch(/^\/static\/[\w-]+-[\w-]{8}\.(css|js|svg|woff2)$/)
      expect(vraag(adres)?.headers.get('cache-control')).toContain('immutable')
    }
  })

  it('komen gedrukt als de browser dat aanneemt, en zijn dan hetzelfde', async () => {
    const { stijl } = statisch.assets
    const gewoon = await bytes(vraag(stijl))
    const br = vraag(stijl, { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = vraag(stijl, { 'accept-encoding': 'gzip' })
    expect(br?.headers.get('content-encoding')).toBe('br')
    expect(brotliDecompressSync(await bytes(br))).toEqual(gewoon)
    expect(gunzipSync(await bytes(gzip))).toEqual(gewoon)
  })

  it('worden niet opnieuw gestuurd als de browser ze heeft', () => {
    const { stijl } = statisch.assets
    const etag = vraag(stijl)?.headers.get('etag') ?? ''
    expect(vraag(stijl, { 'if-none-match': etag })?.status).toBe(304)
    expect(vraag(stijl, { 'if-none-match': '"anders"' })?.status).toBe(200)
  })

  it('zijn er niet onder een ander pad', () => {
    expect(vraag('/static/manifest.json')).toBeNull()
    expect(vraag('/static/../server.js')).toBeNull()
  })

  it('blijven klein: stijl hoogstens 20 kB, modules hoogstens 15 kB (gzip)', () => {
    const gewicht = (adres: string) =>
      gzipSync(readFileSync(join(map, adres.replace('/static/', ''))), { level: 9 }).length
    expect(gewicht(statisch.assets.stijl)).toBeLessThanOrEqual(20_000)
    expect(gewicht(statisch.assets.script)).toBeLessThanOrEqual(15_000)
  })
})
