import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  lchownSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { copyBinaries } from './embeddedBinaries.ts'

/** How PostgreSQL is started here: the words before its command line, who owns its files, and where its binaries are. */
export type Identity = { prefix: string[]; owner: User | undefined; bin: string }

type User = { uid: number; gid: number }

const root = { uid: 0, gid: 0 }
const copyName = 'vakbewijs-postgresql-'
const copyNote = 'postgresql-kopie'

/** The first way to start PostgreSQL that works on this machine; refused when none does. */
export function findIdentity(bin: string, dataFolder: string): Identity {
  if (process.getuid?.() !== 0) return { prefix: [], owner: undefined, bin }
  removeCopy(dataFolder)
  for (const way of waysForRoot(bin, dataFolder)) if (works(way, dataFolder)) return way
  removeCopy(dataFolder)
  throw new Refusal(
    `PostgreSQL mag niet als root draaien en een andere gebruiker kan niet bij ${dataFolder}: start als gewone gebruiker, of kies met VAKBEWIJS_DATA een map waar iedereen doorheen mag.`,
  )
}

/**
 * PostgreSQL refuses to run as root. So as another user; under folders that only root may enter as that user in a namespace of its own;
 * where those are forbidden with leave to pass all folders, and a copy of the programs, because that leave is not for running them.
 */
function* waysForRoot(bin: string, dataFolder: string): Generator<Identity> {
  const user = databaseUser(join(dataFolder, 'pgdata'))
  const asUser = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  const mapped = ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
  yield { prefix: asUser, owner: user, bin }
  yield { prefix: mapped, owner: root, bin }
  for (const place of ['/tmp', '/var/tmp']) {
    const copy = copyBinaries(bin, passableFolder(place, dataFolder))
    yield { prefix: asUser, owner: user, bin: copy }
    for (const leave of ['dac_read_search', 'dac_override'])
      yield { prefix: [...asUser, ...passing(leave)], owner: user, bin: copy }
  }
}

/** A new folder that every user may read, noted so that the next start removes it, however this one ends. */
function passableFolder(place: string, dataFolder: string): string {
  const folder = mkdtempSync(join(place, copyName))
  appendFileSync(join(dataFolder, copyNote), `${folder}\n`)
  chmodSync(folder, 0o755)
  return folder
}

/** Removes the copy of the programs that this start, or one that was cut off, made outside the data folder. */
export function removeCopy(dataFolder: string): void {
  const note = join(dataFolder, copyNote)
  if (!existsSync(note)) return
  for (const folder of readFileSync(note, 'utf8').split('\n'))
    if (basename(folder).startsWith(copyName)) rmSync(folder, { recursive: true, force: true })
  rmSync(note)
}

/** Gives a folder and all in it to this owner, itself last, so that an interrupted change is seen and repeated. */
export function giveFolder(folder: string, owner: User | undefined): void {
  if (!owner || statSync(folder).uid === owner.uid) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), owner.uid, owner.gid)
  chownSync(folder, owner.uid, owner.gid)
}

/** Whoever owns the database already, so that a later start as that user still works; else postgres or nobody. */
function databaseUser(pgdata: string): User {
  if (existsSync(pgdata) && statSync(pgdata).uid !== 0) return statSync(pgdata)
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map(line => line.split(':'))
  const row = ['postgres', 'nobody'].flatMap(name => users.filter(user => user[0] === name))[0]
  return { uid: Number(row?.[2] ?? 65_534), gid: Number(row?.[3] ?? 65_534) }
}

const passing = (capability: string): string[] => [
  `--inh-caps=+${capability}`,
  `--ambient-caps=+${capability}`,
]

/** Lets initdb show what it would do, for which it must find itself, the server and the data folder. */
function works({ prefix: [command = 'sh', ...words], bin }: Identity, dataFolder: string): boolean {
  const script = 'cd "$1" && exec "$2" --show -D "$1/pgdata"'
  const probe = ['sh', '-c', script, 'sh', dataFolder, join(bin, 'initdb')]
  return spawnSync(command, [...words, ...probe], { stdio: 'ignore', cwd: '/' }).status === 0
}
