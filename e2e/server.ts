import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wacht } from 'node:timers/promises'
import { vindChromium } from './chromium.ts'
import { mapVan, startProces, tijd, voorraad, type Proces } from './proces.ts'

/** Builds, and fills one data folder with the demonstration people and their pictures; every test file works in a copy of it. */
export default async function setup(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['bin/build.mjs'], { stdio: 'inherit' })
  if (status !== 0) throw new Error('bouwen mislukt')
  // Unpacked before two test files ask for it at once.
  await vindChromium()
  const proces = await startProces(voorraad, { ...tijd, LOG_NIVEAU: 'info' })
  await totBeeldenErZijn(proces)
  await proces.halt()
}

/** The pictures come one file after the other; when for some seconds none came, they are all there. */
async function totBeeldenErZijn({ uitvoer }: Proces): Promise<void> {
  const tot = performance.now() + 180_000
  let [aantal, stil] = [0, 0]
  while (stil < 4) {
    if (performance.now() > tot) throw new Error(`geen beelden gemaakt:\n${uitvoer()}`)
    await wacht(1000)
    const nu = telBestanden()
    const isKlaar = nu === aantal && uitvoer().includes('"taak":"maak-beelden"')
    stil = isKlaar ? stil + 1 : 0
    aantal = nu
  }
}

const telBestanden = (): number =>
  readdirSync(join(mapVan(voorraad), 'bestanden'), { recursive: true }).length
