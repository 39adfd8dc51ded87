// Memory of the real command over a million lines: the resident set must stay flat while it streams.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { makeDossier, randomFrom } from './dossiers.ts'
import { report } from './report.ts'

const total = 1_000_000
const step = 100_000
/** What the resident set may still grow per 100 000 lines once the engine has warmed up. */
const barMb = 1

const root = join(import.meta.dirname, '..')
const child = spawn(process.execPath, [...commandOf('toets'), '--ndjson', '-'], {
  cwd: root,
  stdio: ['pipe', 'pipe', 'inherit'],
})
const exit = once(child, 'exit')
const samples: { regels: number; rssMb: number }[] = []
let seen = 0

child.stdout.on('data', (piece: Buffer) => {
  for (let at = piece.indexOf(10); at !== -1; at = piece.indexOf(10, at + 1)) {
    seen += 1
    if (seen % step === 0) samples.push({ regels: seen, rssMb: residentMb() })
  }
})

const start = performance.now()
await feed()
const [status] = await exit
const seconds = Math.round((performance.now() - start) / 1000)
const slope = slopeOf(samples.slice(samples.length / 2))
console.table(samples)
console.log(
  `${seen} oordelen in ${seconds} s, status ${status}; helling over de tweede helft ` +
    `${slope.toFixed(2)} MB per ${step} regels (lat: hoogstens ${barMb})`,
)
report('geheugen', { samples, seconds, slopeMbPer100k: slope })
if (seen !== total || status !== 0 || slope > barMb) process.exitCode = 1

/** What `npm run` hands to Node.js for this script. */
function commandOf(script: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return String(scripts[script]).split(' ').slice(1)
}

/** Writes a thousand different lines again and again, waiting while the command is behind. */
async function feed(): Promise<void> {
  const lines = makeLines(1000)
  for (let written = 0; written < total; written += 1000)
    if (!child.stdin.write(lines)) await once(child.stdin, 'drain')
  child.stdin.end()
}

function makeLines(count: number): Buffer {
  const random = randomFrom(7)
  const texts = Array.from({ length: count }, (_, nummer) => {
    const size = { activiteiten: nummer % 8, bijeenkomsten: nummer % 4, woorden: nummer % 5 }
    return `${JSON.stringify(JSON.parse(schrijfDossier(makeDossier(random, size, kader), kader)))}\n`
  })
  return Buffer.from(texts.join(''))
}

/** The resident set of the command now, in megabytes, as Linux counts it. */
function residentMb(): number {
  const facts = readFileSync(`/proc/${child.pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(facts)?.[1] ?? 0) / 102.4) / 10
}

/** Megabytes per step by least squares. */
function slopeOf(points: readonly { rssMb: number }[]): number {
  const middle = (points.length - 1) / 2
  const mean = points.reduce((sum, { rssMb }) => sum + rssMb, 0) / points.length
  const rise = points.reduce((sum, { rssMb }, at) => sum + (at - middle) * (rssMb - mean), 0)
  return rise / points.reduce((sum, _, at) => sum + (at - middle) ** 2, 0)
}
