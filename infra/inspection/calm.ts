/** Lets work without haste wait for a moment in which nothing with haste happened. */
export type Calm = {
  /** Something with haste happens now. */
  stir(): void
  /** Comes back when nothing happened for a while, or after the longest wait: work without haste gets done too. */
  come(): Promise<void>
  /** Who waits goes on when the wait that runs is over. */
  stop(): void
}

/** Milliseconds: how long nothing may have happened, and how long work without haste waits at most. */
type Patience = { quiet: number; longest: number }

export function keepCalm({ quiet, longest }: Patience): Calm {
  let last = Number.NEGATIVE_INFINITY
  let over = Number.POSITIVE_INFINITY
  const left = (begun: number) => Math.min(last + quiet, begun + longest, over) - performance.now()
  return {
    stir: () => (last = performance.now()),
    async come() {
      const begun = performance.now()
      while (left(begun) > 0)
        await new Promise(resolve => setTimeout(resolve, Math.ceil(left(begun))))
    },
    stop: () => (over = 0),
  }
}
