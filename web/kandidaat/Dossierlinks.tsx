import type { Stand } from '#vragen/stand.ts'
import { Moment } from '../delen/Moment.tsx'
import { dossierpad } from './stand.ts'

/** Where the rest of this dossier can be read: what was filed, and what happened; and how to take it along. */
export function Dossierlinks({ stand }: { stand: Stand }) {
  const hier = dossierpad(stand)
  const { indieningen, bezwaren } = stand
  return (
    <>
      <h2>Nalezen en meenemen</h2>
      <ul className="vb-register">
        {indieningen.map(({ nummer, ingediend_op, ingetrokken_op }) => (
          <li key={nummer}>
            <a className="vb-sterk" href={`${hier}/indieningen/${nummer}`}>
              Indiening {nummer}
            </a>
            <span className="vb-zacht">
              <Moment op={ingediend_op} />
              {ingetrokken_op && ', ingetrokken'}
            </span>
          </li>
        ))}
        {bezwaren.trekIn.length === 0 && (
          <li>
            <a className="vb-sterk" href={`${hier}/intrekking`}>
              Indiening intrekken
            </a>
            <span className="vb-zacht">Kan zolang er geen assessor mee bezig is.</span>
          </li>
        )}
        <li>
          <a className="vb-sterk" href={`${hier}/geschiedenis`}>
            Geschiedenis
          </a>
          <span className="vb-zacht">Wie deed wat, en wanneer.</span>
        </li>
        <li>
          <a className="vb-sterk" href={`${hier}/meenemen`}>
            Meenemen
          </a>
          <span className="vb-zacht">Bewaar je portfolio als bestand, of lees een bestand in.</span>
        </li>
      </ul>
    </>
  )
}
