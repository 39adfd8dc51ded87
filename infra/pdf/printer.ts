import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Attachment, PrintJob, Printed, Printer } from './index.ts'
import type { Order } from './order.ts'

/** `idleMs`: how long the press waits for more work; `limitMs`: how long one PDF may take; `waiting`: how many may wait. */
type Settings = { idleMs: number; limitMs: number; waiting: number }

/** The press beside this file or, when built, beside the bundle. */
const program = join(import.meta.dirname, `press${extname(import.meta.filename)}`)

/** A printer that starts its press with the first job and ends it when there was none for a while. */
export function createPrinter(settings: Settings): Printer {
  const press = onDemand(settings)
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  const print = async (job: PrintJob, signal: AbortSignal): Promise<Printed> => {
    if (waiting >= settings.waiting) throw new Error('PDF: er wachten er al te veel')
    waiting += 1
    const turn = last.then(async () => {
      signal.throwIfAborted()
      return inFolder(folder => printIn(folder, job, press.send))
    })
    last = turn.catch(() => {})
    return turn.finally(() => (waiting -= 1))
  }
  return { print, close: press.end }
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'vakbewijs-pdf-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function printIn(
  folder: string,
  { attachments, ...job }: PrintJob,
  send: (order: Order) => Promise<void>,
): Promise<Printed> {
  const files: Order['attachments'][number][] = []
  for (const [index, attachment] of attachments.entries())
    files.push(await keep(attachment, join(folder, String(index))))
  const out = join(folder, 'uit.pdf')
  await send({ ...job, attachments: files, out })
  // Open, it stays readable after its folder is gone.
  const file = await open(out)
  return { size: (await file.stat()).size, content: file.createReadStream() }
}

async function keep({ open: openContent, ...rest }: Attachment, file: string) {
  await pipeline(await openContent(), createWriteStream(file, { mode: 0o600 }))
  return { ...rest, file }
}

/** The process, there from the first order until nothing came for a while. */
function onDemand({ idleMs, limitMs }: Settings) {
  let press: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  const end = async (): Promise<void> => {
    const old = press
    press = null
    if (!old || old.exitCode !== null || old.signalCode !== null) return
    old.kill('SIGKILL')
    await once(old, 'exit')
  }
  const send = async (order: Order): Promise<void> => {
    clearTimeout(idle)
    press ??= start()
    const limit = setTimeout(() => void end(), limitMs)
    try {
      await answer(press, order)
    } catch (error) {
      await end()
      throw error
    } finally {
      clearTimeout(limit)
      idle = setTimeout(() => void end(), idleMs).unref()
    }
  }
  return { send, end }
}

/** A program without settings and secrets of ours. */
function start(): ChildProcess {
  return fork(program, {
    execArgv: ['--max-old-space-size=512'],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
}

async function answer(press: ChildProcess, order: Order): Promise<void> {
  const done = new AbortController()
  const { signal } = done
  try {
    const reply = once(press, 'message', { signal })
    const gone = once(press, 'exit', { signal }).then(() => ['weg'])
    press.send(order)
    const [outcome] = await Promise.race([reply, gone])
    if (outcome !== 'ok') throw new Error(`PDF: ${String(outcome)}`)
  } finally {
    done.abort()
  }
}
