import type { Clausule } from '#toetsingskader/typen.ts'

/** Eén reden waarom iets niet kan of niet compleet is, zoals de mens hem leest. */
export type Weigering = {
  code: string
  tekst: string
  clausule?: Clausule
  veld?: string
  /** Na zoveel seconden kan het weer; alleen bij iets dat wordt afgeremd. */
  wachtSeconden?: number
}

/** De uitkomst van een handeling: de waarde, of alle redenen waarom niet. */
export type Resultaat<T> =
  { ok: true; waarde: T } | { ok: false; weigeringen: readonly Weigering[] }
