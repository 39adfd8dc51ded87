import { Takenlijst } from '../Takenlijst.tsx'
import type { Getoond, Naast } from './naast.ts'
import { Onderdeelblok } from './Onderdeelblok.tsx'
import { onderdeelanker, onderdeelstatus } from './onderdeelstatus.ts'

/** What was filed, or would be, as its assessor reads it: first what is there and what is missing, then part by part. */
export function Afschriftblad({ afschrift, ...naast }: Naast & { afschrift: Getoond }) {
  const { onderdelen, documenten } = afschrift
  return (
    <div className="vb-stroom vb-afschrift">
      <Takenlijst
        taken={onderdelen.map(({ id, titel, status, tekorten }) => ({
          code: id,
          titel,
          href: `#${onderdeelanker(id)}`,
          status: onderdeelstatus[status],
          ...(tekorten.length > 0 && { rest: hoeveelTekort(tekorten.length) }),
        }))}
      />
      {onderdelen.map(onderdeel => (
        <Onderdeelblok key={onderdeel.id} {...{ afschrift, onderdeel, naast }} />
      ))}
      {documenten.length > 0 && (
        <>
          <h2>Teksten waar dit over gaat</h2>
          <ul>
            {documenten.map(({ soort, titel, versie }) => (
              <li key={soort + versie}>
                {titel} ({versie})
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

const hoeveelTekort = (aantal: number): string =>
  aantal === 1 ? 'er ontbreekt 1 ding' : `er ontbreken ${aantal} dingen`
