import { describe, expect, it } from 'vitest'
import { isToken, isVanOnszelf, vormtoken } from './csrf.ts'

const adres = 'https://vakbewijs.voorbeeld'
const verstuurd = (koppen: Record<string, string>, method = 'POST') =>
  isVanOnszelf(new Request(`${adres}/houders`, { method, headers: koppen }), adres)

describe('een wijziging komt van onze eigen bladzijden', () => {
  it('neemt een formulier aan dat de browser als eigen meldt', () => {
    expect(verstuurd({ origin: adres, 'sec-fetch-site': 'same-origin' })).toBe(true)
  })

  it('neemt een oudere browser aan die alleen de afkomst noemt', () => {
    expect(verstuurd({ origin: adres })).toBe(true)
  })

  it.each([
    ['een andere website', { origin: 'https://kwaad.voorbeeld', 'sec-fetch-site': 'cross-site' }],
    [
      'een ander subdomein',
      { origin: 'https://x.vakbewijs.voorbeeld', 'sec-fetch-site': 'same-site' },
    ],
    ['een verborgen afkomst', { origin: 'null' }],
    ['geen afkomst', {}],
    ['geen afkomst, wel een eigen plek', { 'sec-fetch-site': 'same-origin' }],
    [
      'een andere website die zich eigen noemt',
      { origin: 'https://kwaad.voorbeeld', 'sec-fetch-site': 'same-origin' },
    ],
    ['het eigen adres zonder beveiliging', { origin: 'http://vakbewijs.voorbeeld' }],
  ])('weigert %s', (_, koppen) => {
    expect(verstuurd(koppen)).toBe(false)
  })

  it('laat lezen van overal toe', () => {
    expect(verstuurd({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBe(true)
  })

  it.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    'weigert een andere methode via %s, ook bij lezen',
    kop => {
      expect(verstuurd({ origin: adres, [kop]: 'DELETE' })).toBe(false)
      expect(verstuurd({ [kop]: 'DELETE' }, 'GET')).toBe(false)
    },
  )

  it('kent op de eigen computer alle namen daarvan, op dezelfde poort', () => {
    const lokaal = 'http://localhost:3000'
    const van = (origin: string) =>
      isVanOnszelf(new Request(lokaal, { method: 'POST', headers: { origin } }), lokaal)
    expect(van('http://127.0.0.1:3000')).toBe(true)
    expect(van('http://localhost:3000')).toBe(true)
    expect(van('http://localhost:3001')).toBe(false)
  })
})

describe('het token van een sessie', () => {
  it('hoort bij één sleutel en verraadt hem niet', () => {
    const token = vormtoken('a', 'zout')
    expect(isToken('a', token)).toBe(true)
    expect(isToken('b', token)).toBe(false)
    expect(isToken('a', undefined)).toBe(false)
    expect(isToken('a', '')).toBe(false)
    expect(isToken('a', `${token}x`)).toBe(false)
    expect(isToken('a', token.replace('zout', 'suiker'))).toBe(false)
    expect(vormtoken('geheim', 'zout')).not.toContain('geheim')
  })

  it('is op elke bladzijde anders, zodat de grootte van een gedrukte bladzijde niets verraadt', () => {
    const [, een] = vormtoken('a', 'zout').split('.')
    const [, ander] = vormtoken('a', 'suiker').split('.')
    expect(een).not.toBe(ander)
    expect(isToken('a', vormtoken('a', 'suiker'))).toBe(true)
  })
})
