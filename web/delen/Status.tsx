import { Icoon, type IcoonNaam } from './Icoon.tsx'

/** What a status means to the reader; the word itself is the caller's. */
export type StatusSoort = 'niet-begonnen' | 'bezig' | 'klaar' | 'wacht' | 'actie' | 'hoeft-niet'

const vormen: Record<StatusSoort, { icoon: IcoonNaam; klas: string }> = {
  'niet-begonnen': { icoon: 'open', klas: 'vb-status vb-status--rust' },
  bezig: { icoon: 'bezig', klas: 'vb-status' },
  klaar: { icoon: 'klaar', klas: 'vb-status vb-status--klaar' },
  wacht: { icoon: 'klok', klas: 'vb-status vb-status--wacht' },
  actie: { icoon: 'fout', klas: 'vb-status vb-status--stop' },
  'hoeft-niet': { icoon: 'streep', klas: 'vb-status vb-status--rust' },
}

/** A status word with its icon. */
export function Status({ soort, woord }: { soort: StatusSoort; woord: string }) {
  return (
    <span className={vormen[soort].klas}>
      <Icoon naam={vormen[soort].icoon} />
      {woord}
    </span>
  )
}
