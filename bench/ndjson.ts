// Verdicts per second of the real --ndjson path against JSON.parse + JSON.stringify of the same lines.
import { judgeLines } from '#toets/ndjson.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { datum } from '#lib/datum.ts'
import { jobcoach2024 as kader } from '#toetsingskader/jobcoach/2024/index.ts'
import { makeDossier, randomFrom, type Size } from './dossiers.ts'
import { median, report } from './report.ts'

const bar = 10
const rounds = 9
const roundMs = 150
const peildatum = datum('2026-11-20')

type LineSet = { name: string; lines: number; size: Size; isJudged: boolean }

/** `leeg` has no bar: a dossier without anything in it gets a verdict that is twenty times as long as its line. */
const sets: readonly LineSet[] = [
  { name: 'leeg', lines: 2000, size: sizeOf(0, 0, 0), isJudged: false },
  { name: 'klein', lines: 1000, size: sizeOf(4, 1, 5), isJudged: true },
  { name: 'gewoon', lines: 200, size: sizeOf(30, 5, 250), isJudged: true },
  { name: 'groot', lines: 20, size: sizeOf(300, 40, 1500), isJudged: true },
]

function sizeOf(activiteiten: number, bijeenkomsten: number, woorden: number): Size {
  return { activiteiten, bijeenkomsten, woorden }
}

/** Keeps the work from being thrown away. */
let kept = 0

const figures = []
for (const set of sets) figures.push({ set: set.name, ...(await measure(set)) })
console.table(figures)
report('ndjson', figures)
const judged = figures.filter((_, nummer) => sets[nummer]?.isJudged)
const worst = Math.max(...judged.map(({ verhouding }) => verhouding))
console.log(`slechtste verhouding van klein, gewoon en groot: ${worst} (lat: hoogstens ${bar})`)
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
async function measure({ lines, size }: LineSet) {
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

/** Milliseconds of processor time per line, measured over at least `roundMs`. */
async function perLine(lines: number, work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  let times = 0
  while (usedMs(start) < roundMs) {
    await work()
    times += 1
  }
  return usedMs(start) / (times * lines)
}

/** Processor time since then, of all threads: a busy machine does not count, the garbage collector does. */
function usedMs(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

function baseline({ texts }: Lines): void {
  for (const text of texts) kept += JSON.stringify(JSON.parse(text)).length
}

async function judge({ bytes }: Lines): Promise<void> {
  await judgeLines(pieces(bytes), peildatum, async written => {
    kept += written.length
  })
}

async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  const step = 64 * 1024
  for (let start = 0; start < bytes.length; start += step) yield bytes.subarray(start, start + step)
}
