import type { Formulier } from '#toetsingskader/typen.ts'
import { Knop } from '../delen/Knop.tsx'
import { Melding } from '../delen/Melding.tsx'
import { andersIn } from './anders.ts'
import { eigenIn, eigenveld } from './eigen.ts'
import { Entertoets } from './Entertoets.tsx'
import type { Stand } from './stand.ts'
import { kernVan } from './Vraag.tsx'

type Props = { velden: Formulier; stand: Stand }

/** In a form, after a choice between two texts: the one that stood there before, until it is saved; one press puts it back, and another turns that round. */
export function Eigenteksten({ velden, stand }: Props) {
  const eerst = eigenIn(stand.ingevuld)
  const gekozen = Object.fromEntries(Object.entries(velden).filter(([naam]) => naam in eerst))
  const anders = andersIn(gekozen, { een: eerst, dan: stand.ingevuld })
  return (
    <>
      {anders.length > 0 && <Entertoets />}
      {anders.map(({ veld, label, waarde }) => (
        <Melding key={veld} soort="info" titel={`Eerst stond er bij “${kernVan(label)}”:`}>
          <p className="vb-regels" dir="auto">
            {waarde || 'niets'}
          </p>
          <p>Je kunt dit terugzetten tot je bewaart.</p>
          <Knop soort="gewoon" naam="wissel" waarde={veld}>
            Zet dit terug<span className="vb-onzichtbaar">: {label}</span>
          </Knop>
        </Melding>
      ))}
      {Object.keys(gekozen).flatMap(veld =>
        (eerst[veld] ?? []).map((waarde, plek) => (
          <input key={`${veld} ${plek}`} type="hidden" name={eigenveld(veld)} value={waarde} />
        )),
      )}
    </>
  )
}
