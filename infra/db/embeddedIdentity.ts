import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, lchownSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../refusal.ts'
import { copyBinaries } from './embeddedBinaries.ts'

/** How PostgreSQL is started here: the words before its command line, who owns its files, and where its binaries are. */
export type Identity = { prefix: string[]; owner: User | undefined; bin: string }

type User = { uid: number; gid: number }

const root = { uid: 0, gid: 0 }

/**
 * The first way that works on this machine. PostgreSQL refuses to run as root, so for root: as another user; as that user with
 * leave to pass folders that only root may enter; inside a user namespace; with the binaries copied into the data folder.
 */
export function findIdentity(bin: string, dataFolder: string): Identity {
  if (process.getuid?.() !== 0) return { prefix: [], owner: undefined, bin }
  const user = databaseUser(join(dataFolder, 'pgdata'))
  const asUser = ['setpriv', `--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
  const asNobody = ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
  const ways: Identity[] = [
    { prefix: asUser, owner: user, bin },
    { prefix: [...asUser, ...passing('dac_read_search')], owner: user, bin },
    { prefix: [...asUser, ...passing('dac_override')], owner: user, bin },
    { prefix: asNobody, owner: root, bin },
  ]
  const found = ways.find(way => works(way, dataFolder))
  if (found) return found
  const copied = { prefix: asUser, owner: user, bin: copyBinaries(bin, dataFolder) }
  if (works(copied, dataFolder)) return copied
  throw new Refusal(
    `PostgreSQL mag niet als root draaien en een andere gebruiker kan niet bij ${dataFolder}: start als gewone gebruiker, of kies met VAKBEWIJS_DATA een map waar iedereen doorheen mag.`,
  )
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

function works({ prefix: [command = 'sh', ...words], bin }: Identity, dataFolder: string): boolean {
  const script = 'cd "$1" && exec "$2" --version'
  const probe = ['sh', '-c', script, 'sh', dataFolder, join(bin, 'postgres')]
  return spawnSync(command, [...words, ...probe], { stdio: 'ignore', cwd: '/' }).status === 0
}
