import type { Veld } from '#toetsingskader/typen.ts'
import { Bron } from '../delen/Bron.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'

/** What helps to answer: a hint under the question, folded guidance for a long text, and the source of the question. */
export function Veldhulp({ id, veld }: { id: string; veld: Veld }) {
  return (
    <>
      {veld.hulp &&
        (isGevouwen(veld) ? <Handreiking tekst={veld.hulp} /> : <Hint id={id} tekst={veld.hulp} />)}
      {veld.bron && <Bron bron={veld.bron} />}
    </>
  )
}

/** Ids of the texts that describe the control: the hint and the fault that are there. */
export function beschrijving(id: string, veld: Veld, fout: string | undefined): string | undefined {
  const delen = [
    ...(veld.hulp && !isGevouwen(veld) ? [`${id}-hulp`] : []),
    ...(fout ? [`${id}-fout`] : []),
  ]
  return delen.join(' ') || undefined
}

const langer = 160

/** Guidance for a long text is long itself; a short hint stays in view. */
const isGevouwen = ({ soort, hulp = '' }: Veld) => soort === 'lang' && hulp.length > langer

const Hint = ({ id, tekst }: { id: string; tekst: string }) => (
  <p className="utrecht-form-field-description" id={`${id}-hulp`}>
    <Zin tekst={tekst} />
  </p>
)

const Handreiking = ({ tekst }: { tekst: string }) => (
  <Uitklap titel="Handreiking">
    <p>{tekst}</p>
  </Uitklap>
)
