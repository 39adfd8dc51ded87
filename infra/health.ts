import { accessSync, constants } from 'node:fs'
import { Hono } from 'hono'
import type { Pool } from 'pg'
import { missingMigrations } from './db/migrate.ts'

type Parts = { pool: Pool; migrations: string; blobFolder: string }

/** `/gezond`: this process answers. `/gereed`: it can do its work, or 503 with the parts that cannot. */
export function healthRoutes({ pool, migrations, blobFolder }: Parts): Hono {
  const checks: Record<string, () => unknown> = {
    database: () => pool.query('select 1'),
    migraties: async () => {
      const missing = await missingMigrations(pool, migrations)
      if (missing.length > 0) throw new Error('niet bijgewerkt')
    },
    bestanden: () => accessSync(blobFolder, constants.R_OK | constants.W_OK),
  }
  const routes = new Hono()
  routes.get('/gezond', c => c.text('ok'))
  routes.get('/gereed', async c => {
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
    )
    const ready = states.every(([, state]) => state)
    return c.json(Object.fromEntries(states), ready ? 200 : 503, { 'cache-control': 'no-store' })
  })
  return routes
}

async function passes(check: () => unknown): Promise<boolean> {
  try {
    await check()
    return true
  } catch {
    return false
  }
}
