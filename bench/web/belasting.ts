import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What the load program saw: requests a second, times in milliseconds, and what was not a good answer. */
export type Meting = {
  aantal: number
  perSeconde: number
  p50: number
  p95: number
  p99: number
  fouten: number
}

export type Opdracht = { url: string; verbindingen: number; seconden: number; cookie?: string }

/** Loads one address and tells what happened. */
export type Belast = (opdracht: Opdracht) => Promise<Meting>

/** The load program and the calibration server, each a process of its own, so that measuring takes no more than its share of the machine. */
export async function startMeetlat() {
  const lader = fork(join(import.meta.dirname, 'belast.ts'))
  const ijking = fork(join(import.meta.dirname, 'ijking.ts'))
  const [poort] = await once(ijking, 'message')
  const belast: Belast = async opdracht => {
    const antwoord = once(lader, 'message')
    lader.send(opdracht)
    const [meting] = await antwoord
    return meting
  }
  return {
    belast,
    ijkadres: `http://127.0.0.1:${String(poort)}/`,
    ijkproces: ijking.pid ?? 0,
    stop: () => {
      lader.disconnect()
      ijking.disconnect()
    },
  }
}

export type Meetlat = Awaited<ReturnType<typeof startMeetlat>>
