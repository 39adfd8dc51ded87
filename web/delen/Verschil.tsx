import { diffPages, isChanged, piecesOn, type DiffPage } from './verschil/diffPages.ts'
import type { Piece } from './verschil/textDiff.ts'

type Props = { oud: string; nieuw: string }

/** One text with what went out and what came in since the other; of long texts the first part where something differs. */
export function Verschil({ oud, nieuw }: Props) {
  const bladen = diffPages(oud, nieuw)
  const [eerste = [], ...verder] = bladen.filter(blad => blad.some(isChanged))
  return (
    <>
      {bladen.length > 1 && (
        <p className="vb-zacht">
          De tekst is lang. Hier staat het eerste stuk waarin iets anders is.
          {verder.length > 0 && ' Verderop is nog meer anders.'}
        </p>
      )}
      <Verschilblad blad={eerste} />
    </>
  )
}

/** One page of two texts beside each other; each change is marked in words too. */
export const Verschilblad = ({ blad }: { blad: DiffPage }) => (
  <div className="vb-leestekst vb-verschil" dir="auto">
    {piecesOn(blad).map((stuk, plek) => (
      <Stuk key={String(plek)} {...stuk} />
    ))}
  </div>
)

/** White space that goes before a change is no part of what is marked. */
function Stuk({ kind, text }: Piece) {
  if (kind === 'same') return text
  const woorden = text.trimStart()
  const ervoor = woorden === '' ? '' : text.slice(0, text.length - woorden.length)
  const Merk = kind === 'gone' ? 'del' : 'ins'
  return (
    <>
      {ervoor}
      <Merk>
        <span className="vb-onzichtbaar">{kind === 'gone' ? '[weg: ' : '[nieuw: '}</span>
        {woorden || text}
        <span className="vb-onzichtbaar">]</span>
      </Merk>
    </>
  )
}
