import type { ReactNode } from 'react'
import { isSamengesteld, Zin } from './Zin.tsx'

export type Kolom<Rij> = {
  kop: string
  cel: (rij: Rij) => ReactNode
  soort?: 'getal' | 'kort' | 'dag' | 'staaf'
}

type Props<Rij> = {
  titel: string
  kolommen: readonly [Kolom<Rij>, ...Kolom<Rij>[]]
  rijen: readonly Rij[]
  sleutel: (rij: Rij) => string
  /** One of several tables under their own headings: equal columns, title for screen readers only, dense on a phone. */
  vorm?: 'reeks'
}

/** Rows to compare; the first column names the row. On a phone each row becomes a list. */
export function Tabel<Rij>({ titel, kolommen, rijen, sleutel, vorm }: Props<Rij>) {
  const [naam, ...rest] = kolommen
  return (
    <table
      className={
        vorm ? `utrecht-table vb-tabel-lijst vb-tabel-${vorm}` : 'utrecht-table vb-tabel-lijst'
      }
    >
      <caption className="utrecht-table__caption">{titel}</caption>
      <thead>
        <tr>
          {kolommen.map(kolom => (
            <th key={kolom.kop} scope="col" className={klas(kolom)} aria-hidden={isBeeld(kolom)}>
              {kolom.kop}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rijen.map(rij => (
          <tr key={sleutel(rij)}>
            <th scope="row">{naam.cel(rij)}</th>
            {rest.map(kolom => (
              <td
                key={kolom.kop}
                className={klas(kolom)}
                data-label={kolom.kop}
                aria-hidden={isBeeld(kolom)}
              >
                <Cel inhoud={kolom.cel(rij)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** On a phone a cell is a grid of its label and one thing: a sentence of more pieces is held together. */
function Cel({ inhoud }: { inhoud: ReactNode }): ReactNode {
  if (typeof inhoud !== 'string') return inhoud
  const zin = <Zin tekst={inhoud} />
  return isSamengesteld(inhoud) ? <span>{zin}</span> : zin
}

/** A picture of figures that stand in the other columns is for the eye only. */
const isBeeld = ({ soort }: { soort?: string }) => (soort === 'staaf' ? true : undefined)

const klas = (kolom: { soort?: 'getal' | 'kort' | 'dag' | 'staaf' }) =>
  kolom.soort && `vb-${kolom.soort}`
