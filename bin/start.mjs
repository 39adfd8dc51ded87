// `npm start`: installs and builds what is missing, then runs the server on the pinned Node.js. Plain ES for the system's Node 20.
import { spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zorgVoorBouw } from './build.mjs'
import { omgevingMet, vasteNode, wortel, zorgVoorPakketten } from './installeer.mjs'

meldBezetteMap()
await zorgVoorPakketten()
await zorgVoorBouw()
draai()

/** The server refuses a data folder that is in use as well; here it is known before anything is installed or built. */
function meldBezetteMap() {
  if (process.env.DATABASE_URL) return
  const map = resolve(wortel, process.env.VAKBEWIJS_DATA || 'data')
  const slot = join(map, 'eigenaar')
  if (!existsSync(slot)) return
  try {
    const bestand = openSync(slot, 'r')
    const { status } = spawnSync('flock', ['--nonblock', '--shared', '3'], {
      stdio: ['ignore', 'ignore', 'ignore', bestand],
    })
    closeSync(bestand)
    if (status !== 1) return
  } catch {
    return
  }
  const wie = readFileSync(slot, 'utf8').trim() || 'een ander proces'
  console.error(
    `De gegevensmap ${map} is al in gebruik door ${wie}. Stop dat eerst, of kies een andere map met VAKBEWIJS_DATA.`,
  )
  process.exit(1)
}

/** Passes signals on and ends as the server ends. The server stops by itself when the channel to us breaks. */
function draai() {
  const server = spawn(vasteNode(), ['--enable-source-maps', join(wortel, 'dist/server.js')], {
    cwd: wortel,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: omgevingMet({}),
  })
  const stop = () => server.kill('SIGTERM')
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, stop)
  server.once('exit', code => process.exit(code ?? 1))
  if (process.env.npm_lifecycle_event) stopMetNpm(stop)
}

/** npm that is killed cannot tell us; then we have another parent. */
function stopMetNpm(stop) {
  const npm = process.ppid
  setInterval(() => process.ppid !== npm && stop(), 500).unref()
}
