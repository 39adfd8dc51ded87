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

const roepend: { [soort in MeldingSoort]?: 'status' | 'alert' } = { klaar: 'status', fout: 'alert' }

type Props = {
  soort: MeldingSoort
  titel?: string
  /** Says how it stands, not what just happened. */
  stil?: boolean
  /** Asks something first on the page: it has the focus too. */
  vooraan?: boolean
  children?: ReactNode
}

/** A notice: what happened, what it means, what to do. What was just done, or could not be done, has the focus, so that it is read out first. */
export function Melding({ soort, titel, stil, vooraan, children }: Props) {
  const vorm = vormen[soort]
  const rol = vooraan ? 'group' : !stil && roepend[soort]
  const net = rol && ({ role: rol, tabIndex: -1, autoFocus: true } as const)
  return (
    <div className={vorm.klas} {...net}>
      <Icoon naam={vorm.icoon} />
      <div className="utrecht-alert__message">
        <span className="vb-onzichtbaar">{vorm.woord}: </span>
        {titel && <p className="vb-sterk">{titel}</p>}
        {children}
      </div>
    </div>
  )
}
