import { spawn, type ChildProcess } from 'node:child_process'
import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../refusal.ts'
import { postgresEnvironment, type Cluster } from './embeddedCluster.ts'
import { endLeftovers } from './embeddedProcesses.ts'

const patience = { readyMs: 300_000, tellMs: 5_000, stepMs: 20 }
const logLimit = 10_000_000

/** Nothing on TCP; durable writes; a log without statements or values, which may be about people. */
const standard: Record<string, string> = {
  listen_addresses: '',
  unix_socket_directories: '../socket',
  unix_socket_permissions: '0700',
  fsync: 'on',
  shared_buffers: '48MB',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  jit: 'off',
  // What we read often is in memory: fetching one row by its index costs little more than reading on.
  random_page_cost: '1.1',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

/** Starts the server after ending what is left of an earlier one, and returns it when it accepts connections. */
export async function launch(cluster: Cluster, say: (line: string) => void): Promise<ChildProcess> {
  const { pgdata, socketFolder, identity } = cluster
  await endLeftovers(pgdata)
  for (const stale of [
    join(pgdata, 'postmaster.pid'),
    join(socketFolder, '.s.PGSQL.5432'),
    join(socketFolder, '.s.PGSQL.5432.lock'),
  ])
    rmSync(stale, { force: true })
  const settings = Object.entries({ ...standard, ...cluster.settings })
  const [command = '', ...words] = [
    ...identity.prefix,
    'setpriv',
    '--pdeathsig=INT',
    join(identity.bin, 'postgres'),
    '-D',
    pgdata,
    ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`]),
  ]
  const log = openLog(cluster.logFile)
  const server = spawn(command, words, {
    cwd: pgdata,
    env: postgresEnvironment(),
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  await ready(server, cluster, say)
  return server
}

/** Resolves when this process has ended, also when it never started. */
export function ended(server: ChildProcess): Promise<void> {
  if (isGone(server)) return Promise.resolve()
  return new Promise(resolve => server.once('exit', () => resolve()).once('error', () => resolve()))
}

async function ready(server: ChildProcess, cluster: Cluster, say: (line: string) => void) {
  let failure = ''
  server.on('error', error => (failure = error.message))
  for (let waited = 0; waited < patience.readyMs && !isGone(server); waited += patience.stepMs) {
    if (isReady(server, cluster.pgdata)) return
    if (waited > 0 && waited % patience.tellMs === 0) say('Wachten op PostgreSQL …')
    await wait(patience.stepMs)
  }
  server.kill('SIGQUIT')
  const reason = failure || lastLine(cluster.logFile)
  throw new Refusal(`PostgreSQL start niet (zie ${cluster.logFile}): ${reason}`)
}

const isGone = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null

/** The server writes its state on the eighth line of its own pid file. */
function isReady(server: ChildProcess, pgdata: string): boolean {
  const file = join(pgdata, 'postmaster.pid')
  if (!existsSync(file)) return false
  const lines = readFileSync(file, 'utf8').split('\n')
  return Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready'
}

function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > logLimit) renameSync(file, `${file}.vorige`)
  return openSync(file, 'a', 0o600)
}

function lastLine(file: string): string {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  return lines.findLast(line => line.includes('FATAL')) ?? lines.at(-1) ?? ''
}
