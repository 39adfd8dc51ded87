import type { ReactNode } from 'react'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import { Moment } from '../delen/Moment.tsx'

type Props = {
  opmerkingen: readonly Mentoropmerking[]
  /** What each thing is called that an opmerking may be about. */
  koppen: ReadonlyMap<string, string>
  /** Who says so, where several may. */
  metNaam?: boolean
  /** What can be done with one. */
  knop?: (opmerking: Mentoropmerking) => ReactNode
}

/** What a mentor said beside the text, the latest first. */
export function Mentoropmerkingen({ opmerkingen, koppen, metNaam, knop }: Props) {
  if (opmerkingen.length === 0) return <p className="vb-zacht">Nog geen opmerkingen.</p>
  return (
    <ul className="vb-register">
      {opmerkingen.map(een => {
        const kop = koppen.get(een.bij ?? '')
        return (
          <li key={een.id}>
            {kop && <span className="vb-zacht">Over “{kop}”</span>}
            <span className="vb-leestekst">{een.tekst}</span>
            <span className="vb-zacht">
              {metNaam && `${een.mentor}, `}
              <Moment op={een.geschrevenOp} />
              {een.gewijzigdOp && (
                <>
                  , gewijzigd op <Moment op={een.gewijzigdOp} />
                </>
              )}
              {een.afgehandeldOp && ', afgehandeld'}
            </span>
            {knop?.(een)}
          </li>
        )
      })}
    </ul>
  )
}
