import type { Opvallend } from '#domein/portfolio/opvallend.ts'
import { Melding } from './Melding.tsx'
import { metClausule } from './metClausule.ts'
import { Uitklap } from './Uitklap.tsx'

type Props = { titel: string; lijst: readonly Opvallend[]; naar: (id: string) => string }

/** So many are read at once; the rest can be opened. */
const eerst = 5

/** What to look at again, each with the clause and the way to it; nothing when there is nothing. */
export function Opvallendlijst({ titel, lijst, naar }: Props) {
  if (lijst.length === 0) return null
  const rest = lijst.slice(eerst)
  return (
    <Melding soort="waarschuwing" titel={titel}>
      <Punten lijst={lijst.slice(0, eerst)} naar={naar} />
      {rest.length > 0 && (
        <Uitklap
          titel={`Nog ${rest.length} ${rest.length === 1 ? 'punt' : 'punten'} om naar te kijken`}
        >
          <Punten lijst={rest} naar={naar} />
        </Uitklap>
      )}
    </Melding>
  )
}

const Punten = ({ lijst, naar }: Omit<Props, 'titel'>) => (
  <ul>
    {lijst.map(({ code, tekst, over: [eerste], clausule }) => (
      <li key={`${code}${eerste}`}>
        {metClausule(tekst, clausule)} {eerste && <a href={naar(eerste)}>Bekijk het</a>}
      </li>
    ))}
  </ul>
)
