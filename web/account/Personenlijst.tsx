import { statussen } from '#domein/dossier/zaak.ts'
import { rollen, rolnamen } from '#domein/rollen.ts'
import type { DemonstratiePersoon } from '#vragen/account/demonstratie.ts'
import { Actieknop } from '../delen/Actieknop.tsx'

type Props = { personen: readonly DemonstratiePersoon[]; token: string; verder: string }

/** The invented people of a demonstration by role, each with a button to be him. */
export function Personenlijst({ personen, token, verder }: Props) {
  const groepen = rolnamen
    .map(rol => ({ rol, mensen: personen.filter(({ rollen: eigen }) => eigen.includes(rol)) }))
    .filter(({ mensen }) => mensen.length > 0)
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="personen">
      <h2 id="personen">Of kijk mee als een van deze mensen</h2>
      <p>Zij zijn verzonnen. Je hebt geen code nodig.</p>
      {groepen.map(({ rol, mensen }) => (
        <section className="vb-personen vb-stroom" key={rol} aria-label={rollen[rol].naam}>
          <h3>{rollen[rol].naam}</h3>
          <p className="vb-zacht">{rollen[rol].wat}</p>
          <ul className="vb-register">
            {mensen.map(({ id, naam, status }) => (
              <li key={id}>
                <Actieknop
                  actie="/inloggen/demonstratie"
                  token={token}
                  soort="licht"
                  velden={{ persoon: id, naar: verder }}
                >
                  {naam}
                </Actieknop>
                {rol === 'kandidaat' && status && (
                  <span className="vb-zacht vb-klein">{statussen[status]}</span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
