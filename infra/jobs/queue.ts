import { fromKysely, PgBoss } from 'pg-boss'
import type { Target } from '#infra/db/connect.ts'
import type { JobName, Jobs } from '#infra/jobs/index.ts'
import { schedule } from '#infra/jobs/schedule.ts'
import type { Log } from '#infra/log.ts'

/** What does the work of each kind. The payload comes from the database, so a handler parses it. */
export type Handlers = Readonly<Record<JobName, (data: unknown) => Promise<void>>>

export type Queue = Jobs & {
  /** Begins to work, and to follow the timetable. */
  work(handlers: Handlers): Promise<void>
  /** Lets running jobs finish for at most 10 s, then lets go. */
  stop(): Promise<void>
}

const names: Readonly<Record<JobName, true>> = {
  'verstuur-post': true,
  'ruim-op': true,
  herinner: true,
  'maak-beelden': true,
}
const isJobName = (name: string): name is JobName => Object.hasOwn(names, name)
const jobNames = Object.keys(names).filter(isJobName)

/** The queue in schema `jobs` of this database. Workers are woken by the commit that brings work; asking every ten seconds is the fallback. */
export async function startQueue(target: Target, log: Log): Promise<Queue> {
  const where = 'url' in target ? { connectionString: target.url } : target
  const boss = new PgBoss({
    ...where,
    schema: 'jobs',
    application_name: 'vakbewijs-taken',
    max: 4,
    useListenNotify: true,
  })
  let stopping = false
  boss.on('error', error => stopping || log.warn({ err: error }, 'taken'))
  await boss.start()
  for (const name of jobNames) await boss.createQueue(name, { notify: true, retryLimit: 2 })
  return {
    async enqueue(db, name, data) {
      await boss.send(name, data, { db: fromKysely(db) })
    },
    work: handlers => work(boss, handlers, log),
    stop: () => {
      stopping = true
      return boss.stop({ graceful: true, timeout: 10_000 })
    },
  }
}

async function work(boss: PgBoss, handlers: Handlers, log: Log): Promise<void> {
  for (const name of jobNames) {
    await boss.work(name, { pollingIntervalSeconds: 10 }, async ([job]) => {
      const begun = performance.now()
      await handlers[name](job?.data).catch((error: unknown) => {
        log.error({ err: error, taak: name, id: job?.id }, 'taak mislukt')
        throw error
      })
      log.info({ taak: name, id: job?.id, ms: Math.round(performance.now() - begun) }, 'taak')
    })
  }
  for (const { name, cron } of schedule)
    await boss.schedule(name, cron, {}, { tz: 'Europe/Amsterdam' })
}
