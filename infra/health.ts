import { accessSync, constants } from 'node:fs'
import type { Pool } from 'pg'
import { migrationsFolder, missingMigrations } from './db/migrate.ts'

/** Answers `/gezond` (this process answers) and `/gereed` (it can do its work, or 503 with the parts that cannot); nothing for the rest. */
export function healthAnswers(pool: Pool, blobFolder: string) {
  const checks: Record<string, () => unknown> = {
    database: () => pool.query('select 1'),
    migraties: async () => {
      const missing = await missingMigrations(pool, migrationsFolder)
      if (missing.length > 0) throw new Error('niet bijgewerkt')
    },
    bestanden: () => accessSync(blobFolder, constants.R_OK | constants.W_OK),
  }
  return async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url)
    if (pathname === '/gezond') return new Response('ok', { headers })
    if (pathname !== '/gereed') return undefined
    const states = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await passes(check)] as const),
    )
    const status = states.every(([, state]) => state) ? 200 : 503
    return Response.json(Object.fromEntries(states), { status, headers })
  }
}

const headers = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' }

async function passes(check: () => unknown): Promise<boolean> {
  try {
    await check()
    return true
  } catch {
    return false
  }
}
