import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serverwoorden } from '../bin/server.mjs'

const wortel = resolve(import.meta.dirname, '..')
/** The data folder of this name, which a run makes and removes. */
export const mapVan = (naam: string): string => join(wortel, '.cache', 'e2e', naam)

/** The data folder that the demonstration people were put in once. */
export const voorraad = 'voorraad'
/** The moment at which the demonstration stands still. */
export const tijd = { KLOK: '2026-11-23T09:00:00Z' }

/** A running product on its own data folder and port; `halt` keeps the folder, `stop` removes it, `weer` starts it again at the same address. */
export type Proces = {
  adres: string
  map: string
  pid: number
  uitvoer: () => string
  halt: () => Promise<void>
  stop: () => Promise<void>
  weer: () => Promise<Proces>
}

/** Starts the product with the demonstration people, on a copy of the data that they were put in. */
export async function startDemonstratie(): Promise<Proces> {
  const naam = `demonstratie-${randomUUID()}`
  execFileSync('cp', ['-a', mapVan(voorraad), mapVan(naam)])
  return draai(mapVan(naam), tijd)
}

/** Starts the built server as people do, on an empty folder, and waits until it says where it runs. */
export async function startProces(naam: string, omgeving: Record<string, string>): Promise<Proces> {
  const map = mapVan(naam)
  rmSync(map, { recursive: true, force: true })
  mkdirSync(map, { recursive: true })
  return draai(map, omgeving)
}

async function draai(map: string, omgeving: Record<string, string>): Promise<Proces> {
  const kind = spawn(process.execPath, serverwoorden, {
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
  const halt = async () => {
    const klaar = new Promise(los => kind.once('exit', los))
    kind.kill('SIGTERM')
    await klaar
  }
  return {
    adres,
    map,
    pid: kind.pid ?? 0,
    uitvoer: () => tekst,
    halt,
    stop: async () => {
      await halt()
      rmSync(map, { recursive: true, force: true })
    },
    weer: () => draai(map, { ...omgeving, PORT: new URL(adres).port }),
  }
}
