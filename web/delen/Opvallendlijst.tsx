import type { Opvallend } from '#domein/portfolio/opvallend.ts'
import { Melding } from './Melding.tsx'
import { metClausule } from './metClausule.ts'

type Props = { titel: string; lijst: readonly Opvallend[]; naar: (id: string) => string }

/** What to look at again, each with the clause and the way to it; nothing when there is nothing. */
export function Opvallendlijst({ titel, lijst, naar }: Props) {
  if (lijst.length === 0) return null
  return (
    <Melding soort="waarschuwing" titel={titel}>
      <ul>
        {lijst.map(({ code, tekst, over: [eerste = ''], clausule }) => (
          <li key={code + eerste}>
            {metClausule(tekst, clausule)} <a href={naar(eerste)}>Bekijk het</a>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
