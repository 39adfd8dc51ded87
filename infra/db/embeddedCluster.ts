import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { giveFolder, type Identity } from './embeddedIdentity.ts'
import { type Owner } from './embeddedOwner.ts'
import { endLeftovers } from './embeddedProcesses.ts'

/** A database folder that is complete, with all that is needed to start the server on it. */
export type Cluster = {
  identity: Identity
  pgdata: string
  socketFolder: string
  host: string
  user: string
  database: string
  logFile: string
  settings: Record<string, string>
}

type Wish = {
  owner: Owner
  identity: Identity
  major: number
  settings: Record<string, string>
  say: (line: string) => void
}

/** The name of the database and of the only user that connects to it. */
export const databaseName = 'vakbewijs'

/** The database in this data folder, made when there is none; refused when it belongs to another user or another major version. */
export async function prepareCluster(wish: Wish): Promise<Cluster> {
  const { owner, identity, settings } = wish
  const pgdata = join(owner.dataFolder, 'pgdata')
  await endLeftovers(pgdata)
  if (!existsSync(pgdata)) await createCluster(wish, pgdata)
  refuseForeign(pgdata, wish.major)
  giveFolder(pgdata, identity.owner)
  const socketFolder = join(owner.dataFolder, 'socket')
  mkdirSync(socketFolder, { recursive: true, mode: 0o700 })
  giveFolder(socketFolder, identity.owner)
  const logFile = join(owner.dataFolder, 'postgresql.log')
  const host = reachable(socketFolder)
  return {
    identity,
    pgdata,
    socketFolder,
    host,
    user: databaseName,
    database: databaseName,
    logFile,
    settings,
  }
}

/** Made under another name and renamed when complete: an interrupted first start leaves nothing that looks like a database. */
async function createCluster(wish: Wish, pgdata: string): Promise<void> {
  const half = `${pgdata}.tmp`
  refuseFullDisk(wish.owner.dataFolder)
  wish.say('De database wordt aangemaakt.')
  await endLeftovers(half)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  giveFolder(half, wish.identity.owner)
  await runInitdb(wish, half)
  renameSync(half, pgdata)
  const parent = openSync(wish.owner.dataFolder, 'r')
  fsyncSync(parent)
  closeSync(parent)
}

/** A new database takes 45 MB and its first log as much again; what does not fit is said before anything is written. */
function refuseFullDisk(folder: string): void {
  const { bavail, bsize } = statfsSync(folder)
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free >= spaceNeeded) return
  throw new Refusal(
    `De schijf van ${folder} is te vol: er is ${free} MB vrij en een nieuwe database heeft ${spaceNeeded} MB nodig. Maak ruimte, of kies met VAKBEWIJS_DATA een map op een andere schijf.`,
  )
}

const spaceNeeded = 150

async function runInitdb({ identity, major, owner }: Wish, folder: string): Promise<void> {
  const words = [...identity.prefix, 'setpriv', '--pdeathsig=KILL']
  const options = [
    '-D',
    folder,
    '-U',
    databaseName,
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--data-checksums',
  ]
  const [command = '', ...rest] = [...words, join(identity.bin, 'initdb'), ...options]
  const child = spawn(command, [...rest, ...locale(major)], {
    cwd: owner.dataFolder,
    env: postgresEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', text => (errors += text))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Refusal(`De database kan niet worden aangemaakt: ${errors.trim()}`)
}

const kept = 4 * 1024 ** 2

/**
 * The server sees nothing of our own settings, which hold secrets. glibc keeps what a statement gave back, up to this: asking the kernel for
 * it again, page by page, costs a statement that makes JSON more than the statement itself.
 */
export const postgresEnvironment = (): Record<string, string> => ({
  PATH: '/usr/bin:/bin',
  TZ: 'UTC',
  MALLOC_TRIM_THRESHOLD_: `${kept}`,
  MALLOC_MMAP_THRESHOLD_: `${kept}`,
})

/** No dependency on the locales of the machine; the provider exists since 17. */
const locale = (major: number): string[] =>
  major >= 17
    ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    : ['--locale=C.UTF-8']

function refuseForeign(pgdata: string, major: number): void {
  const own = process.getuid?.() ?? 0
  const { uid } = statSync(pgdata)
  if (own !== 0 && uid !== own)
    throw new Refusal(
      `De database in ${pgdata} is van een andere gebruiker (nummer ${uid}): start als die gebruiker of kies een andere map met VAKBEWIJS_DATA.`,
    )
  const made = Number(readFileSync(join(pgdata, 'PG_VERSION'), 'utf8'))
  if (made !== major)
    throw new Refusal(
      `De database in ${pgdata} is van PostgreSQL ${made}, maar hier start PostgreSQL ${major}: gebruik dezelfde hoofdversie of zet de gegevens eerst over.`,
    )
}

/** The name by which to connect to a socket in this folder: its path may have 107 bytes; a longer one is reached through our open folder. */
export function reachable(socketFolder: string): string {
  if (Buffer.byteLength(socketFolder) <= 90) return socketFolder
  return `/proc/${process.pid}/fd/${openSync(socketFolder, 'r')}`
}
