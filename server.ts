import { join } from 'node:path'
import { Hono } from 'hono'
import { maakStartcode } from '#acties/account/maakStartcode.ts'
import { systeemCtx, type Basis } from '#acties/ctx.ts'
import { readConfig, type Config } from '#infra/config.ts'
import { connect } from '#infra/db/connect.ts'
import { awaitDatabase, claimDatabase } from '#infra/db/database.ts'
import { migrate, migrationsFolder } from '#infra/db/migrate.ts'
import type { Schema } from '#infra/db/schema.ts'
import { healthAnswers } from '#infra/health.ts'
import { openDoor } from '#infra/http.ts'
import { newId } from '#infra/id.ts'
import { startQueue } from '#infra/jobs/queue.ts'
import { startLifecycle } from '#infra/lifecycle.ts'
import { createLog, type Log } from '#infra/log.ts'
import { isOutage } from '#infra/outage.ts'
import { Refusal } from '#infra/refusal.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import { mailer, makeBasis } from './basis.ts'
import { taken } from './jobs/taken.ts'
import { bereidVoor } from './seed/begin.ts'
import { demonstratiePersonen } from './vragen/account/demonstratie.ts'
import { maakApp } from './web/app.ts'
import { laadStatisch } from './web/statisch.ts'

const life = startLifecycle(line => console.log(line))

/** The only place where everything meets: from settings to an open door, each step undone at the stop. */
async function start(): Promise<void> {
  const config = await life.step(readConfig)
  const log = createLog(config.logLevel)
  const startDatabase = await life.step(() => claimDatabase(config, life))
  const door = await life.step(() => openDoor(config.host, config.port))
  const adres = config.publicUrl ?? `http://localhost:${door.port}`

  const target = await life.step(startDatabase)
  const { pool, db, close } = connect<Schema>(target, err => log.warn({ err }, 'database'))
  life.closing(close)
  const blobFolder = join(config.dataFolder, 'bestanden')
  await life.step(() => awaitDatabase(pool, life.say))
  await life.step(() => migrate(pool, migrationsFolder))
  const opslag = await life.step(() => diskStorage(blobFolder))
  const queue = await life.step(() => startQueue(target, log))
  life.closing(queue.stop)

  const demonstratie = config.demo !== 'uit'
  const basis = makeBasis(config, { db, opslag, jobs: queue, adres, demonstratie })
  await life.step(() => bereidVoor({ basis, map: config.dataFolder, zeg: life.say }))
  if (config.role !== 'web') await life.step(() => queue.work(taken(basis, mailer(config, basis))))
  const health = healthAnswers(pool, blobFolder)
  const pages = await life.step(() => pagesFor(config, { basis, log }))
  await life.step(() =>
    door.serve(async (request, env) => (await health(request)) ?? pages.fetch(request, env)),
  )
  life.closing(door.close)
  await life.step(() => tell(basis))
}

/** A process with only the role `werker` has no pages. */
function pagesFor({ role, isProxy }: Config, { basis, log }: { basis: Basis; log: Log }) {
  if (role === 'werker') return new Hono()
  return maakApp({
    basis,
    log,
    statisch: laadStatisch(join(import.meta.dirname, 'web')),
    isProxy,
    isStoring: isOutage,
  })
}

/** Who can come in, and where. */
async function tell(basis: Basis): Promise<void> {
  const personen = await demonstratiePersonen(basis)
  if (personen.length > 0) life.say('Dit is een demonstratie. Je kunt inloggen als:')
  for (const { naam, rollen } of personen) life.say(`  ${naam} (${rollen.join(', ')})`)
  if (!basis.demonstratie) await tellFirst(basis)
  life.say(`Vakbewijs draait op ${basis.adres}`)
}

async function tellFirst(basis: Basis): Promise<void> {
  const code = await maakStartcode(systeemCtx(basis, newId()), {})
  if (!code.ok || code.waarde === null) return
  life.say(`Er is nog geen beheerder. Meld je aan op ${basis.adres}/eerste-beheerder`)
  life.say(`met de code ${code.waarde}, die 24 uur geldig is.`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Refusal ? error.message : error)
  life.stop(1)
})
