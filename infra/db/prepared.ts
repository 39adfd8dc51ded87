import type { PostgresPool } from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { oncePer } from '#lib/oncePer.ts'

const limits = { names: 300, waiting: 1000, uses: 5 }

/**
 * This pool, where a connection reads and plans a statement once that comes again and again. Only what came five times gets a name, and
 * only so many do: what is prepared takes memory as long as its connection lives.
 */
export function preparing(pool: Pool): PostgresPool {
  const nameOf = statementNames()
  const prepared = oncePer((client: PoolClient) => preparingClient(client, nameOf))
  return {
    options: pool.options,
    connect: async () => prepared(await pool.connect()),
    end: () => pool.end(),
  }
}

type NameOf = (text: string) => string | undefined

function preparingClient(client: PoolClient, nameOf: NameOf): PoolClient {
  const query = (text: string, values: unknown[]) =>
    client.query({ name: nameOf(text), text, values })
  return new Proxy(client, {
    get: (target, key) => {
      if (key === 'query') return query
      const value: unknown = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

function statementNames(): NameOf {
  const names = new Map<string, string>()
  const uses = new Map<string, number>()
  return text => {
    const known = names.get(text)
    if (known !== undefined || names.size === limits.names) return known
    if (uses.size === limits.waiting) uses.clear()
    const count = (uses.get(text) ?? 0) + 1
    uses.set(text, count)
    if (count < limits.uses) return undefined
    uses.delete(text)
    names.set(text, `s${names.size}`)
    return names.get(text)
  }
}
