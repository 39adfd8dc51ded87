import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const wortel = resolve(import.meta.dirname, '..')

/** A running product on its own data folder and port. */
export type Proces = { adres: string; uitvoer: () => string; stop: () => Promise<void> }

/** Starts the built server as people do, and waits until it says where it runs. */
export async function startProces(naam: string, omgeving: Record<string, string>): Promise<Proces> {
  const map = join(wortel, '.cache', 'e2e', naam)
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map, { recursive: true })
  const kind = spawn(process.execPath, ['--enable-source-maps', 'dist/server.js'], {
    cwd: wortel,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '',
      VAKBEWIJS_DATA: map,
      PORT: '0',
      LOG_NIVEAU: 'warn',
      ...omgeving,
    },
  })
  let tekst = ''
  const adres = await new Promise<string>((klaar, mislukt) => {
    const lees = (brok: Buffer) => {
      tekst += brok.toString()
      const gevonden = /https?:\/\/[^\s]+:\d+/.exec(tekst)?.[0]
      if (gevonden) klaar(gevonden)
    }
    kind.stdout.on('data', lees)
    kind.stderr.on('data', lees)
    kind.once('exit', code => mislukt(new Error(`server stopte (${code}):\n${tekst}`)))
  })
  return {
    adres,
    uitvoer: () => tekst,
    stop: async () => {
      const klaar = new Promise(los => kind.once('exit', los))
      kind.kill('SIGTERM')
      await klaar
      rmSync(map, { recursive: true, force: true })
    },
  }
}
