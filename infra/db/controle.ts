import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfig, type Config } from '../config.ts'
import { startLifecycle } from '../lifecycle.ts'
import { Refusal } from '../refusal.ts'
import { connect, type Target } from './connect.ts'
import { awaitDatabase, claimDatabase } from './database.ts'
import { databaseName, reachable } from './embeddedCluster.ts'
import { brokenInvariants } from './invariants.ts'
import { migrationsFolder, missingMigrations } from './migrate.ts'
import type { Schema } from './schema.ts'

const life = startLifecycle(line => console.log(line))

/** `npm run controle`: asks the database for rows that may not exist, whether the program is running or not; ends with 1 when it finds one. */
async function check(): Promise<void> {
  const config = await life.step(readConfig)
  const target = await life.step(findDatabase(config))
  const { pool, db, close } = connect<Schema>(target, () => {})
  life.closing(close)
  await life.step(() => awaitDatabase(pool, life.say))
  const missing = await life.step(() => missingMigrations(pool, migrationsFolder))
  if (missing.length > 0)
    throw new Refusal('De database is niet bijgewerkt: start eerst Vakbewijs.')
  const broken = await life.step(() => brokenInvariants(db))
  for (const { invariant, row } of broken)
    life.say(`Klopt niet: ${invariant}. Gevonden: ${JSON.stringify(row)}`)
  if (broken.length === 0) life.say('De gegevens kloppen.')
  life.stop(broken.length === 0 ? 0 : 1)
}

/** A database of our own that nobody uses is started for this; of one in use, its socket serves us as well. */
function findDatabase(config: Config): () => Target | Promise<Target> {
  const { databaseUrl, dataFolder } = config
  if (databaseUrl === undefined && !existsSync(join(dataFolder, 'pgdata')))
    throw new Refusal(`In ${dataFolder} is nog geen database.`)
  try {
    return claimDatabase(config, life)
  } catch (error) {
    const folder = join(dataFolder, 'socket')
    if (!existsSync(join(folder, '.s.PGSQL.5432'))) throw error
    return () => ({ host: reachable(folder), user: databaseName, database: databaseName })
  }
}

check().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error)
  life.stop(1)
})
