import { Dag } from '../delen/Dag.tsx'
import { Moment } from '../delen/Moment.tsx'
import type { Beoordeling } from './metBeoordeling.tsx'
import { bureauVan } from './paden.ts'

/** Beside the desk: which certificate, what was filed when, and the ways to read it. */
export function Dossierfeiten({ beoordeling }: { beoordeling: Beoordeling }) {
  const { dossier, peildatum, indieningen, mag } = beoordeling
  const hier = bureauVan(dossier.id)
  return (
    <>
      <h2>Over dit dossier</h2>
      <p>
        {dossier.keurmerknaam}, certificaat {dossier.nummer}, geldig tot en met{' '}
        <Dag dag={dossier.geldigTot} />.
      </p>
      <p>
        Alles telt op de peildatum <Dag dag={peildatum} />.
      </p>
      <h2>Wat er is ingediend</h2>
      <ul>
        {indieningen.map(({ nummer, ingediendOp }) => (
          <li key={nummer}>
            <a href={`/dossiers/${dossier.id}/indieningen/${nummer}`}>Indiening {nummer}</a>{' '}
            <span className="vb-bijzin">
              <Moment op={ingediendOp} />
            </span>
          </li>
        ))}
      </ul>
      {indieningen.length > 1 && (
        <p>
          <a href={`${hier}/wijzigingen`}>Wat er in de aanvulling veranderde</a>
        </p>
      )}
      {mag.geefTerug.length === 0 && (
        <>
          <h2>Kun je dit niet beoordelen?</h2>
          <p>
            Ken je de kandidaat, of lukt het niet op tijd?{' '}
            <a href={`${hier}/teruggave`}>Geef het dossier terug</a>
          </p>
        </>
      )}
    </>
  )
}
