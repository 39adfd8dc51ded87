import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { Weigering } from '#domein/weigering.ts'
import { Melding } from '../Melding.tsx'

type Props = { onderdelen: Afschrift['onderdelen']; waarschuwingen: readonly Weigering[] }

/** What to know before reading: what was late or old, and what was missing with the holder's own sentence. */
export function Tekortenlijst({ onderdelen, waarschuwingen }: Props) {
  const tekorten = onderdelen.flatMap(({ id, tekorten: rijen }) =>
    rijen.map(tekort => ({ id, ...tekort })),
  )
  if (tekorten.length + waarschuwingen.length === 0) return null
  return (
    <Melding soort="waarschuwing" titel="Goed om te weten voordat je leest">
      <ul>
        {waarschuwingen.map(({ code, tekst }) => (
          <li key={code}>{tekst}</li>
        ))}
        {tekorten.map(({ id, tekst, toelichting }) => (
          <li key={id + tekst}>
            {id}: {tekst}
            <span className="vb-bijzin">
              {toelichting ? `Uitleg van de kandidaat: “${toelichting}”` : 'Zonder uitleg.'}
            </span>
          </li>
        ))}
      </ul>
    </Melding>
  )
}
