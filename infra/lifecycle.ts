/** The life of this process: what was opened is closed in the opposite order, once, whatever the reason to stop. */
export type Lifecycle = {
  /** Tells the operator something, in Dutch. */
  say(line: string): void
  /** Runs one step of the start; never returns when a stop was asked for, so that nothing is opened after it. */
  step<T>(work: () => T | Promise<T>): Promise<T>
  /** True once a stop was asked for; long steps look at it. */
  isStopping(): boolean
  /** Registers how to close what was opened. */
  closing(close: () => unknown): void
  /** Finishes the step in hand, closes everything and ends the process. */
  stop(exitCode: number): void
}

const deadlineMs = 40_000

/** The lifecycle of this process, which stops on SIGINT, SIGTERM, SIGHUP and when the script that started it is gone. */
export function startLifecycle(say: (line: string) => void): Lifecycle {
  const closers: (() => unknown)[] = []
  let current: Promise<unknown> = Promise.resolve()
  let stopping = false
  const stop = async (exitCode: number) => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), deadlineMs).unref()
    await current
    const failed = await closeAll(closers, say)
    process.exit(failed ? 1 : exitCode)
  }
  const step = async <T>(work: () => T | Promise<T>): Promise<T> => {
    if (stopping) return new Promise<never>(() => {})
    const running = Promise.resolve().then(work)
    current = running.catch(() => {})
    return running
  }
  const politely = () => {
    if (!stopping) say('Vakbewijs stopt …')
    void stop(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect']) process.on(signal, politely)
  return {
    say,
    step,
    isStopping: () => stopping,
    closing: close => closers.push(close),
    stop: code => void stop(code),
  }
}

async function closeAll(closers: (() => unknown)[], say: (line: string) => void) {
  let failed = false
  for (const close of closers.toReversed()) {
    try {
      await close()
    } catch (error) {
      failed = true
      say(`Bij het stoppen ging iets mis: ${error instanceof Error ? error.message : 'onbekend'}`)
    }
  }
  return failed
}
