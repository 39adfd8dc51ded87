// Verdicts per second of the real --ndjson path against JSON.parse + JSON.stringify of the same lines.
import { judgeLines } from '#toets/ndjson.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { datum } from '#lib/datum.ts'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { makeDossier, randomFrom, type Size } from './dossiers.ts'
import { median, report } from './report.ts'

const bar = 10
const rounds = 15
const roundMs = 250
const peildatum = datum('2026-11-20')

const sets: readonly { name: string; lines: number; size: Size }[] = [
  { name: 'leeg', lines: 2000, size: { activiteiten: 0, bijeenkomsten: 0, woorden: 0 } },
  { name: 'klein', lines: 1000, size: { activiteiten: 4, bijeenkomsten: 1, woorden: 5 } },
  { name: 'gewoon', lines: 200, size: { activiteiten: 30, bijeenkomsten: 5, woorden: 250 } },
  { name: 'groot', lines: 20, size: { activiteiten: 300, bijeenkomsten: 40, woorden: 1500 } },
]

/** Keeps the work from being thrown away. */
let kept = 0

const figures = []
for (const set of sets) figures.push({ set: set.name, ...(await measure(set)) })
console.table(figures)
report('ndjson', figures)
const worst = Math.max(...figures.map(({ verhouding }) => verhouding))
console.log(`slechtste verhouding ${worst} (lat: hoogstens ${bar})`)
if (worst > bar) process.exitCode = 1

type Lines = { texts: readonly string[]; bytes: Buffer }

function makeLines(count: number, size: Size): Lines {
  const random = randomFrom(count)
  const texts = Array.from({ length: count }, () =>
    JSON.stringify(JSON.parse(schrijfDossier(makeDossier(random, size, kader), kader))),
  )
  return { texts, bytes: Buffer.from(`${texts.join('\n')}\n`) }
}

/** Interleaved rounds of both; the ratio is taken per round, so a busy machine slows both alike. */
async function measure({ lines, size }: { lines: number; size: Size }) {
  const made = makeLines(lines, size)
  const ratios: number[] = []
  const speeds: number[] = []
  for (let round = -2; round < rounds; round += 1) {
    const base = await perLine(lines, () => baseline(made))
    const verdict = await perLine(lines, () => judge(made))
    if (round < 0) continue
    ratios.push(verdict / base)
    speeds.push(1000 / verdict)
  }
  return {
    bytesPerRegel: Math.round(made.bytes.length / lines),
    oordelenPerSeconde: Math.round(median(speeds)),
    verhouding: Math.round(median(ratios) * 100) / 100,
  }
}

/** Milliseconds per line, measured over at least `roundMs`. */
async function perLine(lines: number, work: () => unknown): Promise<number> {
  const start = performance.now()
  let times = 0
  while (performance.now() - start < roundMs) {
    await work()
    times += 1
  }
  return (performance.now() - start) / (times * lines)
}

function baseline({ texts }: Lines): void {
  for (const text of texts) kept += JSON.stringify(JSON.parse(text)).length
}

async function judge({ bytes }: Lines): Promise<void> {
  await judgeLines(pieces(bytes), peildatum, async text => {
    kept += text.length
  })
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  const step = 256 * 1024
  for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step)
}
