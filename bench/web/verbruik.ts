import { readFileSync, readdirSync, readlinkSync } from 'node:fs'

/** The processes that serve: the application and every PostgreSQL process that works in this folder. */
export type Processen = { toepassing: number; pgdata: string }

const tickSeconds = 0.01

/** Seconds of processor used so far by the application and by the database. */
export const cpuVan = ({ toepassing, pgdata }: Processen) => ({
  toepassing: cpuSeconds(toepassing),
  database: som(databaseprocessen(pgdata).map(cpuSeconds)),
})

/** Memory that both really take, shared pages divided among those who share them, in MiB. */
export const geheugenVan = ({ toepassing, pgdata }: Processen): number =>
  Math.round(som([toepassing, ...databaseprocessen(pgdata)].map(pssKib)) / 102.4) / 10

const databaseprocessen = (pgdata: string): number[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && werkmap(name) === pgdata)
    .map(Number)

const werkmap = (pid: string): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

/** User and system time, with that of children that ended. */
export function cpuSeconds(pid: number): number {
  const stat = lees(`/proc/${pid}/stat`)
  const velden = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return som(velden.slice(11, 15).map(Number)) * tickSeconds
}

const pssKib = (pid: number): number =>
  Number(/^Pss:\s+(\d+)/m.exec(lees(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

/** Empty for a process that ended in the meantime. */
function lees(pad: string): string {
  try {
    return readFileSync(pad, 'utf8')
  } catch {
    return ''
  }
}

const som = (getallen: readonly number[]): number =>
  getallen.reduce((totaal, getal) => totaal + (Number.isFinite(getal) ? getal : 0), 0)

/** Seconds that the threads of this process have run, to the nanosecond: for what takes less than a tick. */
export const draadSeconden = (pid: number): number =>
  som(
    readdirSync(`/proc/${pid}/task`).map(draad =>
      Number(lees(`/proc/${pid}/task/${draad}/schedstat`).split(' ')[0]),
    ),
  ) / 1e9
