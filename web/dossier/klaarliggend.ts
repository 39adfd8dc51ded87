import type { Printed } from '#infra/pdf/index.ts'

/** A finished PDF that waits for who asked for it. */
export type Klaarliggend = Printed & {
  /** It is being sent: nobody lets go of it any more. */
  neem: () => void
  /** Nobody came for it. */
  laatLos: () => void
}

type Grenzen = { meeste: number; bytes: number; ms: number }

/** Keeps finished PDFs for a while, only so many and so large together: the one that waits longest goes first. */
export function klaarlegplek({ meeste, bytes, ms }: Grenzen) {
  const liggend = new Set<Klaarliggend>()
  const isTeVeel = () =>
    liggend.size > meeste || [...liggend].reduce((som, { size }) => som + size, 0) > bytes
  return (gedrukt: Printed, opLosgelaten: () => void): Klaarliggend => {
    const neem = () => {
      clearTimeout(straks)
      liggend.delete(een)
    }
    const laatLos = () => {
      neem()
      opLosgelaten()
      gedrukt.content.destroy()
    }
    const straks = setTimeout(laatLos, ms).unref()
    const een: Klaarliggend = { ...gedrukt, neem, laatLos }
    liggend.add(een)
    for (const oudste of liggend) if (oudste !== een && isTeVeel()) oudste.laatLos()
    return een
  }
}
