import { jaarnaam } from '#domein/dossier/certificaatjaar.ts'
import type { Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { Moment } from '../delen/Moment.tsx'
import { cvpad } from './cvpaden.ts'
import { aangebodenJaar } from './jaarblikken.ts'
import { dossierpad, jaarpad } from './stand.ts'

/** Where the rest of this dossier can be read: the years, what was filed, and what happened; and how to take it along. */
export function Dossierlinks({ stand, vandaag }: { stand: Stand; vandaag: Datum }) {
  const hier = dossierpad(stand)
  const { indieningen, bezwaren } = stand
  const terug = aangebodenJaar(stand, vandaag)
  return (
    <>
      <h2>Nalezen en meenemen</h2>
      <ul className="vb-register vb-wegwijzer">
        {terug && (
          <li>
            <a className="vb-sterk" href={jaarpad(stand, terug)}>
              Terugkijken op je {jaarnaam(terug)}
            </a>
            <span className="vb-zacht">Twee vragen, alleen voor jezelf. Het hoeft niet.</span>
          </li>
        )}
        <li>
          <a className="vb-sterk" href={`${hier}/tijdlijn`}>
            Je vier jaar
          </a>
          <span className="vb-zacht">Wat er was en wat nog komt, op een rij.</span>
        </li>
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
          <a className="vb-sterk" href="/ontwikkeling">
            Je ontwikkeling
          </a>
          <span className="vb-zacht">Je plannen, adviezen en verslagen van alle keren.</span>
        </li>
        <li>
          <a className="vb-sterk" href={cvpad(stand)}>
            Je cv
          </a>
          <span className="vb-zacht">Houd het hier bij, ook voor je volgende dossier.</span>
        </li>
        <li>
          <a className="vb-sterk" href={`${hier}/geschiedenis`}>
            Geschiedenis
          </a>
          <span className="vb-zacht">Wie deed wat, en wanneer.</span>
        </li>
        <li>
          <a className="vb-sterk" href={`${hier}/mentoren`}>
            Mentor
          </a>
          <span className="vb-zacht">Laat iemand meelezen, en lees de opmerkingen.</span>
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
