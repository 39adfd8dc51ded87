import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { Bron } from '../delen/Bron.tsx'
import { tariefzin } from './punten.ts'

/** What the regulation says of this kind: the rule, its conditions and the evidence. */
export function Soortregels({ soort }: { soort: ActiviteitSoort }) {
  return (
    <>
      <h2>De regel</h2>
      <p>Dit is {tariefzin(soort.tarieven)} waard.</p>
      <Bron bron={soort.bron} />
      {soort.voorwaarden?.map(({ tekst, bron }) => (
        <div key={tekst}>
          <p>{tekst}</p>
          <Bron bron={bron} />
        </div>
      ))}
      <h2>Het bewijs</h2>
      <p>{soort.bewijs}</p>
      <Bron bron={soort.bewijsBron} />
    </>
  )
}
