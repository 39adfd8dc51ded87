// `npm run -s toets`: judges dossier files; see toets/opdracht.ts.
import { existsSync } from 'node:fs'
import { vasteNode, draaiNode } from './installeer.mjs'

const kanTypeScript =
  process.features.typescript !== undefined && process.features.typescript !== false
if (kanTypeScript) await import('../toets/opdracht.ts')
else if (existsSync(vasteNode()) && vasteNode() !== process.execPath)
  process.exit(draaiNode(['bin/toets.mjs', ...process.argv.slice(2)]))
else {
  console.error('toets: voer eerst `npm ci` uit; de pakketten ontbreken nog.')
  process.exit(2)
}
