import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { connect } from './connect.ts'
import { migrate, migrationsFolder, missingMigrations } from './migrate.ts'
import { testDatabase } from './testdatabase.ts'
import { testFolder } from './testfolder.ts'

const { pool, target } = await testDatabase()
const top = testFolder()
const folder = join(top, 'migrations')

const write = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const begin = '0001_begin.sql'
const erbij = '0002_erbij.sql'
const maakEen = 'create table een (n int); insert into een values (1);'

beforeEach(async () => {
  await pool.query('drop schema public cascade; create schema public')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  write(begin, maakEen)
})
afterAll(() => rmSync(top, { recursive: true, force: true }))

it('voert elk bestand één keer uit, op volgorde van nummer', async () => {
  expect(await migrate(pool, folder)).toEqual([begin])
  write(erbij, 'alter table een add column tekst text;')
  expect(await missingMigrations(pool, folder)).toEqual([erbij])
  expect(await migrate(pool, folder)).toEqual([erbij])
  expect(await migrate(pool, folder)).toEqual([])
  expect((await pool.query('select n, tekst from een')).rows).toEqual([{ n: 1, tekst: null }])
})

it('weigert een bestand dat na de uitvoering is gewijzigd', async () => {
  await migrate(pool, folder)
  write(begin, `${maakEen} -- anders`)
  await expect(migrate(pool, folder)).rejects.toThrow(/^Migratie 0001_begin.sql is gewijzigd nadat/)
})

it('weigert een database die een nieuwere versie heeft bijgewerkt', async () => {
  write(erbij, 'create table twee (n int)')
  await migrate(pool, folder)
  rmSync(join(folder, erbij))
  await expect(migrate(pool, folder)).rejects.toThrow(/0002_erbij.sql, die dit programma niet kent/)
})

it('weigert een gat of een dubbel nummer in de reeks', async () => {
  write('0003_later.sql', 'select 1')
  await expect(migrate(pool, folder)).rejects.toThrow(/0003_later.sql heeft niet het volgende/)
})

it('laat van een bestand dat mislukt niets staan, en gaat verder als het is hersteld', async () => {
  write(erbij, 'create table twee (n int); select 1/0;')
  await expect(migrate(pool, folder)).rejects.toThrow(
    /^Migratie 0002_erbij.sql is mislukt: division/,
  )
  expect(await missingMigrations(pool, folder)).toEqual([erbij])
  expect((await pool.query(`select to_regclass('twee') as tabel`)).rows).toEqual([{ tabel: null }])
  write(erbij, 'create table twee (n int)')
  expect(await migrate(pool, folder)).toEqual([erbij])
})

it('wordt door twee tegelijk gestarte processen één keer uitgevoerd', async () => {
  const pools = [1, 2, 3, 4].map(() => connect(target, () => {}))
  const applied = await Promise.all(pools.map(each => migrate(each.pool, folder)))
  expect(applied.flat()).toEqual([begin])
  await Promise.all(pools.map(({ close }) => close()))
})

it('laat van een onderbroken bestand niets staan, en maakt het bij de volgende start af', async () => {
  write(erbij, 'create table twee (n int); select pg_advisory_xact_lock(7); drop table een;')
  const holder = await pool.connect()
  await holder.query('select pg_advisory_lock(7)')
  const interrupted = migrate(pool, folder).catch((error: unknown) => String(error))
  const kill = `select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and objid = 7 and not granted`
  await vi.waitFor(async () => expect((await pool.query(kill)).rowCount).toBe(1), { interval: 10 })
  expect(await interrupted).toContain('Migratie 0002_erbij.sql is mislukt')
  await holder.query('select pg_advisory_unlock(7)')
  holder.release()
  expect(await migrate(pool, folder)).toEqual([erbij])
  expect((await pool.query(`select to_regclass('een') as tabel`)).rows).toEqual([{ tabel: null }])
})

it('heeft van dit programma alleen genummerde bestanden, die op een lege database werken', async () => {
  const applied = await migrate(pool, migrationsFolder)
  expect(applied[0]).toBe('0001_begin.sql')
  expect(await missingMigrations(pool, migrationsFolder)).toEqual([])
})
