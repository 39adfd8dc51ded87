import type { Planning } from '#vragen/planning.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { planningpad } from './paden.ts'

type Props = { planning: Planning; token: string }

/** Who can assess this dossier, who is free first; who cannot stands there too, with every reason. */
export function Assessorkeuze({
  planning: { dossier, kiesbaar, nodig, toewijzingen },
  token,
}: Props) {
  if (kiesbaar.length === 0)
    return (
      <LeegBeeld titel="Er zijn nog geen assessoren">
        <p>De beheerder nodigt ze uit onder Medewerkers.</p>
      </LeegBeeld>
    )
  return (
    <>
      <h2>{toewijzingen.length === 0 ? 'Kies een assessor' : 'Kies nog een assessor'}</h2>
      <p>
        {nodig === 1 ? 'Eén assessor beoordeelt' : `${nodig} assessoren beoordelen`} dit dossier.
        Wie het minst te doen heeft, staat bovenaan.
      </p>
      <Tabel
        titel="Assessoren"
        rijen={kiesbaar}
        sleutel={({ assessor }) => assessor}
        kolommen={[
          { kop: 'Naam', cel: ({ naam }) => naam },
          { kop: 'Heeft nu', soort: 'kort', cel: ({ lopend }) => dossiers(lopend) },
          {
            kop: 'Kan dit dossier beoordelen',
            cel: ({ assessor, naam, bezwaren }) =>
              bezwaren.length === 0 ? (
                <Actieknop
                  actie={`${planningpad(dossier.id)}/toewijzingen`}
                  token={token}
                  soort="gewoon"
                  velden={{ assessorId: assessor }}
                >
                  Toewijzen<span className="vb-onzichtbaar"> aan {naam}</span>
                </Actieknop>
              ) : (
                bezwaren.map(({ code, tekst }) => <div key={code + tekst}>Nee. {tekst}</div>)
              ),
          },
        ]}
      />
    </>
  )
}

const dossiers = (hoeveel: number) => {
  if (hoeveel === 0) return 'geen dossiers'
  return hoeveel === 1 ? '1 dossier' : `${hoeveel} dossiers`
}
