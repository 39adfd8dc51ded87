import { describe, expect, it } from 'vitest'
import { Hono } from 'hono'
import { readProxies } from '#infra/proxies.ts'
import { herkomstVan } from './herkomst.ts'
import type { Omgeving } from './omgeving.ts'

/** What a request from this socket, with this header, counts as. */
async function ipVan(socket: string, doorgegeven: string | null, proxies = ''): Promise<unknown> {
  const app = new Hono<Omgeving>()
  app.get('/', c => {
    c.set('opties', Object({ isProxy: readProxies(proxies) ?? (() => false) }))
    return c.json(herkomstVan(c).ip)
  })
  const headers = doorgegeven === null ? {} : { 'x-forwarded-for': doorgegeven }
  const incoming = { socket: { remoteAddress: socket, remotePort: 1, remoteFamily: 'IPv4' } }
  return (await app.request('/', { headers }, { incoming })).json()
}

describe('het adres waar een verzoek vandaan komt', () => {
  it('is zonder VAKBEWIJS_PROXY dat van de verbinding, wat de ander ook beweert', async () => {
    expect(await ipVan('192.0.2.7', null)).toBe('192.0.2.7')
    expect(await ipVan('192.0.2.7', '198.51.100.1')).toBe('192.0.2.7')
    expect(await ipVan('::ffff:192.0.2.7', null)).toBe('192.0.2.7')
  })

  it('is achter een vertrouwde proxy het laatste dat geen proxy van ons is', async () => {
    const proxies = '127.0.0.1, 10.0.0.0/8, fd00::/8'
    expect(await ipVan('127.0.0.1', '198.51.100.1', proxies)).toBe('198.51.100.1')
    expect(await ipVan('127.0.0.1', '198.51.100.1, 10.0.0.3', proxies)).toBe('198.51.100.1')
    expect(await ipVan('::ffff:10.0.0.2', '2001:db8::5', proxies)).toBe('2001:db8::5')
  })

  it('is niet te verzinnen door zelf iets vóór het echte adres te zetten', async () => {
    const proxies = '127.0.0.1'
    expect(await ipVan('127.0.0.1', '203.0.113.9, 198.51.100.1', proxies)).toBe('198.51.100.1')
    expect(await ipVan('127.0.0.1', 'onzin, 198.51.100.1', proxies)).toBe('198.51.100.1')
    expect(await ipVan('198.51.100.1', '203.0.113.9', proxies)).toBe('198.51.100.1')
  })

  it('is dat van de proxy als die niets bruikbaars zegt', async () => {
    expect(await ipVan('127.0.0.1', null, '127.0.0.1')).toBe('127.0.0.1')
    expect(await ipVan('127.0.0.1', 'unknown', '127.0.0.1')).toBe('127.0.0.1')
  })
})
