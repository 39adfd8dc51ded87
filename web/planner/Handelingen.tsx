import { sleutels } from '#lib/tabel.ts'
import type { Planning } from '#vragen/planning.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { planningpad } from './paden.ts'

type Handeling = Exclude<keyof Planning['mag'], 'wijsToe' | 'neemToewijzingTerug'>

/** The acts that have a page of their own; who assesses is chosen on the planning itself. */
const eigenBladzijde: Readonly<Record<Handeling, { naam: string; plek: string }>> = {
  verlengAanvulling: { naam: 'Meer tijd geven voor de aanvulling', plek: 'termijn' },
  sluitAanvulling: { naam: 'Verdergaan zonder aanvulling', plek: 'sluiting' },
  wijzigPeildatum: { naam: 'Een andere peildatum kiezen', plek: 'peildatum' },
  staLateIndieningToe: { naam: 'Laat indienen toestaan', plek: 'late-indiening' },
}

const opDezeBladzijde = {
  wijsToe: 'Een assessor kiezen',
  neemToewijzingTerug: 'Een toewijzing terugnemen',
} as const

/** What else can be done, and what cannot be done now with every reason in words. */
export function Handelingen({ planning: { dossier, mag } }: { planning: Planning }) {
  const kan = sleutels(eigenBladzijde).filter(naam => mag[naam].length === 0)
  const namen = {
    ...opDezeBladzijde,
    verlengAanvulling: eigenBladzijde.verlengAanvulling.naam,
    sluitAanvulling: eigenBladzijde.sluitAanvulling.naam,
    wijzigPeildatum: eigenBladzijde.wijzigPeildatum.naam,
    staLateIndieningToe: eigenBladzijde.staLateIndieningToe.naam,
  }
  const kanNiet = sleutels(namen).filter(naam => mag[naam].length > 0)
  return (
    <>
      {kan.length > 0 && (
        <>
          <h2>Wat je nog meer kunt doen</h2>
          <ul>
            {kan.map(naam => (
              <li key={naam}>
                <a href={`${planningpad(dossier.id)}/${eigenBladzijde[naam].plek}`}>
                  {eigenBladzijde[naam].naam}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {kanNiet.length > 0 && (
        <Uitklap titel="Wat nu niet kan, en waarom">
          <dl className="vb-tekorten">
            {kanNiet.map(naam => (
              <div key={naam}>
                <dt>{namen[naam]}</dt>
                <dd>{mag[naam].map(({ tekst }) => tekst).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </Uitklap>
      )}
    </>
  )
}
