import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseConfig } from './config.ts'

const linesOf = (environment: Record<string, string>): string[] => {
  try {
    parseConfig(environment)
    return []
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : ['?']
  }
}

const mail = { SMTP_URL: 'smtp://mail:25', SMTP_VAN: 'Register <post@register.example>' }

it('start zonder instellingen als demonstratie, alleen op deze computer', () => {
  expect(parseConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: undefined,
    databaseUrl: undefined,
    dataFolder: resolve('data'),
    pgBindir: undefined,
    role: 'beide',
    demo: 'aan',
    smtp: undefined,
    fixedTime: undefined,
    isProxy: expect.any(Function),
    logLevel: 'warn',
  })
})

it('neemt elke instelling over', () => {
  const config = parseConfig({
    PORT: '8080',
    HOST: '0.0.0.0',
    PUBLIC_URL: 'https://vakbewijs.example/',
    DATABASE_URL: 'postgres://app:geheim@db:5432/vakbewijs',
    VAKBEWIJS_DATA: '/var/lib/vakbewijs',
    VAKBEWIJS_ROL: 'web',
    LOG_NIVEAU: 'error',
    ...mail,
  })
  expect(config).toMatchObject({
    port: 8080,
    publicUrl: 'https://vakbewijs.example',
    dataFolder: '/var/lib/vakbewijs',
    role: 'web',
    demo: 'uit',
    smtp: { url: 'smtp://mail:25', from: 'Register <post@register.example>' },
    logLevel: 'error',
  })
})

it('behandelt een lege waarde als afwezig', () => {
  expect(parseConfig({ PORT: '', DATABASE_URL: '' })).toEqual({
    ...parseConfig({}),
    isProxy: expect.any(Function),
  })
})

it('leest een IPv6-adres en de vaste tijd van een test', () => {
  const config = parseConfig({
    HOST: '::1',
    PUBLIC_URL: 'http://[::1]:3000',
    KLOK: '2026-03-01T09:00Z',
  })
  expect(config.fixedTime).toEqual(new Date('2026-03-01T09:00:00Z'))
})

it('vertrouwt geen proxy, tot VAKBEWIJS_PROXY hem noemt', () => {
  const adressen = ['127.0.0.1', '10.1.2.3', '11.0.0.1', 'fd00::1', '2001:db8::1', 'onzin']
  const vertrouwd = (lijst: string) =>
    adressen.filter(parseConfig({ VAKBEWIJS_PROXY: lijst }).isProxy)
  expect(vertrouwd('')).toEqual([])
  expect(vertrouwd('127.0.0.1')).toEqual(['127.0.0.1'])
  expect(vertrouwd('10.0.0.0/8, fd00::/8')).toEqual(['10.1.2.3', 'fd00::1'])
})

