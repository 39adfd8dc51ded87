// Plain ES for the system's Node 20: runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const wortel = join(dirname(fileURLToPath(import.meta.url)), '..')
const merk = join(wortel, 'node_modules', '.vakbewijs-lockfile')

/** Installs the packages of the lockfile when they are missing or the lockfile changed; ends the process with one line when that fails. */
export function zorgVoorPakketten() {
  const hash = createHash('sha256')
    .update(readFileSync(join(wortel, 'package-lock.json')))
    .digest('hex')
  if (existsSync(merk) && readFileSync(merk, 'utf8') === hash) return
  console.error('Pakketten installeren (npm ci), dit duurt ongeveer een halve minuut …')
  const uitkomst = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: wortel,
    stdio: ['ignore', 2, 2],
  })
  if (uitkomst.status !== 0) {
    console.error('Installeren met npm ci is mislukt; de regels hierboven zeggen waarom.')
    process.exit(1)
  }
  writeFileSync(merk, hash)
}

/** Path of the pinned Node.js; on other platforms than Linux x64 and arm64 the one that runs this script. */
export function vasteNode() {
  const pad = join(wortel, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
  return existsSync(pad) ? pad : process.execPath
}

/** Runs the pinned Node.js with these arguments, output shown; returns its exit status. */
export function draaiNode(argumenten, omgeving = {}) {
  const uitkomst = spawnSync(vasteNode(), argumenten, {
    cwd: wortel,
    stdio: 'inherit',
    env: {
      ...process.env,
      ...omgeving,
      PATH: `${join(wortel, 'node_modules', '.bin')}:${process.env.PATH}`,
    },
  })
  return uitkomst.status ?? 1
}
