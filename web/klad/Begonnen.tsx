import type { Klad } from '#vragen/kladden.ts'
import type { Bezoek } from '../bezoek.ts'
import { padNaarKlad } from '../formulier/kladveld.ts'

const meeste = 3

/** On a first page: the way back to forms that were begun and never sent. Nothing where there are none. */
export function Begonnen({ bezoek: { kladden } }: { bezoek: Bezoek }) {
  if (kladden.length === 0) return null
  const rest = kladden.length - meeste
  return (
    <p className="vb-zacht">
      Je begon hieraan en verstuurde het nog niet:{' '}
      {kladden.slice(0, meeste).map((klad, plek) => (
        <span key={klad.id}>
          {plek > 0 && ', '}
          <a href={padNaarKlad(klad)}>{naamVan(klad)}</a>
        </span>
      ))}
      {rest > 0 && ` en nog ${rest}`}.
    </p>
  )
}

const naamVan = ({ velden, titel }: Klad): string => velden['titel']?.[0]?.trim() || titel
