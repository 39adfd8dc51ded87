import { diffLines, diffWordsWithSpace, type Change } from 'diff'

type Props = { oud: string; nieuw: string }

/** More changes than this cost too much to find one by one, and nobody reads them one by one. */
const meeste = { maxEditLength: 600 }

/** One text with what went out and what came in since the other; each change is marked in words too. */
export function Verschil({ oud, nieuw }: Props) {
  const delen = verschil(oud, nieuw)
  if (!delen)
    return (
      <>
        <p>Deze teksten verschillen te veel om woord voor woord te vergelijken.</p>
        <div className="vb-leestekst vb-verschil" dir="auto">
          <Deel deel={{ value: oud, removed: true, added: false, count: 1 }} />
        </div>
        <div className="vb-leestekst vb-verschil" dir="auto">
          <Deel deel={{ value: nieuw, removed: false, added: true, count: 1 }} />
        </div>
      </>
    )
  return (
    <div className="vb-leestekst vb-verschil" dir="auto">
      {delen.map((deel, plek) => (
        <Deel key={String(plek)} deel={deel} />
      ))}
    </div>
  )
}

const verschil = (oud: string, nieuw: string): Change[] | undefined =>
  diffWordsWithSpace(oud, nieuw, meeste) ?? diffLines(oud, nieuw, meeste)

function Deel({ deel: { value, added, removed } }: { deel: Change }) {
  if (removed)
    return (
      <del>
        <span className="vb-onzichtbaar">[weg: </span>
        {value}
        <span className="vb-onzichtbaar">]</span>
      </del>
    )
  if (added)
    return (
      <ins>
        <span className="vb-onzichtbaar">[nieuw: </span>
        {value}
        <span className="vb-onzichtbaar">]</span>
      </ins>
    )
  return value
}
