import type { Stand } from '#vragen/stand.ts'
import { dossierpad } from './stand.ts'

/** At the foot of a page from which things are removed: where to find them back; nothing when there is none. */
export const Verwijderdlink = ({ stand, aantal }: { stand: Stand; aantal: number }) =>
  aantal > 0 && (
    <p className="vb-zacht">
      <a href={`${dossierpad(stand)}/verwijderd`}>Verwijderd ({aantal})</a>
    </p>
  )
