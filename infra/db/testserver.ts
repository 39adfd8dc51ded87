import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { connect } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { takeFolder } from './embeddedOwner.ts'
import { migrate, migrationsFolder } from './migrate.ts'
import { keepFirstRows } from './testdatabase.ts'
import { testFolder } from './testfolder.ts'
import { buildInspection } from '../inspection/testprogram.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: { host: string; user: string; template: string }
    /** Where the program is that opens files of others. */
    inspection: string
  }
}

const template = 'sjabloon'
const root = join(import.meta.dirname, '..', '..')

/** The binaries of PostgreSQL 15 from npm, which are Linux x64 only. */
const bin15 = join(root, 'node_modules', 'pg15', 'native', 'bin')

/** One PostgreSQL for all test files of a project, in a folder of its own, with a migrated database to copy; returns its end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = testFolder()
  const embedded = await startEmbedded({
    owner: takeFolder(join(folder, 'data'), `de tests (proces ${process.pid})`),
    pgBindir: project.name === 'database-15' ? bin15 : undefined,
    settings: { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' },
    say: () => {},
    lost: reason => console.error(reason),
  })
  await makeTemplate(embedded)
  const { program, remove } = await buildInspection()
  project.provide('inspection', program)
  project.provide('database', { host: embedded.host, user: embedded.user, template })
  return async () => {
    await embedded.stop()
    remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeTemplate({ host, user }: { host: string; user: string }): Promise<void> {
  const admin = connect({ host, user, database: 'postgres' }, () => {})
  await admin.pool.query(`create database ${template}`)
  await admin.pool.end()
  const { pool } = connect({ host, user, database: template }, () => {})
  await migrate(pool, migrationsFolder)
  await keepFirstRows(pool)
  await pool.end()
}
