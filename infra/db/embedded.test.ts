import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { copyBinaries } from './embeddedBinaries.ts'
import { takeFolder } from './embeddedOwner.ts'
import {
  cleanUp,
  dataFolder,
  packagedBin,
  postgresPids,
  query,
  start,
  startElsewhere,
  tcpSocketsOf,
} from './testembedded.ts'

const isRoot = process.getuid?.() === 0

afterAll(cleanUp)

const rowsOf = async (folder: string) =>
  (await query(folder, 'select n from proef order by n')).rows
const add = (folder: string, n: number) => query(folder, `insert into proef values (${n})`)

describe('de eigen PostgreSQL', () => {
  const folder = dataFolder()

  beforeAll(async () => {
    const embedded = await start(folder)
    await query(folder, 'create table proef (n int primary key)')
    await embedded.stop()
  })

  it('schrijft duurzaam en controleert wat hij leest', async () => {
    const embedded = await start(folder)
    const show = async (name: string) => (await query(folder, `show ${name}`)).rows[0]?.[name]
    expect({
      fsync: await show('fsync'),
      full_page_writes: await show('full_page_writes'),
      synchronous_commit: await show('synchronous_commit'),
      data_checksums: await show('data_checksums'),
      encoding: await show('server_encoding'),
    }).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      encoding: 'UTF8',
    })
    await embedded.stop()
  })

  it('luistert nergens op TCP', async () => {
    const embedded = await start(folder)
    expect(postgresPids(folder).length).toBeGreaterThan(1)
    expect(postgresPids(folder).flatMap(tcpSocketsOf)).toEqual([])
    await embedded.stop()
  })

  it('laat bij het stoppen geen proces en geen socket achter', async () => {
    const embedded = await start(folder)
    await embedded.stop()
    expect(postgresPids(folder)).toEqual([])
    await expect(query(folder, 'select 1')).rejects.toThrow('ENOENT')
    takeFolder(folder, 'deze test').release()
  })

  it('begint opnieuw zodra PostgreSQL met kill -9 is geëindigd, en houdt alles wat bevestigd was', async () => {
    const embedded = await start(folder)
    await add(folder, 1)
    for (const round of [2, 3]) {
      const [postmaster = 0] = postgresPids(folder)
      process.kill(postmaster, 'SIGKILL')
      await vi.waitFor(() => add(folder, round), { timeout: 20_000, interval: 50 })
    }
    expect(await rowsOf(folder)).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
    await embedded.stop()
  })

  it('meldt één keer dat het niet verder kan, en begint dan niet eindeloos opnieuw', async () => {
    const broken = dataFolder()
    const lost: unknown[] = []
    const embedded = await start(broken, { lost: reason => lost.push(reason) })
    rmSync(join(broken, 'pgdata', 'global', 'pg_control'))
    process.kill(postgresPids(broken)[0] ?? 0, 'SIGKILL')
    await vi.waitFor(() => expect(lost).toHaveLength(1), { timeout: 20_000, interval: 50 })
    expect(String(lost[0])).toContain('PostgreSQL start niet')
    await embedded.stop()
    expect(postgresPids(broken)).toEqual([])
  })
})

