import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

export type MeldingSoort = 'info' | 'klaar' | 'waarschuwing' | 'fout'

const vormen: Record<MeldingSoort, { icoon: IcoonNaam; klas: string; woord: string }> = {
  info: { icoon: 'info', klas: 'utrecht-alert utrecht-alert--info', woord: 'Ter informatie' },
  klaar: { icoon: 'klaar', klas: 'utrecht-alert utrecht-alert--ok', woord: 'Gelukt' },
  waarschuwing: {
    icoon: 'letOp',
    klas: 'utrecht-alert utrecht-alert--warning',
    woord: 'Let op',
  },
  fout: { icoon: 'fout', klas: 'utrecht-alert utrecht-alert--error', woord: 'Er ging iets mis' },
}

type Props = { soort: MeldingSoort; titel?: string; children?: ReactNode }

/** A notice: what happened, what it means, what to do. */
export function Melding({ soort, titel, children }: Props) {
  const vorm = vormen[soort]
  return (
    <div className={vorm.klas} role={soort === 'klaar' ? 'status' : undefined}>
      <Icoon naam={vorm.icoon} />
      <div className="utrecht-alert__message">
        <span className="vb-onzichtbaar">{vorm.woord}: </span>
        {titel && <p className="vb-sterk">{titel}</p>}
        {children}
      </div>
    </div>
  )
}
