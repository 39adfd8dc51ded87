import { spawnSync } from 'node:child_process'
import { setTimeout as wacht } from 'node:timers/promises'
import { startProces, tijd, voorraad, type Proces } from './proces.ts'

/** Builds, and fills one data folder with the demonstration people and their pictures; every test file works in a copy of it. */
export default async function setup(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('bouwen mislukt')
  const proces = await startProces(voorraad, { ...tijd, LOG_NIVEAU: 'info' })
  await totBeeldenErZijn(proces)
  await proces.halt()
}

async function totBeeldenErZijn({ uitvoer }: Proces): Promise<void> {
  const tot = performance.now() + 120_000
  while (!uitvoer().includes('"taak":"maak-beelden"')) {
    if (performance.now() > tot) throw new Error(`geen beelden gemaakt:\n${uitvoer()}`)
    await wacht(100)
  }
}
