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

/** Wie schreef op een andere versie dan er nu staat, bekijkt die eerst. */
export const eldersGewijzigd: Weigering = {
  code: 'elders-gewijzigd',
  tekst:
    'Dit is intussen ergens anders gewijzigd. Bekijk eerst wat er nu staat en druk dan nog eens op de knop.',
}
