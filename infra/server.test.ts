import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { cleanUp, dataFolder, postgresPids, query } from './db/testembedded.ts'
import { endPrograms, startProgram, startScript } from './testprogram.ts'

afterAll(async () => {
  await endPrograms()
  await cleanUp()
})

// Without a demonstration there is nothing to fill, so a start takes a second.
const settingsFor = (folder: string) => ({
  VAKBEWIJS_DATA: folder,
  VAKBEWIJS_DEMO: 'uit',
  SMTP_URL: 'smtp://127.0.0.1:9',
  SMTP_VAN: 'post@register.voorbeeld',
})
const demonstrationIn = (folder: string) => ({ VAKBEWIJS_DATA: folder })

vi.setConfig({ testTimeout: 120_000 })

const stranger = `insert into persoon (id, naam, email, aangemaakt_op)
  values (gen_random_uuid(), 'Onbekend', 'onbekend@voorbeeld.test', now())`

describe('npm start', () => {
  it('zegt waar het draait, is dan gereed, en stopt met SIGTERM zonder iets achter te laten', async () => {
    const folder = dataFolder()
    const program = startProgram(settingsFor(folder))
    const address = await program.address()
    await program.heard(/(Klaar in \d+,\d s)/)
    expect(await (await fetch(`${address}/gezond`)).text()).toBe('ok')
    const ready = await fetch(`${address}/gereed`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { database: true, migraties: true, bestanden: true },
    ])
    program.kill('SIGTERM')
    expect((await program.end()).code).toBe(0)
    expect(postgresPids(folder)).toEqual([])
  })

  it('weigert een tweede start op dezelfde map en noemt wie haar heeft', async () => {
    const folder = dataFolder()
    const first = startProgram(settingsFor(folder))
    const address = await first.address()
    const { code, said } = await startProgram(settingsFor(folder)).end()
    expect(code).toBe(1)
    expect(said).toMatch(
      /^De gegevensmap \S+ is al in gebruik door proces \d+ \(poort \d+\)\. [^\n]+\n$/,
    )
    expect((await fetch(`${address}/gereed`)).status).toBe(200)
    first.kill('SIGINT')
    expect((await first.end()).code).toBe(0)
  })

  it('laat niets draaien als het zelf met kill -9 is geëindigd', async () => {
    const folder = dataFolder()
    const program = startProgram(settingsFor(folder))
    const address = await program.address()
    program.kill('SIGKILL')
    await vi.waitFor(() => expect(postgresPids(folder)).toEqual([]), { timeout: 20_000 })
    await expect(fetch(address)).rejects.toThrow('fetch failed')
  })

  it('stopt ook netjes tijdens de eerste start, en begint daarna gewoon opnieuw', async () => {
    const folder = dataFolder()
    const program = startProgram(settingsFor(folder))
    await program.heard(/(De database wordt aangemaakt)/)
    program.kill('SIGTERM')
    const { code, said } = await program.end()
    expect([code, said]).toEqual([0, expect.not.stringContaining('draait op')])
    expect(postgresPids(folder)).toEqual([])
    const again = startProgram(settingsFor(folder))
    await again.address()
    again.kill('SIGTERM')
    await again.end()
  })
})

