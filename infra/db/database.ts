import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError, type Pool } from 'pg'
import type { Config } from '../config.ts'
import type { Lifecycle } from '../lifecycle.ts'
import { Refusal } from '../refusal.ts'
import type { Target } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { takeFolder } from './embeddedOwner.ts'

const oldest = 150_000
const patience = { totalMs: 30_000, pauseMs: 500 }

/**
 * How to start the database: without DATABASE_URL a PostgreSQL of our own, whose data folder is taken at once (refused when another
 * process has it) and which stops with this process.
 */
export function claimDatabase(config: Config, life: Lifecycle): () => Promise<Target> {
  const { databaseUrl: url, pgBindir } = config
  if (url !== undefined) return () => Promise.resolve({ url })
  const owner = takeFolder(config.dataFolder, `proces ${process.pid} (poort ${config.port})`)
  return async () => {
    const lost = (reason: unknown) => {
      life.say(`PostgreSQL kan niet verder: ${textOf(reason)}`)
      life.stop(1)
    }
    const embedded = await startEmbedded({ owner, pgBindir, settings: {}, say: life.say, lost })
    life.closing(embedded.stop)
    return { host: embedded.host, user: embedded.user, database: embedded.database }
  }
}

/** Waits up to half a minute until the database answers; refused when it does not, or when it is older than PostgreSQL 15. */
export async function awaitDatabase(pool: Pool, say: (line: string) => void): Promise<void> {
  const since = performance.now()
  for (let told = false; ; told = true) {
    const problem = await problemOf(pool)
    if (problem === undefined) return
    if (problem.final || performance.now() - since > patience.totalMs)
      throw new Refusal(`De database van DATABASE_URL is niet te gebruiken: ${problem.text}`)
    if (!told) say('Wachten op de database van DATABASE_URL …')
    await wait(patience.pauseMs)
  }
}

/** What the server itself refuses, except that it is still starting, does not pass by waiting. */
async function problemOf(pool: Pool): Promise<{ text: string; final: boolean } | undefined> {
  try {
    const { rows } = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    const isOld = rows.some(({ version }) => version < oldest)
    return isOld ? { text: 'PostgreSQL 15 of nieuwer is nodig.', final: true } : undefined
  } catch (error) {
    const final = error instanceof DatabaseError && error.code !== '57P03'
    return { text: textOf(error), final }
  }
}

const textOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'geen antwoord'
