import type { Stand } from '#vragen/stand.ts'
import { Zin } from '../delen/Zin.tsx'
import { priveitems } from './priveitems.ts'
import { priveplek } from './priveplek.ts'
import { dossierpad } from './stand.ts'

/** What is kept out of what is filed, below what goes along; nothing when that is nothing. */
export function Privelijst({ stand }: { stand: Stand }) {
  const alle = priveitems(stand)
  if (alle.length === 0) return null
  return (
    <section className="vb-stroom" aria-labelledby="prive">
      <h2 id="prive">Blijft privé</h2>
      <p>Dit gaat niet mee en telt niet mee. Alleen jij ziet het.</p>
      <ul>
        {alle.map(een => (
          <li key={een.wat}>
            <a href={priveplek(dossierpad(stand), een)}>
              <Zin tekst={een.naam} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
