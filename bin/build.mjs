// `npm run build`: bundles the server and the browser's files into dist/ when the sources changed. Plain ES for the system's Node 20.
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { wortel, zorgVoorPakketten } from './installeer.mjs'
import { sjabloon } from './sjabloon.mjs'
import { metSlot } from './slot.mjs'

const bronnen = [
  'server.ts',
  'basis.ts',
  'welkom.ts',
  'bin/build.mjs',
  'bin/build-web.mjs',
  'bin/sjabloon.mjs',
  'package-lock.json',
]
const mappen = [
  'acties',
  'api',
  'domein',
  'infra',
  'jobs',
  'lib',
  'seed',
  'toetsingskader',
  'vragen',
  'web',
]
const letter =
  'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2'
const uit = join(wortel, 'dist')
const merk = join(uit, 'bronhash')

/** Builds dist/ unless it was made from these very sources; ends the process with one line when that fails. */
export async function zorgVoorBouw() {
  if (isGebouwd()) return
  try {
    await metSlot(() => (isGebouwd() ? undefined : bouw()))
  } catch (fout) {
    console.error(`Bouwen is mislukt: ${fout.message}`)
    process.exit(1)
  }
}

const isGebouwd = () => existsSync(merk) && readFileSync(merk, 'utf8') === bronhash()

async function bouw() {
  console.log('Programma bouwen …')
  const nieuw = join(wortel, '.cache', 'dist')
  const hash = bronhash()
  rmSync(nieuw, { recursive: true, force: true })
  mkdirSync(nieuw, { recursive: true })
  const { buildWeb } = await import('./build-web.mjs')
  await buildWeb(wortel, join(nieuw, 'web'))
  await bouwServer(nieuw)
  cpSync(join(wortel, 'infra/db/migrations'), join(nieuw, 'migrations'), { recursive: true })
  cpSync(join(wortel, 'infra/pdf/templates'), join(nieuw, 'templates'), { recursive: true })
  cpSync(join(wortel, letter), join(nieuw, 'letter.woff2'))
  writeFileSync(join(nieuw, 'bronhash'), hash)
  rmSync(uit, { recursive: true, force: true })
  renameSync(nieuw, uit)
}

/** The server, the process that sets PDFs and the one that opens files of others, one file each. The packages stay in node_modules. */
async function bouwServer(map) {
  const { build, stop } = await import('esbuild')
  await build({
    absWorkingDir: wortel,
    entryPoints: {
      server: 'server.ts',
      press: 'infra/pdf/press.ts',
      inspection: 'infra/inspection/worker.ts',
    },
    outdir: map,
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    alias: sjabloon,
    external: pakketten(),
    banner: {
      js: `import { createRequire as requireVan } from 'node:module'; const require = requireVan(import.meta.url)`,
    },
    sourcemap: 'linked',
    logLevel: 'warning',
  })
  await stop()
}

const pakketten = () =>
  Object.keys(JSON.parse(readFileSync(join(wortel, 'package.json'), 'utf8')).dependencies)

function bronhash() {
  const som = createHash('sha256')
  for (const pad of [...bronnen, ...mappen.flatMap(bestandenIn)].sort())
    if (existsSync(join(wortel, pad)))
      som.update(`${pad}\0`).update(readFileSync(join(wortel, pad)))
  return som.digest('hex')
}

function bestandenIn(map) {
  if (!existsSync(join(wortel, map))) return []
  return readdirSync(join(wortel, map), { recursive: true, withFileTypes: true })
    .filter(bestand => bestand.isFile() && !/\.test\.tsx?$/.test(bestand.name))
    .map(bestand => join(bestand.parentPath, bestand.name).slice(wortel.length + 1))
}

if (realpathSync(process.argv[1]) === import.meta.filename) {
  await zorgVoorPakketten()
  await zorgVoorBouw()
}