describe('weigert met één duidelijke regel', () => {
  it.each([
    [{ PORT: 'abc' }, 'PORT moet een getal van 0 tot en met 65535 zijn (nu: abc).'],
    ...['ja', '10.0.0.0/33', '10.0.0.0/', '1.2.3.4/8/9', '1.2.3.4,'].map(
      (lijst): [Record<string, string>, string] => [
        { VAKBEWIJS_PROXY: lijst },
        `VAKBEWIJS_PROXY moet een lijst van adressen of netwerken zijn als 127.0.0.1,10.0.0.0/8 (nu: ${lijst}).`,
      ],
    ),
    [{ PORT: '70000' }, 'PORT moet een getal van 0 tot en met 65535 zijn (nu: 70000).'],
    [
      { PUBLIC_URL: 'localhost' },
      'PUBLIC_URL moet een adres zonder pad zijn als https://vakbewijs.example (nu: localhost).',
    ],
    [
      { PUBLIC_URL: 'http://localhost/x' },
      'PUBLIC_URL moet een adres zonder pad zijn als https://vakbewijs.example (nu: http://localhost/x).',
    ],
    [{ VAKBEWIJS_ROL: 'alles' }, 'VAKBEWIJS_ROL moet web, werker of beide zijn (nu: alles).'],
    [{ VAKBEWIJS_DEMO: 'ja' }, 'VAKBEWIJS_DEMO moet aan, uit of openbaar zijn (nu: ja).'],
    [
      { VAKBEWIJS_DEM: 'uit' },
      'VAKBEWIJS_DEM is geen instelling van Vakbewijs; zie docs/beheer.md.',
    ],
    [{ KLOK: 'gisteren' }, 'KLOK moet een tijdstip zijn als 2026-03-01T09:00Z (nu: gisteren).'],
    [
      { SMTP_URL: 'smtp://mail:25', SMTP_VAN: 'post' },
      'SMTP_VAN moet een e-mailadres zijn (nu: post).',
    ],
    [{ SMTP_URL: 'smtp://mail:25' }, 'SMTP_VAN ontbreekt: het adres waarvan de mail komt.'],
    [{ LOG_NIVEAU: 'veel' }, 'LOG_NIVEAU moet debug, info, warn, error of silent zijn (nu: veel).'],
  ])('%j', (environment, line) => {
    expect(linesOf(environment)).toEqual([line])
  })

  it('elke verkeerde waarde apart', () => {
    expect(linesOf({ PORT: 'x', VAKBEWIJS_ROL: 'y', VAKBEWIJS_Z: '1' })).toHaveLength(3)
  })

  it('zonder een geheim te tonen', () => {
    expect(linesOf({ DATABASE_URL: 'mysql://app:geheim@db/x' }).join()).not.toContain('geheim')
  })
})

describe('demonstratie', () => {
  it.each([
    { HOST: '0.0.0.0' },
    { HOST: '192.168.1.5' },
    { HOST: '::' },
    { HOST: '127.evil.example' },
    { PUBLIC_URL: 'https://vakbewijs.example' },
    { PUBLIC_URL: 'http://localhost.example' },
  ])('weigert met %j', environment => {
    expect(linesOf(environment).join()).toMatch(/^Demonstratiegegevens mogen niet openbaar staan/)
    const known = { PUBLIC_URL: 'https://vakbewijs.example', ...environment }
    expect(linesOf({ ...known, VAKBEWIJS_DEMO: 'openbaar' })).toEqual([])
    expect(linesOf({ ...known, VAKBEWIJS_DEMO: 'uit', ...mail })).toEqual([])
  })

  it('staat uit bij een eigen database, tenzij gevraagd', () => {
    const url = { DATABASE_URL: 'postgres://db/vakbewijs' }
    expect(parseConfig({ ...url, ...mail }).demo).toBe('uit')
    expect(parseConfig({ ...url, VAKBEWIJS_DEMO: 'aan' }).demo).toBe('aan')
  })

  it('wie van buiten bereikbaar is, moet zeggen op welk adres', () => {
    const open = { HOST: '0.0.0.0', VAKBEWIJS_DEMO: 'openbaar' }
    expect(linesOf(open).join()).toMatch(/^PUBLIC_URL ontbreekt/)
  })

  it('zonder demonstratie is mail nodig', () => {
    expect(linesOf({ VAKBEWIJS_DEMO: 'uit' }).join()).toMatch(/^SMTP_URL ontbreekt/)
  })
})

it.each([
  { HOST: '0.0.0.0', PUBLIC_URL: 'https://vakbewijs.example', VAKBEWIJS_DEMO: 'openbaar' },
  { PUBLIC_URL: 'https://vakbewijs.example', VAKBEWIJS_DEMO: 'uit', ...mail },
  { NODE_ENV: 'production' },
])('weigert een stilgezette klok in gebruik: %j', environment => {
  expect(linesOf({ ...environment, KLOK: '2026-03-01T09:00Z' }).join()).toMatch(/^KLOK zet de tijd/)
})
