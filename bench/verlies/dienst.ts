import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { serverwoorden } from '../../bin/server.mjs'
import { vrijePoort } from '../../e2e/vrijePoort.ts'

const root = join(import.meta.dirname, '..', '..')

export type Dienst = Awaited<ReturnType<typeof startDienst>>

/** The built product with the demonstration people, at an address that stays the same when it falls, is set back and stands up again. */
export async function startDienst() {
  const boven = mkdtempSync(join(tmpdir(), 'verlies-'))
  const map = join(boven, 'data')
  const poort = await vrijePoort()
  let kind = await draai(map, poort)
  const start = async () => {
    kind = await draai(map, poort)
  }
  const eindig = async (signaal: 'SIGKILL' | 'SIGTERM') => {
    const einde = once(kind, 'exit')
    kind.kill(signaal)
    await einde
  }
  return {
    adres: `http://localhost:${poort}`,
    profiel: join(boven, 'profiel'),
    val: () => eindig('SIGKILL'),
    start,
    ...kopieVan(map, async doe => {
      await eindig('SIGTERM')
      doe()
      await start()
    }),
    /** No session has seen a request for two hours. */
    verloop: () => vraag(map, `update sessie set gezien_op = gezien_op - interval '2 hours'`),
    /** What earlier runs began and did not save is no part of the next. */
    ruimOp: () => vraag(map, 'delete from klad'),
    stop: async () => {
      await eindig('SIGTERM')
      rmSync(boven, { recursive: true, force: true })
    },
  }
}

/** As docs/beheer.md says: stopped, then copied with owner and rights, there and back. */
function kopieVan(map: string, gestopt: (doe: () => void) => Promise<void>) {
  const kopie = `${map}.kopie`
  const vervang = (van: string, door: string) => {
    rmSync(door, { recursive: true, force: true })
    execFileSync('cp', ['-a', van, door])
  }
  return {
    maakKopie: () => gestopt(() => vervang(map, kopie)),
    zetTerug: () => gestopt(() => vervang(kopie, map)),
  }
}

async function vraag(map: string, tekst: string): Promise<void> {
  const client = new Client({
    host: join(map, 'socket'),
    user: 'vakbewijs',
    database: 'vakbewijs',
  })
  await client.connect()
  await client.query(tekst)
  await client.end()
}

async function draai(map: string, poort: number): Promise<ChildProcess> {
  const kind = spawn(process.execPath, serverwoorden, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: String(poort),
      VAKBEWIJS_DATA: map,
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await Promise.race([once(kind, 'message'), once(kind, 'exit')])
  if (kind.exitCode !== null) throw new Error(`de server stopte (${kind.exitCode})`)
  return kind
}