describe('demonstratie', () => {
  const folder = dataFolder()
  const runOnce = async () => {
    const program = startProgram(demonstrationIn(folder))
    const people = await program.heard(/inloggen als:\n((?: {2}.+\n)+)Vakbewijs draait op/)
    await program.address()
    program.kill('SIGTERM')
    await program.end()
    return people
  }

  it('zegt bij de start wie er kan inloggen, en begint opnieuw als het vullen was onderbroken', async () => {
    for (const [signal, code] of [
      ['SIGINT', 0],
      ['SIGKILL', null],
    ] as const) {
      const cut = startProgram(demonstrationIn(folder))
      await cut.heard(/(voor 25%)/)
      cut.kill(signal)
      const end = await cut.end()
      expect([end.code, end.said]).toEqual([code, expect.not.stringContaining('draait op')])
    }
    const people = await runOnce()
    expect(people).toContain('Mila Janssen (kandidaat)')
    expect(await runOnce()).toBe(people)
  })

  it('wordt nooit voor echt aangezien', async () => {
    const { code, said } = await startProgram(settingsFor(folder)).end()
    expect([code, said]).toEqual([1, expect.stringContaining('staan demonstratiegegevens')])
  })

  it('komt nooit bij echte gegevens; daar krijgt de eerste beheerder een code', async () => {
    const other = dataFolder()
    const program = startProgram(settingsFor(other))
    expect(await program.heard(/met de code ((?:\d{4} ?){5}),/)).toMatch(/\d/)
    await program.address()
    await query(other, stranger)
    program.kill('SIGTERM')
    await program.end()
    const { code, said } = await startProgram(demonstrationIn(other)).end()
    expect([code, said]).toEqual([1, expect.stringContaining('staan echte gegevens')])
  })
})

describe('een start die niet kan, zegt in één regel waarom', () => {
  it('bij een bezette poort, vóór er een database is', async () => {
    const folder = dataFolder()
    const other = createServer()
    const port = await new Promise<number>(resolve => {
      other.listen(0, '127.0.0.1', () => resolve(Object(other.address()).port))
    })
    const program = startProgram({ ...settingsFor(folder), PORT: String(port) })
    expect(await program.end()).toEqual({
      code: 1,
      said: `Poort ${port} op 127.0.0.1 is al in gebruik: stop wat daar draait of kies met PORT een andere.\n`,
    })
    expect(existsSync(join(folder, 'pgdata'))).toBe(false)
    other.close()
  })

  it.each([
    [{ PORT: 'tachtig' }, 'PORT moet een getal van 0 tot en met 65535 zijn (nu: tachtig).\n'],
    [
      { HOST: '192.0.2.1', PUBLIC_URL: 'http://192.0.2.1', VAKBEWIJS_DEMO: 'openbaar' },
      'HOST 192.0.2.1 is geen adres van deze computer.\n',
    ],
    [
      { VAKBEWIJS_DATA: '/proc/vakbewijs' },
      /^De gegevensmap \/proc\/vakbewijs kan niet worden gemaakt: .+\n$/,
    ],
    [{ PG_BINDIR: '/nergens' }, /^PostgreSQL in \/nergens start niet: .+\n$/],
    [
      { DATABASE_URL: 'postgres://geen@127.0.0.1:1/x', SMTP_URL: '' },
      /^SMTP_URL ontbreekt: [^\n]+\n$/,
    ],
  ])('%j', async (settings, line) => {
    const program = startProgram({ ...settingsFor(dataFolder()), ...settings })
    const { code, said } = await program.end()
    expect(code).toBe(1)
    expect(said).toMatch(line)
    expect(said.split('\n')).toHaveLength(2)
  })
})

describe('npm run controle', () => {
  const folder = dataFolder()
  const controle = () => startScript('bin/controle.mjs', settingsFor(folder)).end()

  it('maakt geen database waar er nog geen is', async () => {
    expect(await controle()).toEqual({ code: 1, said: `In ${folder} is nog geen database.\n` })
  })

  it('zoekt naast het draaiende programma naar wat niet kan, en noemt het', async () => {
    const program = startProgram(settingsFor(folder))
    await program.address()
    expect(await controle()).toEqual({ code: 0, said: 'De gegevens kloppen.\n' })
    await query(folder, stranger)
    const { code, said } = await controle()
    expect([code, said]).toEqual([
      1,
      expect.stringContaining('Elke persoon komt in het spoor voor'),
    ])
    program.kill('SIGTERM')
    await program.end()
  })

  it('doet dat ook als het programma niet draait', async () => {
    expect((await controle()).code).toBe(1)
    expect(postgresPids(folder)).toEqual([])
  })
})
