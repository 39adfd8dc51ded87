import { chmodSync, existsSync, mkdtempSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const memory = '/dev/shm'
const enough = 2_000_000_000

/** A new folder for a test, which the user of the database may pass; in memory where that is large, because disks here are shared. */
export function testFolder(): string {
  const folder = mkdtempSync(join(isRoomy(memory) ? memory : tmpdir(), 'vakbewijs-'))
  chmodSync(folder, 0o711)
  return folder
}

function isRoomy(folder: string): boolean {
  if (!existsSync(folder)) return false
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize > enough
}
