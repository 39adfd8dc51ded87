import { join } from 'node:path'
import { Hono } from 'hono'
import { readConfig, type Config } from '#infra/config.ts'
import { claimDatabase } from '#infra/db/database.ts'
import { openDoor } from '#infra/http.ts'
import { startLifecycle } from '#infra/lifecycle.ts'
import { createLog } from '#infra/log.ts'
import { isOutage } from '#infra/outage.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import { Refusal } from '#infra/refusal.ts'
import { mailer, openBasis } from './basis.ts'
import { taken } from './jobs/taken.ts'
import { bereidVoor } from './seed/begin.ts'
import { maakApp } from './web/app.ts'
import type { Opties } from './web/omgeving.ts'
import { laadStatisch } from './web/statisch.ts'
import { welcome } from './welkom.ts'

const life = startLifecycle(line => console.log(line))

/** The only place where everything meets: from settings to an open door, each step undone at the stop. */
async function start(): Promise<void> {
  const config = await life.step(readConfig)
  const log = createLog(config.logLevel)
  const startDatabase = await life.step(() => claimDatabase(config, life))
  const door = await life.step(() => openDoor(config.host, config.port))
  const adres = config.publicUrl ?? `http://localhost:${door.port}`
  const target = await life.step(startDatabase)
  const { basis, queue, health } = await openBasis({ config, life, log, target, adres })

  const begin = { basis, map: config.dataFolder, zeg: life.say, isGestopt: life.isStopping }
  await life.step(() => bereidVoor(begin))
  if (config.role !== 'web')
    await life.step(() => queue.work(taken(basis, mailer(config, basis, log))))
  await life.step(() => queue.enqueue(basis.db, 'maak-beelden', {}))
  const drukker = createPrinter({ idleMs: 60_000, limitMs: 60_000, waiting: 20 })
  life.closing(drukker.close)
  const pages = await life.step(() => pagesFor(config, { basis, log, drukker }))
  await life.step(() =>
    door.serve(async (request, env) => (await health(request)) ?? pages.fetch(request, env)),
  )
  life.closing(door.close)
  await life.step(() => welcome(basis, life.say))
}

/** A process with only the role `werker` has no pages. */
function pagesFor({ role, isProxy }: Config, opties: Pick<Opties, 'basis' | 'log' | 'drukker'>) {
  if (role === 'werker') return new Hono()
  const statisch = laadStatisch(join(import.meta.dirname, 'web'))
  return maakApp({ ...opties, statisch, isProxy, isStoring: isOutage })
}

start().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error)
  life.stop(1)
})
