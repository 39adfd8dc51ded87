import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { serverwoorden } from '../../bin/server.mjs'
import { connect } from '#infra/db/connect.ts'
import type { Schema } from '#infra/db/schema.ts'
import type { Processen } from './verbruik.ts'

const root = join(import.meta.dirname, '..', '..')

export type Dienst = Awaited<ReturnType<typeof startDienst>>

/** The built server on a data folder of its own, only on this computer, with time standing still; and a way into its database. */
export async function startDienst() {
  const map = mkdtempSync(join(tmpdir(), 'vakbewijs-bench-'))
  const kind = spawn(process.execPath, serverwoorden, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      VAKBEWIJS_DATA: map,
      VAKBEWIJS_DEMO: 'uit',
      // Nobody listens there: no mail leaves this computer.
      SMTP_URL: 'smtp://127.0.0.1:9',
      SMTP_VAN: 'bench@vakbewijs.voorbeeld',
      LOG_NIVEAU: 'warn',
      KLOK: '2026-11-23T09:00:00Z',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const adres = await adresUit(kind)
  const target = { host: join(map, 'socket'), user: 'vakbewijs', database: 'vakbewijs' }
  const { db, close } = connect<Schema>(target, () => {})
  // A million rows take longer than the product lets a statement take; a connection that is done is no part of what rests.
  const geduldig = new Kysely<Schema>({
    dialect: new PostgresDialect({
      pool: new Pool({ ...target, max: 1, idleTimeoutMillis: 1000 }),
    }),
  })
  const processen: Processen = { toepassing: kind.pid ?? 0, pgdata: join(map, 'pgdata') }
  const stop = async () => {
    await close()
    await geduldig.destroy()
    const einde = once(kind, 'exit')
    kind.kill('SIGTERM')
    await einde
    rmSync(map, { recursive: true, force: true })
  }
  return { adres, map, db, geduldig, processen, stop }
}

/** The address that the server tells, once it says that it is ready. */
async function adresUit(kind: ReturnType<typeof spawn>): Promise<string> {
  let uitvoer = ''
  kind.stdout?.on('data', deel => (uitvoer += String(deel)))
  await Promise.race([once(kind, 'message'), once(kind, 'exit')])
  const adres = /http:\/\/localhost:\d+/.exec(uitvoer)?.[0]
  if (!adres) throw new Error(`de server startte niet: ${uitvoer}`)
  return adres
}
