import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

type Process = { pid: number; name: string; parent: number }

const patience = { polite: 30_000, step: 25 }

/** Ends every PostgreSQL process that still works in this folder: politely first, by force after 30 s; returns when none is left. */
export async function endLeftovers(folder: string): Promise<void> {
  let left = postgresIn(folder)
  if (left.length === 0) return
  signal(postmasters(left), 'SIGINT')
  for (let waited = 0; left.length > 0 && waited < patience.polite; waited += patience.step) {
    await wait(patience.step)
    left = postgresIn(folder)
  }
  while (left.length > 0) {
    signal(left, 'SIGKILL')
    await wait(patience.step)
    left = postgresIn(folder)
  }
}

/** PostgreSQL works in its data folder, so that a reused pid from a stale lock file can never be mistaken for it. */
function postgresIn(folder: string): Process[] {
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && worksIn(name, folder))
    .flatMap(name => {
      const status = statusOf(Number(name))
      return status && status.state !== 'Z' && /^(postgres|initdb)$/.test(status.name)
        ? [{ pid: Number(name), name: status.name, parent: status.parent }]
        : []
    })
}

function postmasters(processes: Process[]): Process[] {
  const pids = new Set(processes.map(({ pid }) => pid))
  return processes.filter(({ parent }) => !pids.has(parent))
}

function signal(processes: Process[], name: 'SIGINT' | 'SIGKILL'): void {
  for (const { pid } of processes) {
    try {
      process.kill(pid, name)
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

function worksIn(pid: string, folder: string): boolean {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

function statusOf(pid: number) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const name = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'))
    const [state = '', parent] = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { name, state, parent: Number(parent) }
  } catch {
    return undefined
  }
}
