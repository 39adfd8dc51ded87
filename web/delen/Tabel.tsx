import type { ReactNode } from 'react'

export type Kolom<Rij> = {
  kop: string
  cel: (rij: Rij) => ReactNode
  soort?: 'getal' | 'kort' | 'staaf'
}

type Props<Rij> = {
  titel: string
  kolommen: readonly [Kolom<Rij>, ...Kolom<Rij>[]]
  rijen: readonly Rij[]
  sleutel: (rij: Rij) => string
}

/** Rows to compare; the first column names the row. On a phone each row becomes a list. */
export function Tabel<Rij>({ titel, kolommen, rijen, sleutel }: Props<Rij>) {
  const [naam, ...rest] = kolommen
  return (
    <table className="utrecht-table vb-tabel-lijst">
      <caption className="utrecht-table__caption">{titel}</caption>
      <thead>
        <tr>
          {kolommen.map(kolom => (
            <th key={kolom.kop} scope="col" className={klas(kolom)}>
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
              <td key={kolom.kop} className={klas(kolom)} data-label={kolom.kop}>
                {kolom.cel(rij)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const klas = (kolom: { soort?: 'getal' | 'kort' | 'staaf' }) => kolom.soort && `vb-${kolom.soort}`
