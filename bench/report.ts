import { readFileSync, writeFileSync } from 'node:fs'

/** Adds the figures of one benchmark to the file that bin/bench.mjs names as first argument. */
export function report(name: string, figures: unknown): void {
  const [, , file] = process.argv
  if (!file) return
  const all: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const others = typeof all === 'object' ? all : {}
  writeFileSync(file, `${JSON.stringify({ ...others, [name]: figures }, null, 2)}\n`)
}

/** The middle value; of an even number the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? 0
