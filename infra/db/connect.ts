import { Kysely, PostgresDialect } from 'kysely'
import { Pool, types } from 'pg'
import { preparing } from './prepared.ts'

/** Where the database is: a DATABASE_URL, or the embedded server's socket. */
export type Target = { url: string } | { host: string; user: string; database: string }

export type Connection<Tables> = { pool: Pool; db: Kysely<Tables>; close(): Promise<void> }

const parsers: Record<number, (text: string) => unknown> = {
  [types.builtins.DATE]: text => text,
  [types.builtins.INT8]: toSafeNumber,
  [types.builtins.NUMERIC]: Number,
}

/**
 * A pool of connections and the query builder on it. A `date` is a 'YYYY-MM-DD' string, `timestamptz` a Date, `bigint` and `numeric`
 * numbers. A statement of more than 20 s is cancelled; a connection that cannot be had within 5 s is an error.
 */
export function connect<Tables>(
  target: Target,
  onIdleError: (error: Error) => void,
): Connection<Tables> {
  const pool = new Pool({
    ...('url' in target ? { connectionString: target.url } : target),
    // More than two cores can serve at once; each one more costs memory for what it has prepared.
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 20_000,
    query_timeout: 25_000,
    keepAlive: true,
    lock_timeout: 10_000,
    idle_in_transaction_session_timeout: 30_000,
    application_name: 'vakbewijs',
    // What is prepared is planned once, also where a plan for these very values looks cheaper than it is: planning costs more than our statements.
    options: '-c plan_cache_mode=force_generic_plan',
    types: {
      getTypeParser: (id: number, format) => parsers[id] ?? types.getTypeParser(id, format),
    },
  })
  // A connection that is lost while in use fails its query; without a listener it would end the process as well.
  pool.on('connect', client => client.on('error', () => {}))
  let closing = false
  pool.on('error', error => {
    if (!closing) onIdleError(error)
  })
  return {
    pool,
    db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool: preparing(pool) }) }),
    close: () => {
      closing = true
      return pool.end()
    },
  }
}

function toSafeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`bigint buiten bereik: ${text}`)
  return value
}
