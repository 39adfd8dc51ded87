// `npm run bench`: runs every benchmark under the pinned Node.js and writes the figures to bench-uitslag.json.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { vasteNode, wortel, zorgVoorPakketten } from './installeer.mjs'

const metingen = [
  'bench/ndjson.ts',
  'bench/geheugen.ts',
  'bench/groot.ts',
  'bench/web.ts',
  'bench/verlies.ts',
]

await zorgVoorPakketten()
const uitslag = join(wortel, 'bench-uitslag.json')
writeFileSync(uitslag, '{}\n')
const mislukt = metingen.filter(
  meting =>
    spawnSync(vasteNode(), [meting, uitslag], { cwd: wortel, stdio: 'inherit' }).status !== 0,
)
for (const meting of mislukt) console.error(`${meting}: haalt de lat niet of liep vast`)
process.exit(mislukt.length > 0 ? 1 : 0)
