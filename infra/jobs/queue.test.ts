import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Schema } from '#infra/db/schema.ts'
import { testDatabase } from '#infra/db/testdatabase.ts'
import { createLog } from '#infra/log.ts'
import { startQueue, type Queue } from './queue.ts'
import { schedule } from './schedule.ts'

const { db, target } = await testDatabase<Schema>()
const log = createLog('silent')
let queue: Queue
const done: string[] = []
let failures = 0

beforeAll(async () => {
  queue = await startQueue(target, log)
  await queue.work({
    'verstuur-post': async () => void done.push('post'),
    'ruim-op': async () => {
      failures += 1
      throw new Error('schijf vol')
    },
    herinner: async () => {},
    'maak-beelden': async () => {},
  })
})
afterAll(() => queue.stop())

async function read<Row>(query: string): Promise<Row[]> {
  const { rows } = await sql.raw<Row>(query).execute(db)
  return rows
}

/** Waits for what comes by itself; a minute of polling is too long, so this also proves that a commit wakes the worker. */
async function until(isTrue: () => boolean, look = async () => {}): Promise<void> {
  for (let turn = 0; turn < 400 && !isTrue(); turn += 1) {
    await wait(25)
    await look()
  }
  expect(isTrue()).toBe(true)
}

it('doet een taak zodra de transactie is bevestigd, en nooit als zij is teruggedraaid', async () => {
  const undone = db.transaction().execute(async tx => {
    await queue.enqueue(tx, 'verstuur-post', {})
    throw new Error('toch niet')
  })
  await expect(undone).rejects.toThrow('toch niet')
  await db.transaction().execute(tx => queue.enqueue(tx, 'verstuur-post', {}))
  await until(() => done.length > 0)
  expect(done).toEqual(['post'])
})

it('houdt een taak die mislukte om haar opnieuw te doen', async () => {
  await queue.enqueue(db, 'ruim-op', {})
  await until(() => failures > 0)
  let states: string[] = []
  await until(
    () => states[0] === 'retry',
    async () => {
      states = (
        await read<{ state: string }>(`select state::text from jobs.job where name = 'ruim-op'`)
      ).map(({ state }) => state)
    },
  )
  expect(states).toEqual(['retry'])
})

it('heeft elke regel van de dienstregeling in Amsterdamse tijd staan', async () => {
  const rows = await read('select name, cron, timezone from jobs.schedule order by name')
  const expected = schedule.map(({ name, cron }) => ({ name, cron, timezone: 'Europe/Amsterdam' }))
  expect(rows).toEqual(expected.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
})
