import { join } from 'node:path'
import type { Basis } from '#acties/ctx.ts'
import { fixedClock, systemClock } from '#infra/clock.ts'
import type { Config } from '#infra/config.ts'
import { connect, type Target } from '#infra/db/connect.ts'
import { awaitDatabase } from '#infra/db/database.ts'
import { migrate, migrationsFolder } from '#infra/db/migrate.ts'
import type { Schema } from '#infra/db/schema.ts'
import { sha256 } from '#infra/hash.ts'
import { healthAnswers } from '#infra/health.ts'
import { newCode, newId, newToken } from '#infra/id.ts'
import { startInspector } from '#infra/inspection/inspector.ts'
import { startQueue } from '#infra/jobs/queue.ts'
import type { Lifecycle } from '#infra/lifecycle.ts'
import type { Log } from '#infra/log.ts'
import { deliverWaiting } from '#infra/mail/deliver.ts'
import { createOutbox } from '#infra/mail/outbox.ts'
import { logged, smtpTransport } from '#infra/mail/smtp.ts'
import { diskStorage } from '#infra/storage/disk.ts'
import { zip } from '#infra/zip/zip.ts'

type Parts = { config: Config; life: Lifecycle; log: Log; target: Target; adres: string }

/** Opens database, files and queue, each step undone at the stop: what this process offers to every act and question, and how it fares. */
export async function openBasis({ config, life, log, target, adres }: Parts) {
  const { pool, db, close } = connect<Schema>(target, err => log.warn({ err }, 'database'))
  life.closing(close)
  const blobFolder = join(config.dataFolder, 'bestanden')
  await life.step(() => awaitDatabase(pool, life.say))
  await life.step(() => migrate(pool, migrationsFolder))
  const opslag = await life.step(() => diskStorage(blobFolder))
  const queue = await life.step(() => startQueue(target, log))
  life.closing(queue.stop)
  const keurder = startInspector(join(import.meta.dirname, 'inspection.js'))
  life.closing(keurder.stop)

  const klok = config.fixedTime ? fixedClock(config.fixedTime) : systemClock
  const basis: Basis = {
    db,
    opslag,
    keurder,
    zip,
    jobs: queue,
    adres,
    demonstratie: config.demo !== 'uit',
    klok,
    toeval: { id: newId, sleutel: newToken, code: newCode },
    hash: sha256,
    post: createOutbox({ clock: klok, newId, jobs: queue }),
  }
  return { basis, queue, health: healthAnswers(pool, blobFolder) }
}

/** How the mail that waits is sent; in a demonstration it is kept for reading and never sent. */
export function mailer(
  { smtp }: Config,
  { db, klok, adres, demonstratie }: Basis,
  log: Log,
): () => Promise<unknown> {
  if (!smtp || demonstratie) return () => Promise.resolve()
  const transport = logged(smtpTransport({ ...smtp, domain: new URL(adres).hostname }), log)
  return () => deliverWaiting({ db, clock: klok, transport })
}
