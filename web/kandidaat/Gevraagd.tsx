import type { Gevraagd as Vragen } from '#vragen/voorbeeld.ts'
import { padNaar } from './paden.ts'

type Props = {
  dossier: string
  gevraagd: Vragen
}

/** What the assessor asks in a supplement, in her words, with the way to each part. */
export const Gevraagd = ({ dossier, gevraagd }: Props) => (
  <>
    <h2>Wat de assessor vraagt</h2>
    <dl className="utrecht-data-list">
      {gevraagd.map(({ onderdeel, titel, vraag }) => (
        <div className="utrecht-data-list__item" key={onderdeel}>
          <dt className="utrecht-data-list__item-key">
            {onderdeel}. <a href={padNaar(dossier, onderdeel)}>{titel}</a>
          </dt>
          <dd className="utrecht-data-list__item-value">{vraag}</dd>
        </div>
      ))}
    </dl>
  </>
)
