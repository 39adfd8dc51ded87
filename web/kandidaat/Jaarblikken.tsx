import { jaarnaam } from '#domein/dossier/certificaatjaar.ts'
import type { Stand } from '#vragen/stand.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { jaarblikken } from './jaarblikken.ts'
import { jaarpad } from './stand.ts'

/** What the holder wrote for himself year by year, beside the answers of A2; nothing when that was never done. */
export function Jaarblikken({ stand }: { stand: Stand }) {
  const alle = jaarblikken(stand)
  if (alle.length === 0) return null
  return (
    <section className="vb-stroom" aria-labelledby="jaarblikken">
      <h2 id="jaarblikken">Wat je per jaar schreef</h2>
      <p className="vb-zacht">Voor jezelf. Dit gaat niet mee als je indient.</p>
      {alle.map(({ jaar, gedaan, komend }) => (
        <Uitklap key={jaar.nummer} titel={`Je ${jaarnaam(jaar)}`}>
          {gedaan !== '' && <p className="vb-regels">{gedaan}</p>}
          {komend !== '' && (
            <>
              <h3>Wat je ging doen</h3>
              <p className="vb-regels">{komend}</p>
            </>
          )}
          <p>
            <a href={jaarpad(stand, jaar)}>
              Verder schrijven<span className="vb-onzichtbaar"> over je {jaarnaam(jaar)}</span>
            </a>
          </p>
        </Uitklap>
      ))}
    </section>
  )
}
