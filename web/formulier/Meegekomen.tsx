import type { Formulier } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import type { Stand } from './stand.ts'
import { kernVan } from './Vraag.tsx'

type Props = {
  bezoek: Bezoek
  velden: Formulier
  stand: Stand
  /** Which button saves the form. */
  knop?: string | undefined
}

/** Says in which fields stands what was changed elsewhere: saved with it, or in the form that is still to be saved. */
export function Meegekomen({ bezoek, velden, stand, knop = 'op Bewaren' }: Props) {
  const bewaard = bezoek.gepost ? [] : labelsVan(velden, bezoek.elders)
  if (bewaard.length > 0)
    return (
      <Melding soort="klaar" titel="Bewaard.">
        <p>Wat ergens anders was gewijzigd, is gebleven: {bewaard.join(', ')}</p>
      </Melding>
    )
  const erbij = labelsVan(velden, stand.meegekomen ?? [])
  return (
    erbij.length > 0 && (
      <Melding soort="info" titel="Dit kwam van ergens anders en staat nu ook hieronder:">
        <p>{erbij.join(', ')}</p>
        <p>Druk {knop} om het zo te houden.</p>
      </Melding>
    )
  )
}

const labelsVan = (velden: Formulier, namen: readonly string[]): string[] =>
  Object.entries(velden).flatMap(([naam, { label }]) =>
    namen.includes(naam) ? [`“${kernVan(label)}”`] : [],
  )
