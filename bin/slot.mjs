// Plain ES for the system's Node 20. One process at a time installs and builds in this checkout.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const map = join(dirname(fileURLToPath(import.meta.url)), '..', '.cache')

/**
 * Does this work while holding the lock of the checkout, after waiting for whoever has it. The lock is the kernel's and ends with its
 * holders; `werk` gets its file descriptor, to pass on to a child that may outlive us. Without the command flock there is no lock.
 */
export async function metSlot(werk) {
  mkdirSync(map, { recursive: true })
  const slot = openSync(join(map, 'slot'), 'a')
  const neem = extra =>
    spawnSync('flock', [...extra, '3'], { stdio: ['ignore', 'ignore', 'ignore', slot] })
  if (neem(['--nonblock']).status === 1) {
    console.log('Een ander proces installeert of bouwt al in deze map; daarop wordt gewacht …')
    neem([])
  }
  try {
    return await werk(slot)
  } finally {
    closeSync(slot)
  }
}
