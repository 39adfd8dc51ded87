import { type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { findBinaries } from './embeddedBinaries.ts'
import { prepareCluster, type Cluster } from './embeddedCluster.ts'
import { findIdentity, removeCopy } from './embeddedIdentity.ts'
import { type Owner } from './embeddedOwner.ts'
import { ended, launch } from './embeddedServer.ts'

export type EmbeddedOptions = {
  owner: Owner
  pgBindir: string | undefined
  /** Settings of PostgreSQL beside the standard ones. */
  settings: Record<string, string>
  /** Tells the operator what is going on, in Dutch. */
  say: (line: string) => void
  /** Called once when PostgreSQL ended by itself and could not be kept running. */
  lost: (reason: unknown) => void
}

/** A running PostgreSQL of our own; `stop` ends it in good order and lets the data folder go. */
export type Embedded = { host: string; user: string; database: string; stop(): Promise<void> }

const patience = { stopMs: 30_000, healthyMs: 10_000, pauseMs: 200, longestPauseMs: 3_000 }

/** Starts PostgreSQL on the owner's data folder and keeps it running until `stop`; refused with a reason when it cannot start. */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { owner, pgBindir, say } = options
  const binaries = findBinaries(pgBindir, owner.dataFolder)
  const identity = findIdentity(binaries.bin, owner.dataFolder)
  const cluster = await prepareCluster({ ...options, identity, major: binaries.major })
  const first = await launch(cluster, say)
  const guarded = keepRunning(cluster, first, options)
  await makeDatabase(cluster)
  return {
    host: cluster.host,
    user: cluster.user,
    database: cluster.database,
    stop: async () => {
      await guarded.stop()
      removeCopy(owner.dataFolder)
      owner.release()
    },
  }
}

async function makeDatabase({ host, user, database }: Cluster): Promise<void> {
  const client = new Client({ host, user, database: 'postgres' })
  await client.connect()
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${database}`)
  await client.end()
}

/** Starts PostgreSQL again whenever it ends by itself, each time a little later when it does so again and again; gives up when it cannot start. */
function keepRunning(cluster: Cluster, first: ChildProcess, { say, lost }: EmbeddedOptions) {
  let server = first
  let stopping = false
  let quickDeaths = 0
  let reviving = Promise.resolve()
  const watch = async (child: ChildProcess) => {
    const since = performance.now()
    await ended(child)
    quickDeaths = performance.now() - since < patience.healthyMs ? quickDeaths + 1 : 0
    if (!stopping) reviving = revive()
  }
  const revive = async () => {
    say('PostgreSQL is onverwacht gestopt en wordt opnieuw gestart.')
    try {
      await wait(Math.min(quickDeaths * patience.pauseMs, patience.longestPauseMs))
      server = await launch(cluster, say)
      if (!stopping) void watch(server)
    } catch (reason) {
      if (!stopping) lost(reason)
    }
  }
  void watch(first)
  const stop = async () => {
    stopping = true
    await reviving
    await endServer(server)
  }
  return { stop }
}

/** Fast shutdown: refuses new work, rolls back what is open, writes everything to disk. */
async function endServer(server: ChildProcess): Promise<void> {
  server.kill('SIGINT')
  const timer = setTimeout(() => server.kill('SIGQUIT'), patience.stopMs)
  await ended(server)
  clearTimeout(timer)
}
