import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { Melding } from '../delen/Melding.tsx'
import { dossierpad } from './stand.ts'

type Props = {
  stand: Stand
  bezwaren: readonly Weigering[]
  /** Said of work that goes on while a filing is judged. */
  ookLater?: boolean
}

/** Says calmly that this part stays as it was filed, and where that can be read; nothing while it can be changed. */
export function Dichtmelding({ stand, bezwaren, ookLater }: Props) {
  if (bezwaren.length === 0) return null
  const laatste = stand.indieningen.findLast(({ ingetrokken_op }) => ingetrokken_op === null)
  const isAanvulling = stand.zaak.status === 'aanvulling'
  return (
    <Melding
      soort="info"
      titel={
        isAanvulling
          ? 'Hier vraagt de assessor niets over. Dit blijft zoals je het hebt ingediend.'
          : 'Je portfolio is ingediend. Dit blijft zoals je het hebt ingediend.'
      }
    >
      {ookLater && laatste && (
        <p>
          Wat je deed na {toonDatum(stand.zaak.peildatum ?? laatste.peildatum)}, kun je gewoon
          toevoegen. Dat telt voor je volgende portfolio.
        </p>
      )}
      {laatste && (
        <p>
          <a href={`${dossierpad(stand)}/indieningen/${laatste.nummer}`}>Lees je indiening</a>
        </p>
      )}
    </Melding>
  )
}
