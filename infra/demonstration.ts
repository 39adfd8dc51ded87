import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import type { Config } from './config.ts'
import { Refusal } from './refusal.ts'

/** Whether this is a demonstration, and how its first start fills it. */
export type Demonstration = {
  isOn: boolean
  /** Does this work when there is nobody in the database yet, and marks the data folder as a demonstration. */
  fill(work: () => Promise<void>): Promise<void>
}

type Place = Pick<Config, 'dataFolder' | 'demo'> & { blobFolder: string }

/**
 * Reads the mark in the data folder that says whose data these are: invented, real (no mark), or a filling that was interrupted, which is
 * wiped. Refused when the mark and VAKBEWIJS_DEMO contradict each other. To be called before the migrations.
 */
export async function openDemonstration(pool: Pool, place: Place): Promise<Demonstration> {
  const mark = join(place.dataFolder, 'demonstratie')
  const found = existsSync(mark) ? readFileSync(mark, 'utf8') : ''
  if (place.demo === 'uit' && found !== '')
    throw new Refusal(
      `In ${place.dataFolder} staan demonstratiegegevens: kies met VAKBEWIJS_DATA een andere map, of zet VAKBEWIJS_DEMO=aan.`,
    )
  if (found === busy) await wipe(pool, place.blobFolder)
  return { isOn: place.demo !== 'uit', fill: work => fill(pool, { ...place, mark, work }) }
}

const busy = 'wordt gevuld\n'
const filled = 'demonstratiegegevens\n'

type Filling = Place & { mark: string; work: () => Promise<void> }

async function fill(pool: Pool, { demo, mark, work, dataFolder }: Filling): Promise<void> {
  if (demo === 'uit' || (existsSync(mark) && readFileSync(mark, 'utf8') === filled)) return
  const { rowCount } = await pool.query('select from persoon limit 1')
  if (rowCount !== 0)
    throw new Refusal(
      `In ${dataFolder} staan echte gegevens: zet VAKBEWIJS_DEMO=uit, of kies met VAKBEWIJS_DATA een lege map voor een demonstratie.`,
    )
  writeMark(mark, busy)
  await work()
  writeMark(mark, filled)
}

/** Only ever what an interrupted filling made: the mark was set when the database was empty. */
async function wipe(pool: Pool, blobFolder: string): Promise<void> {
  await pool.query('drop schema public cascade; create schema public')
  rmSync(blobFolder, { recursive: true, force: true })
}

function writeMark(mark: string, text: string): void {
  const file = openSync(mark, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
}
