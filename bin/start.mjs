// `npm start`: installs and builds what is missing, then runs the server on the pinned Node.js. Plain ES for the system's Node 20.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { zorgVoorBouw } from './build.mjs'
import { startNode, volg, wortel, zorgVoorPakketten } from './installeer.mjs'
import { serverwoorden } from './server.mjs'

meldBezetteMap()
await zorgVoorPakketten()
await zorgVoorBouw()
// The server stops by itself when its channel to us breaks; over it, it says that it is ready.
const server = startNode(serverwoorden, 'ipc')
server.once('message', () => {
  const seconden = (performance.now() / 1000).toFixed(1).replace('.', ',')
  console.log(`Klaar in ${seconden} s. Stoppen kan met Ctrl-C.`)
})
volg(server)

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
