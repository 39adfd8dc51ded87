import type { Wijziging } from '#domein/portfolio/wijzigingen.ts'
import { textDiff, type Piece } from '../verschil/textDiff.ts'
import { Etiket } from '../Etiket.tsx'

const woorden: Readonly<Record<Wijziging['soort'], string>> = {
  nieuw: 'Nieuw',
  weg: 'Verwijderd',
  anders: 'Gewijzigd',
}

/** What a filing changed in the one before it, per answer, activity and file: what went struck through, what came underlined. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  return (
    <ul className="vb-wijzigingen">
      {wijzigingen.map(({ onderdeel, deel, kop, soort, feiten }) => (
        <li key={onderdeel + deel}>
          <p>
            <Etiket tekst={woorden[soort]} />{' '}
            <span className="vb-sterk">
              {onderdeel}: {kop}
            </span>
          </p>
          {soort === 'anders' && (
            <dl>
              {feiten.map(feit => (
                <Feit key={feit.wat} {...feit} />
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  )
}

const Feit = ({ wat, was, is }: Wijziging['feiten'][number]) => (
  <div>
    <dt>{wat}</dt>
    <dd className="vb-leestekst">
      {textDiff(was, is).map((stuk, plek) => (
        <Stuk key={`${plek} ${stuk.kind}`} {...stuk} />
      ))}
    </dd>
  </div>
)

function Stuk({ kind, text }: Piece) {
  if (kind === 'same') return text
  return kind === 'gone' ? (
    <del>
      <span className="vb-onzichtbaar">weg: </span>
      {text}
    </del>
  ) : (
    <ins>
      <span className="vb-onzichtbaar">nieuw: </span>
      {text}
    </ins>
  )
}
