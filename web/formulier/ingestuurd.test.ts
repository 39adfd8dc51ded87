import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { leesIngestuurd } from './ingestuurd.ts'

const bewaard: string[] = []
const lezer = {
  isEigen: (token: string | undefined) => token === 'goed',
  bewaar: async ({ naam, inhoud }: { naam: string; inhoud: NodeJS.ReadableStream }) => {
    bewaard.push(`${naam}: ${await text(inhoud)}`)
    return `id ${naam}`
  },
}

const stuur = (body: FormData | URLSearchParams | string, koppen: Record<string, string> = {}) => {
  bewaard.length = 0
  const verzoek = new Request('http://x/', { method: 'POST', body, headers: koppen })
  return leesIngestuurd(verzoek, lezer)
}

const vorm = (delen: [string, string | File][]) => {
  const formulier = new FormData()
  for (const [naam, waarde] of delen) formulier.append(naam, waarde)
  return formulier
}

describe('een ingestuurd formulier', () => {
  it('houdt de waarden bij elkaar die dezelfde naam hebben', async () => {
    const velden = new URLSearchParams([
      ['token', 'goed'],
      ['keuze', 'a'],
      ['keuze', 'é b'],
    ])
    expect(await stuur(velden)).toEqual({ token: ['goed'], keuze: ['a', 'é b'] })
  })

  it('bewaart een bestand en zet zijn verwijzing in het formulier', async () => {
    const uit = await stuur(
      vorm([
        ['token', 'goed'],
        ['titel', 'Boek'],
        ['foto', new File(['inhoud'], 'omslag één.pdf')],
      ]),
    )
    expect(uit).toEqual({ token: ['goed'], titel: ['Boek'], foto: ['id omslag één.pdf'] })
    expect(bewaard).toEqual(['omslag één.pdf: inhoud'])
  })

  it('leest door tot het einde als een bestand niet te bewaren is, hoe groot ook', async () => {
    const formulier = vorm([
      ['token', 'goed'],
      ['foto', new File([Buffer.alloc(3_000_000)], 'foto.png')],
      ['tekst', 'erna'],
    ])
    const verzoek = new Request('http://x/', { method: 'POST', body: formulier })
    const uit = await leesIngestuurd(verzoek, {
      ...lezer,
      bewaar: async ({ inhoud }) => {
        inhoud.destroy()
        return null
      },
    })
    expect(uit).toEqual({ token: ['goed'], tekst: ['erna'] })
  })

  it('meldt een bestand dat halverwege ophoudt aan wie het bewaart', async () => {
    const kop = '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\ngoed\r\n'
    const half = `${kop}--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf`
    const soort = { 'content-type': 'multipart/form-data; boundary=x' }
    const gehoord: unknown[] = []
    const verzoek = new Request('http://x/', { method: 'POST', body: half, headers: soort })
    const uit = await leesIngestuurd(verzoek, {
      ...lezer,
      bewaar: ({ inhoud }) =>
        text(inhoud).then(
          () => null,
          fout => {
            gehoord.push(fout)
            return null
          },
        ),
    })
    expect(uit).toBe('kapot')
    await vi.waitFor(() => expect(gehoord).toHaveLength(1))
  })

  it('overleeft een bestand dat halverwege ophoudt en dat niemand wil', async () => {
    const half = '--x\r\nContent-Disposition: form-data; name="f"; filename="a"\r\n\r\nhalf'
    expect(await stuur(half, { 'content-type': 'multipart/form-data; boundary=x' })).toBe('kapot')
  })

  it('laat een leeg bestandsveld weg', async () => {
    const uit = await stuur(
      vorm([
        ['token', 'goed'],
        ['foto', new File([], '')],
      ]),
    )
    expect(uit).toEqual({ token: ['goed'] })
  })

  it('bewaart niets zonder het token van de sessie', async () => {
    expect(
      await stuur(
        vorm([
          ['foto', new File(['x'], 'a.pdf')],
          ['token', 'goed'],
        ]),
      ),
    ).toBe('vreemd')
    expect(bewaard).toEqual([])
    expect(await stuur(new URLSearchParams({ titel: 'Boek' }))).toBe('vreemd')
  })

  it('weigert wat geen formulier is', async () => {
    expect(await stuur('{}', { 'content-type': 'application/json' })).toBe('geen-formulier')
    expect(await stuur('token=goed', { 'content-type': 'text/plain' })).toBe('geen-formulier')
  })

  it('weigert een formulier dat halverwege ophoudt', async () => {
    const koppen = { 'content-type': 'multipart/form-data; boundary=x' }
    const half = '--x\r\nContent-Disposition: form-data; name="token"\r\n\r\ngoed'
    expect(await stuur(half, koppen)).toBe('kapot')
  })

  it('weigert te veel tekst, te veel velden en te veel bestanden', async () => {
    expect(await stuur(new URLSearchParams({ token: 'goed', lang: 'x'.repeat(1_000_001) }))).toBe(
      'te-groot',
    )
    const velden = Array.from({ length: 501 }, (_, nummer): [string, string] => [`v${nummer}`, ''])
    expect(await stuur(new URLSearchParams([['token', 'goed'], ...velden]))).toBe('te-groot')
    const bestanden = Array.from({ length: 21 }, (_, nummer): [string, File] => [
      'f',
      new File(['x'], `${nummer}.pdf`),
    ])
    expect(await stuur(vorm([['token', 'goed'], ...bestanden]))).toBe('te-groot')
  })

  it('maakt van een naam als __proto__ een gewoon veld', async () => {
    const uit = await stuur(
      new URLSearchParams([
        ['token', 'goed'],
        ['__proto__', 'x'],
      ]),
    )
    expect(Object.keys(uit)).toEqual(['token', '__proto__'])
    expect(Object.getPrototypeOf(uit)).toBe(Object.prototype)
  })
})
