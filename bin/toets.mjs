// `npm run -s toets`: judges dossier files; see toets/opdracht.ts. package.json keeps V8's young generation small, so
// that memory stays flat however many lines stream by; it costs no speed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { vasteNode } from './installeer.mjs'

const kanTypeScript =
  process.features.typescript !== undefined && process.features.typescript !== false
if (kanTypeScript) await beoordeel()
else if (existsSync(vasteNode()) && vasteNode() !== process.execPath) naarVasteNode()
else {
  console.error('toets: voer eerst `npm ci` uit; de pakketten ontbreken nog.')
  process.exit(2)
}

async function beoordeel() {
  // npm starts scripts in the folder of the package: file names count from where the user is.
  const { npm_lifecycle_event: script, INIT_CWD: map } = process.env
  if (script === 'toets' && map && existsSync(map)) process.chdir(map)
  await import('../toets/opdracht.ts')
}

function naarVasteNode() {
  const dit = fileURLToPath(import.meta.url)
  const argumenten = [...process.execArgv, dit, ...process.argv.slice(2)]
  const uitkomst = spawnSync(vasteNode(), argumenten, { stdio: 'inherit' })
  process.exit(uitkomst.status ?? 2)
}
