import type { Klad } from '#vragen/kladden.ts'
import type { Bezoek } from '../bezoek.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { kladnamen } from '../formulier/kladnamen.ts'
import { naamVan, padNaarKlad } from '../formulier/kladveld.ts'

const meeste = 3

/** On a first page: the way back to forms that were begun and never sent. Nothing where there are none. */
export function Begonnen({ bezoek: { kladden } }: { bezoek: Bezoek }) {
  const begonnen = wegenTerug(kladden)
  if (begonnen.length === 0) return null
  const rest = begonnen.slice(meeste)
  return (
    <div className="vb-zacht vb-stroom">
      <p>
        Je begon hieraan, en het is voorlopig bewaard:{' '}
        {begonnen.slice(0, meeste).map(({ naam, href }, plek) => (
          <span key={href}>
            {plek > 0 && ', '}
            <a href={href}>{naam}</a>
          </span>
        ))}
        .
      </p>
      {rest.length > 0 && (
        <Uitklap titel={`En nog ${rest.length}`}>
          <ul>
            {rest.map(({ naam, href }) => (
              <li key={href}>
                <a href={href}>{naam}</a>
              </li>
            ))}
          </ul>
        </Uitklap>
      )}
    </div>
  )
}

/** What was begun more than once in one form is told apart there. */
function wegenTerug(kladden: readonly Klad[]): { naam: string; href: string }[] {
  const groepen = [...Map.groupBy(kladden, een => `${een.pagina} ${naamVan(een)}`).values()]
  const namen = kladnamen(groepen.flatMap(([klad]) => klad ?? []))
  return groepen.flatMap(([klad, ...meer]) =>
    klad
      ? [
          {
            naam: namen.get(klad.id) ?? klad.titel,
            href: meer.length > 0 ? klad.pagina : padNaarKlad(klad),
          },
        ]
      : [],
  )
}
