import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { aanvaardeVormen, druk } from './gedrukt.ts'

const tekst = `<!doctype html>${'<p>De coördinator vond “alles” volledig.</p>'.repeat(500)}`

describe('een bladzijde wordt gedrukt voordat zij op weg gaat', () => {
  it('als Brotli of gzip, met dezelfde inhoud en veel kleiner', () => {
    const br = druk(Buffer.from(tekst), 'gzip, deflate, br, zstd')
    const gzip = druk(Buffer.from(tekst), 'gzip, deflate')
    expect([br.vorm, gzip.vorm]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(br.inhoud).toString()).toBe(tekst)
    expect(gunzipSync(gzip.inhoud).toString()).toBe(tekst)
    expect(br.inhoud.length).toBeLessThan(tekst.length / 10)
  })

  it('gaat zoals zij is naar wie niets anders aanneemt', () => {
    expect(druk(Buffer.from(tekst), undefined)).toEqual({ inhoud: Buffer.from(tekst) })
    expect(druk(Buffer.from(tekst), 'identity')).toEqual({ inhoud: Buffer.from(tekst) })
  })

  it('gaat niet in een vorm die de browser weigert', () => {
    expect(aanvaardeVormen('br;q=0, gzip;q=0.5')).toEqual(['gzip'])
    expect(aanvaardeVormen('GZIP , br ; q=1.0')).toEqual(['br', 'gzip'])
    expect(aanvaardeVormen('brotli, x-gzip')).toEqual([])
  })
})
