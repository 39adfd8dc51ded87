import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { sha256 } from '../hash.ts'
import { Refusal } from '../refusal.ts'

type Migration = { name: string; sql: string; checksum: string }
type Applied = { naam: string; controlegetal: string }

/** The migrations of this program, beside this file or, when built, beside the bundle. */
export const migrationsFolder = join(import.meta.dirname, 'migrations')

const lockKey = 8_252_539

/**
 * Brings the database up to date with the numbered SQL files of this folder and returns the names of those it applied. Each runs in one
 * transaction, one process at a time. Refused when a file that was applied has changed or is gone.
 */
export async function migrate(pool: pg.Pool, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = await pool.connect()
  try {
    await client.query('set statement_timeout = 0; set lock_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [lockKey])
    const applied = await readApplied(client)
    refuseChanged(migrations, applied)
    const waiting = migrations.slice(applied.length)
    for (const migration of waiting) await apply(client, migration)
    return waiting.map(({ name }) => name)
  } finally {
    client.release(true)
  }
}

/** The names of the migrations that this database still lacks; empty when it is up to date. */
export async function missingMigrations(pool: pg.Pool, folder: string): Promise<string[]> {
  const { rows } = await pool.query<Applied>('select naam from migratie')
  const applied = new Set(rows.map(({ naam }) => naam))
  return readMigrations(folder).flatMap(({ name }) => (applied.has(name) ? [] : [name]))
}

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter(name => name.endsWith('.sql'))
  const migrations = names.sort().map((name, index) => {
    if (!name.startsWith(`${String(index + 1).padStart(4, '0')}_`))
      throw new Refusal(`Migratie ${name} heeft niet het volgende nummer (${index + 1}).`)
    const sql = readFileSync(join(folder, name), 'utf8')
    return { name, sql, checksum: sha256(sql) }
  })
  return migrations
}

async function readApplied(client: pg.PoolClient): Promise<Applied[]> {
  await client.query(
    `create table if not exists migratie (
      naam text primary key,
      controlegetal text not null,
      op timestamptz not null default now()
    )`,
  )
  const { rows } = await client.query<Applied>(
    'select naam, controlegetal from migratie order by naam',
  )
  return rows
}

function refuseChanged(migrations: Migration[], applied: Applied[]): void {
  for (const [index, { naam, controlegetal }] of applied.entries()) {
    const migration = migrations[index]
    if (migration?.name !== naam)
      throw new Refusal(
        `De database is bijgewerkt met migratie ${naam}, die dit programma niet kent: gebruik een nieuwere versie van Vakbewijs.`,
      )
    if (migration.checksum !== controlegetal)
      throw new Refusal(
        `Migratie ${naam} is gewijzigd nadat zij op deze database is uitgevoerd. Zet het bestand terug en maak een nieuwe migratie.`,
      )
  }
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into migratie (naam, controlegetal) values ($1, $2)', [
      name,
      checksum,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new Error(`Migratie ${name} is mislukt: ${error instanceof Error ? error.message : ''}`, {
      cause: error,
    })
  }
}
