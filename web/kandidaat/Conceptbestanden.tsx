import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'
import { Bewijsbeeld } from '../delen/Bewijsbeeld.tsx'

type Props = {
  bestanden: readonly BestandInBeeld[]
  beelden: ReadonlyMap<string, readonly Bladzijde[]>
}

/** The papers of a draft to compare its form with. */
export const Conceptbestanden = ({ bestanden, beelden }: Props) => (
  <>
    {bestanden.length > 0 && <h2>{bestanden.length === 1 ? 'Je bestand' : 'Je bestanden'}</h2>}
    {bestanden.map(stuk => (
      <Bewijsbeeld key={stuk.bestand} stuk={stuk} beelden={beelden.get(stuk.bestand) ?? []} />
    ))}
  </>
)