describe('één eigenaar per gegevensmap', () => {
  const folder = dataFolder()

  beforeAll(async () => {
    const embedded = await start(folder)
    await query(folder, 'create table proef (n int primary key)')
    await embedded.stop()
  })

  it('weigert een tweede, noemt de eerste en laat die met rust', async () => {
    const first = await startElsewhere(folder)
    expect(() => takeFolder(folder, 'de tweede')).toThrow(
      `De gegevensmap ${folder} is al in gebruik door proces ${first.pid}.`,
    )
    await add(folder, 1)
    await first.kill('SIGTERM')
  })

  it('neemt de map over van een toepassing die met kill -9 is geëindigd', async () => {
    const first = await startElsewhere(folder)
    await add(folder, 2)
    await first.kill('SIGKILL')
    const embedded = await start(folder)
    expect(await rowsOf(folder)).toContainEqual({ n: 2 })
    await embedded.stop()
  })

  it('neemt de map over als toepassing en PostgreSQL samen met kill -9 zijn geëindigd', async () => {
    const first = await startElsewhere(folder)
    await add(folder, 3)
    for (const pid of postgresPids(folder)) process.kill(pid, 'SIGKILL')
    await first.kill('SIGKILL')
    const embedded = await start(folder)
    expect(await rowsOf(folder)).toContainEqual({ n: 3 })
    await embedded.stop()
  })

  it('raakt door een oud slotbestand geen vreemd proces dat nu dat nummer heeft', async () => {
    const stale = [process.pid, join(folder, 'pgdata'), 1, 5432, '../socket', '', '1 2', 'ready']
    writeFileSync(join(folder, 'pgdata', 'postmaster.pid'), stale.join('\n'))
    writeFileSync(join(folder, 'socket', '.s.PGSQL.5432'), '')
    writeFileSync(join(folder, 'socket', '.s.PGSQL.5432.lock'), `${process.pid}\n`)
    const embedded = await start(folder)
    expect((await query(folder, 'select 1 as een')).rows).toEqual([{ een: 1 }])
    await embedded.stop()
  })

  it('weigert gegevens van een andere hoofdversie', async () => {
    const version = join(folder, 'pgdata', 'PG_VERSION')
    const right = readFileSync(version, 'utf8')
    writeFileSync(version, '14\n')
    await expect(start(folder)).rejects.toThrow(
      /is van PostgreSQL 14, maar hier start PostgreSQL 1\d/,
    )
    writeFileSync(version, right)
    await start(folder).then(embedded => embedded.stop())
  })
})

describe('de eerste start', () => {
  it.each([
    'pgdata.tmp',
    'pgdata.tmp/global/pg_control',
    'pgdata/PG_VERSION',
    'socket/.s.PGSQL.5432',
  ])('begint opnieuw na een die met kill -9 is onderbroken toen %s er net was', async phase => {
    const folder = dataFolder()
    const first = await startElsewhere(folder, { until: join(folder, phase) })
    await first.kill('SIGKILL')
    const embedded = await start(folder)
    expect((await query(folder, 'select 1 as een')).rows).toEqual([{ een: 1 }])
    await embedded.stop()
  })

  it('werkt in een map met een pad dat langer is dan een socket mag hebben', async () => {
    const folder = join(dataFolder(), 'heel-lang-'.repeat(14))
    const embedded = await start(folder)
    expect(embedded.host).toMatch(/^\/proc\/\d+\/fd\/\d+$/)
    const client = new Client(embedded)
    await client.connect()
    expect((await client.query('select 1 as een')).rows).toEqual([{ een: 1 }])
    await client.end()
    await embedded.stop()
  })

  describe.runIf(isRoot)('als root, met alles onder een map waar alleen root in mag', () => {
    it.each([
      ['in een eigen naamruimte', ['unshare', 'setpriv', 'flock', 'sh']],
      ['waar geen naamruimte mag', ['setpriv', 'flock', 'sh']],
    ])('werkt %s', async (_, programs) => {
      const closed = dataFolder()
      mkdirSync(closed)
      chmodSync(closed, 0o700)
      const bin = copyBinaries(packagedBin, closed)
      execFileSync('chmod', ['-R', 'go-rwx', closed])
      const path = join(closed, 'programma')
      mkdirSync(path)
      for (const name of programs) symlinkSync(join('/usr/bin', name), join(path, name))
      const folder = join(closed, 'data')
      const first = await startElsewhere(folder, { bin, path })
      expect((await query(folder, 'select 1 as een')).rows).toEqual([{ een: 1 }])
      await first.kill('SIGKILL')
      await vi.waitFor(() => expect(postgresPids(folder)).toEqual([]), { timeout: 20_000 })
      const embedded = await start(folder, { pgBindir: bin })
      expect((await query(folder, 'select 1 as een')).rows).toEqual([{ een: 1 }])
      await embedded.stop()
    })
  })

  it('herstelt de bibliotheeklinks die npm zonder installatiescripts niet maakt', () => {
    const folder = dataFolder()
    const bare = copyBinaries(packagedBin, join(folder, 'een'))
    execFileSync('find', [join(bare, '..', 'lib'), '-type', 'l', '-delete'])
    const repaired = copyBinaries(bare, join(folder, 'twee'))
    const version = execFileSync(join(repaired, 'postgres'), ['--version'], { encoding: 'utf8' })
    expect(version).toContain('PostgreSQL')
  })
})
