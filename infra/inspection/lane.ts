import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Foreign } from '#infra/inspection/index.ts'

type Work = Foreign & { task: 'inspect' | 'draw' | 'text'; page: number }

/** One thing after the other in one process. Null: it took too long, or the process did not survive it. */
export type Lane = {
  run(work: Work): Promise<{ value: unknown } | null>
  stop(): void
}

const patience = { work: 10_000, wait: 60_000, idle: 60_000 }

/** What goes before other work of this machine, and what only takes the time that is left. */
export type Urgency = 'ahead' | 'behind'

/** A lane that starts this program when there is work and ends it when there was none for a minute. */
export function openLane(program: string, urgency: Urgency): Lane {
  const keeper = keepProcess(program, urgency)
  let last: Promise<unknown> = Promise.resolve()
  let stopped = false

  const unlessStopped = <T>(value: T): T => {
    if (!stopped) return value
    keeper.end()
    throw new Error('het nakijken is gestopt')
  }
  const perform = async ({ read, ...work }: Work) => {
    const content = unlessStopped(await read())
    const child = unlessStopped(await keeper.get())
    const answer = unlessStopped(await ask(child, { ...work, content }))
    if (answer === null) keeper.end()
    else keeper.rest()
    return answer
  }
  return {
    run(work) {
      const turn = last.then(() => perform(work))
      last = turn.catch(() => {})
      return turn
    },
    stop() {
      stopped = true
      keeper.end()
    },
  }
}

/** One process of this program: started when it is asked for and not there, or no longer. */
function keepProcess(program: string, urgency: Urgency) {
  let child: ChildProcess | undefined
  let idle: NodeJS.Timeout | undefined
  const end = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = undefined
  }
  return {
    end,
    async get(): Promise<ChildProcess> {
      clearTimeout(idle)
      if (child && !child.connected) end()
      child ??= await start(program, urgency)
      hold(child, true)
      return child
    },
    rest() {
      if (child) hold(child, false)
      idle = setTimeout(end, patience.idle).unref()
    },
  }
}

/** A child that waits for work keeps nobody alive. */
function hold(child: ChildProcess, isBusy: boolean): void {
  const change = isBusy ? 'ref' : 'unref'
  child[change]()
  child.channel?.[change]()
}

/** What one process may use. Its data may be larger than its heap: pixels live beside it. */
const limits = ['--data=1200000000', '--core=0', '--fsize=0', '--nofile=128']

const niceness: Record<Urgency, number> = { ahead: 0, behind: 10 }

async function start(program: string, urgency: Urgency): Promise<ChildProcess> {
  const node = [process.execPath, '--max-old-space-size=256', ...confined(program), program]
  const behind = ['nice', '-n', String(niceness[urgency])]
  const child = spawn('setpriv', ['--pdeathsig=KILL', ...behind, 'prlimit', ...limits, ...node], {
    env: { MALLOC_ARENA_MAX: '2', UV_THREADPOOL_SIZE: '2' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  if ((await heard(child)) !== null) return child
  child.kill('SIGKILL')
  throw new Error('het programma dat bestanden nakijkt start niet')
}

/** It reads its own code and packages and nothing else, writes nothing, and starts nothing. */
function confined(program: string): string[] {
  if (!process.allowedNodeEnvironmentFlags.has('--permission')) return []
  const root = dirname(dirname(program))
  const readable = [
    dirname(program),
    realpathSync(join(root, 'node_modules')),
    join(root, 'package.json'),
  ]
  return ['--permission', '--allow-addons', ...readable.map(path => `--allow-fs-read=${path}`)]
}

function ask(child: ChildProcess, work: object): Promise<{ value: unknown } | null> {
  const answer = heard(child)
  if (child.connected) child.send(work, () => {})
  return answer
}

/** The next thing that the child says; null when it ends, or works longer than it may. */
function heard(child: ChildProcess): Promise<{ value: unknown } | null> {
  return new Promise(resolve => {
    const done = (answer: { value: unknown } | null) => {
      clearInterval(watch)
      child.off('message', said)
      for (const end of ends) child.off(end, over)
      resolve(answer)
    }
    const said = (value: unknown) => done({ value })
    const over = () => done(null)
    const watch = watchOver(child, over)
    child.once('message', said)
    for (const end of ends) child.once(end, over)
  })
}

const ends = ['exit', 'disconnect', 'error'] as const

/** Calls when the child used ten seconds of a processor since now, or a minute has gone by: a busy computer is no fault of the file. */
function watchOver({ pid }: ChildProcess, call: () => void): NodeJS.Timeout {
  const [begun, used] = [performance.now(), processorTime(pid)]
  return setInterval(() => {
    const late = performance.now() - begun > patience.wait
    if (late || processorTime(pid) - used > patience.work) call()
  }, 250)
}

/** Milliseconds of processor that a process used so far, counted in hundredths of a second. */
function processorTime(pid: number | undefined): number {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return 0
  }
}
