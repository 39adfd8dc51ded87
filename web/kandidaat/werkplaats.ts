import { setTimeout } from 'node:timers/promises'
import type { C } from '../omgeving.ts'

/** Work that goes on apart from any request: who leaves or loses the line finds it done. */
export type Werk<T> = {
  /** Who began it. */
  van: string | null
  /** Of exactly what is done. */
  kenmerk: string
  belofte: Promise<T>
  /** Null as long as it is being done. */
  klaar: { waarde: T } | { fout: unknown } | null
}

type Opdracht<T> = { kenmerk: string; doe: () => Promise<T> }

const geduldMs = 5000
const meeste = 500

/** A place where one piece of work at a time is done for a dossier, or for something in it; known to the process that began it, and gone with it. */
export function werkplaats<T>() {
  const plaatsen = new WeakMap<object, Map<string, Werk<T>>>()
  const hier = (c: C): Map<string, Werk<T>> => {
    const { drukker } = c.var.opties
    const bekend = plaatsen.get(drukker) ?? new Map<string, Werk<T>>()
    plaatsen.set(drukker, bekend)
    return bekend
  }
  return {
    /** Begins it; what is being done already is not done twice. */
    begin(c: C, dossier: string, { kenmerk, doe }: Opdracht<T>): Werk<T> {
      const bezig = hier(c).get(dossier)
      if (bezig?.kenmerk === kenmerk && bezig.klaar === null) return bezig
      const van = c.var.ctx.actor.persoon
      const werk: Werk<T> = { van, kenmerk, klaar: null, belofte: doe() }
      werk.belofte.then(
        waarde => (werk.klaar = { waarde }),
        (fout: unknown) => (werk.klaar = { fout }),
      )
      const [oudste] = hier(c).keys()
      if (oudste !== undefined && hier(c).size >= meeste) hier(c).delete(oudste)
      hier(c).set(dossier, werk)
      return werk
    },
    vind: (c: C, dossier: string): Werk<T> | undefined => hier(c).get(dossier),
    /** Its outcome has been told; other work that took its place meanwhile stays. */
    vergeet: (c: C, dossier: string, werk: Werk<T>): boolean =>
      hier(c).get(dossier) === werk && hier(c).delete(dossier),
    /** How much is being done for who asks. */
    bezigVoor: (c: C): number =>
      [...hier(c).values()].filter(
        ({ van, klaar }) => klaar === null && van === c.var.ctx.actor.persoon,
      ).length,
  }
}

/** As most work is ready at once, nobody sees that it was waited for; null when it takes longer. */
export const wachtEven = <T>(werk: Werk<T>): Promise<{ waarde: T } | null> =>
  wachtHoogstens(werk, geduldMs)

/** The same for what may take a while: so many milliseconds at most. */
export const wachtHoogstens = <T>(
  { belofte }: Werk<T>,
  ms: number,
): Promise<{ waarde: T } | null> =>
  Promise.race([belofte.then(waarde => ({ waarde })), setTimeout(ms, null, { ref: false })])
