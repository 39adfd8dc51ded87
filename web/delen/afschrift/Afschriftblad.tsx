import { Paginering } from '../Paginering.tsx'
import { Takenlijst } from '../Takenlijst.tsx'
import { Bladzijdezin } from './Bladzijdezin.tsx'
import { afschriftanker, type Bladwijzer } from './bladwijzer.ts'
import type { Getoond, Naast } from './naast.ts'
import { Onderdeelblok } from './Onderdeelblok.tsx'
import { onderdeelstatus } from './onderdeelstatus.ts'

type Props = Naast & { afschrift: Getoond; bladwijzer: Bladwijzer }

/** What was filed, or would be, as its assessor reads it: first what is there and what is missing, then part by part. */
export function Afschriftblad({ afschrift, bladwijzer, ...naast }: Props) {
  const { onderdelen, documenten } = afschrift
  const { blad, nu, van, href, naarOnderdeel } = bladwijzer
  return (
    <div id={afschriftanker} className="vb-stroom vb-afschrift">
      <Bladzijdezin bladwijzer={bladwijzer} />
      <Takenlijst
        taken={onderdelen.map(({ id, titel, status, tekorten }) => ({
          code: id,
          titel,
          href: naarOnderdeel(id),
          status: onderdeelstatus[status],
          ...(tekorten.length > 0 && { rest: hoeveelTekort(tekorten.length) }),
        }))}
      />
      {blad.map(onderdeel => (
        <Onderdeelblok key={onderdeel.id} {...{ afschrift, onderdeel, naast }} />
      ))}
      {nu === van && documenten.length > 0 && (
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
      <Paginering nu={nu} van={van} href={href} />
    </div>
  )
}

const hoeveelTekort = (aantal: number): string =>
  aantal === 1 ? 'er ontbreekt 1 ding' : `er ontbreken ${aantal} dingen`
