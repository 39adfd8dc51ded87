import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Hono } from 'hono'
import { readConfig } from './infra/config.ts'
import { connect } from './infra/db/connect.ts'
import { awaitDatabase, claimDatabase } from './infra/db/database.ts'
import { migrate, migrationsFolder } from './infra/db/migrate.ts'
import { healthRoutes } from './infra/health.ts'
import { openDoor } from './infra/http.ts'
import { startLifecycle } from './infra/lifecycle.ts'
import { createLog } from './infra/log.ts'
import { Refusal } from './infra/refusal.ts'

const life = startLifecycle(line => console.log(line))

/** The only place where everything meets: from settings to an open door, each step undone at the stop. */
async function start(): Promise<void> {
  const config = await life.step(readConfig)
  const log = createLog(config.logLevel)
  const startDatabase = await life.step(() => claimDatabase(config, life))
  const door = await life.step(() => openDoor(config.host, config.port))
  const target = await life.step(startDatabase)
  const { pool, close } = connect(target, error => log.warn({ err: error }, 'verbinding verloren'))
  life.closing(close)
  await life.step(() => awaitDatabase(pool, life.say))
  await life.step(() => migrate(pool, migrationsFolder))
  const blobFolder = join(config.dataFolder, 'bestanden')
  mkdirSync(blobFolder, { recursive: true, mode: 0o700 })

  const app = new Hono()
  app.route('/', healthRoutes({ pool, migrations: migrationsFolder, blobFolder }))
  await life.step(() => door.serve(app.fetch))
  life.closing(door.close)
  life.say(`Vakbewijs draait op http://${config.host}:${door.port}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error)
  life.stop(1)
})
