import { expect, it } from 'vitest'
import { telWoorden } from './telWoorden.ts'

const metPatroon = (tekst: string): number => tekst.match(/\S+/g)?.length ?? 0

it('telt wat tussen witruimte staat, zoals het patroon \\s die kent', () => {
  const codes = Array.from({ length: 0x10000 }, (_, code) => code)
  const anders = codes.filter(code => {
    const tekst = `a${String.fromCharCode(code)}b`
    return telWoorden(tekst) !== metPatroon(tekst)
  })
  expect(anders).toEqual([])
})

it.each(['', ' ', 'een', ' een  twee\n\ndrie ', '👩🏽‍💻 שלום café'])('telt %j', tekst => {
  expect(telWoorden(tekst)).toBe(metPatroon(tekst))
})
