// Plain ES for the system's Node 20: runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { metSlot } from './slot.mjs'

export const wortel = join(dirname(fileURLToPath(import.meta.url)), '..')
const merk = join(wortel, 'node_modules', '.vakbewijs-lockfile')
const tijdMelding = 10_000

/** Installs the packages of the lockfile when they are missing or the lockfile changed; ends the process with one line when that fails. */
export async function zorgVoorPakketten() {
  weigerOudeNode()
  stopMetNpm()
  if (isGeinstalleerd()) return
  try {
    await metSlot(slot => (isGeinstalleerd() ? undefined : installeer(slot)))
  } catch (fout) {
    console.error(`Installeren kan niet: ${fout.message}`)
    process.exit(1)
  }
}

async function installeer(slot) {
  console.log('Pakketten installeren (npm ci); dat duurt ongeveer een minuut …')
  const begonnen = performance.now()
  const klok = setInterval(() => {
    console.log(
      `  nog bezig met installeren (${Math.round((performance.now() - begonnen) / 1000)} s)`,
    )
  }, tijdMelding)
  const status = await new Promise(klaar => {
    const npm = ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']
    const [opdracht, ...woorden] = [...samenSterven(), ...npm]
    const stdio = ['ignore', 2, 2, slot]
    const kind = spawn(opdracht, woorden, { cwd: wortel, stdio, env: npmOmgeving() })
    kind.once('error', fout => klaar(fout.message))
    kind.once('exit', (code, signaal) => klaar(code ?? signaal))
  })
  clearInterval(klok)
  if (status !== 0) {
    console.error(
      `Installeren met npm ci is mislukt (${status}); de regels hierboven zeggen waarom.`,
    )
    process.exit(1)
  }
  writeFileSync(merk, hashVanLockfile())
}

/** The mark that we left, or an installation by npm itself that has every package of the lockfile at its version. */
function isGeinstalleerd() {
  if (existsSync(merk)) return readFileSync(merk, 'utf8') === hashVanLockfile()
  const eigen = join(wortel, 'node_modules', '.package-lock.json')
  if (!existsSync(eigen)) return false
  const aanwezig = JSON.parse(readFileSync(eigen, 'utf8')).packages
  const gevraagd = JSON.parse(readFileSync(join(wortel, 'package-lock.json'), 'utf8')).packages
  return Object.entries(gevraagd).every(
    ([pad, { version, optional }]) =>
      pad === '' || (aanwezig[pad] ? aanwezig[pad].version === version : optional === true),
  )
}

const hashVanLockfile = () =>
  createHash('sha256')
    .update(readFileSync(join(wortel, 'package-lock.json')))
    .digest('hex')

function weigerOudeNode() {
  const [groot, klein] = process.versions.node.split('.').map(Number)
  if (groot > 20 || (groot === 20 && klein >= 19)) return
  console.error(`Nodig is Node.js 20.19 of nieuwer; dit is ${process.versions.node}.`)
  process.exit(1)
}

/** Where possible npm ends with us, so that an interrupted start leaves nothing running; at TERM it would first go on for minutes. */
const samenSterven = () =>
  spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true'], { stdio: 'ignore' }).status === 0
    ? ['setpriv', '--pdeathsig', 'KILL']
    : []

const ouder = process.ppid
let stop = () => process.exit(1)

/** By the death of the npm that started us we stop as well, for it cannot tell us. */
function stopMetNpm() {
  if (process.env.npm_lifecycle_event)
    setInterval(() => process.ppid !== ouder && stop(), 500).unref()
}

/** A user without a home of his own keeps npm's cache in the checkout. */
function npmOmgeving() {
  try {
    accessSync(homedir(), constants.W_OK)
    return process.env
  } catch {
    return { ...process.env, npm_config_cache: join(wortel, '.cache', 'npm') }
  }
}

/** Path of the pinned Node.js; on other platforms than Linux x64 and arm64 the one that runs this script. */
export function vasteNode() {
  const pad = join(wortel, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
  return existsSync(pad) ? pad : process.execPath
}

/** Starts the pinned Node.js with these arguments, our input and output, and this as well among its channels. */
export function startNode(argumenten, ...kanalen) {
  const PATH = `${join(wortel, 'node_modules', '.bin')}:${process.env.PATH}`
  const stdio = ['inherit', 'inherit', 'inherit', ...kanalen]
  // What was compiled is kept: a second start is a fifth faster.
  const NODE_COMPILE_CACHE = join(wortel, '.cache', 'v8')
  const env = { NODE_COMPILE_CACHE, ...process.env, PATH }
  return spawn(vasteNode(), argumenten, { cwd: wortel, stdio, env })
}

/** Passes the signals that we get on to this child and ends as it ends. */
export function volg(kind) {
  stop = () => kind.kill('SIGTERM')
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, stop)
  kind.once('exit', code => process.exit(code ?? 1))
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await zorgVoorPakketten()
