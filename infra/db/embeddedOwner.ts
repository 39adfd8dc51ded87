import { spawnSync } from 'node:child_process'
import {
  closeSync,
  existsSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/** Holds a data folder until `release`, or until this process ends in whatever way. */
export type Owner = { dataFolder: string; release(): void }

/**
 * Takes a data folder, made when absent, for this process; refused, naming the holder, when another one has it.
 * The lock is the kernel's (flock on our open file, set by the command of that name), so it cannot outlive its holder.
 */
export function takeFolder(folder: string, holder: string): Owner {
  const dataFolder = makeFolder(folder)
  const path = join(dataFolder, 'eigenaar')
  const file = openLock(path)
  const outcome = spawnSync('flock', ['--wait', '0.3', '3'], {
    stdio: ['ignore', 'ignore', 'ignore', file],
  })
  if (outcome.status !== 0) {
    closeSync(file)
    throw new Refusal(refusalText(dataFolder, outcome.error, readFileSync(path, 'utf8').trim()))
  }
  ftruncateSync(file)
  writeSync(file, `${holder}\n`)
  let held = true
  const release = () => {
    if (held) closeSync(file)
    held = false
  }
  return { dataFolder, release }
}

function makeFolder(folder: string): string {
  try {
    makeWithParents(folder)
    return realpathSync(folder)
  } catch (error) {
    throw new Refusal(`De gegevensmap ${folder} kan niet worden gemaakt: ${reasonOf(error)}`)
  }
}

/**
 * Root lets others pass, because the database runs as another user; what lies inside has its own protection.
 * Not by `recursive`, with which Node.js tries for ever where nothing can be made, as in /proc.
 */
function makeWithParents(folder: string): void {
  if (existsSync(folder)) return
  makeWithParents(dirname(folder))
  mkdirSync(folder, { mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}

function openLock(path: string): number {
  try {
    return openSync(path, 'a+', 0o600)
  } catch (error) {
    throw new Refusal(`In de gegevensmap kan niet worden geschreven: ${reasonOf(error)}`)
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : 'onbekend')

function refusalText(dataFolder: string, error: Error | undefined, holder: string): string {
  if (error) return `Het programma flock (pakket util-linux) ontbreekt: ${error.message}`
  return `De gegevensmap ${dataFolder} is al in gebruik door ${holder || 'een ander proces'}. Stop dat eerst, of kies een andere map met VAKBEWIJS_DATA.`
}
