import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Builds the server that is measured; stops when that fails. */
export function bouw(): void {
  const cwd = join(import.meta.dirname, '..', '..')
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], { cwd, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}
