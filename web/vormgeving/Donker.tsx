import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Puntenbeeld } from '../delen/Puntenbeeld.tsx'
import { Reden } from '../delen/Reden.tsx'
import { Status } from '../delen/Status.tsx'
import { half, telling } from './punten.ts'

/** The dark palette beside the light one, whatever the device prefers. */
export function Donker() {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="donker">
      <h2 id="donker">Donker</h2>
      <p>Het scherm volgt de instelling van je apparaat. Zo ziet donker eruit.</p>
      <div className="vb-donker vb-stroom">
        <p>
          Gewone tekst met een <a href="#donker">link</a>, en{' '}
          <span className="vb-zacht">zachte tekst</span>.
        </p>
        <Melding soort="info" titel="Je aanvraag loopt." />
        <Melding stil soort="klaar" titel="Je gegevens zijn bewaard." />
        <Melding soort="waarschuwing" titel="Nog vijf weken." />
        <Melding stil soort="fout" titel="Er ging iets mis bij ons." />
        <p>
          <Status soort="klaar" woord="Volledig" /> <Status soort="wacht" woord="Wacht op bewijs" />{' '}
          <Status soort="actie" woord="Vul aan" />
        </p>
        <Reden>Er is geen bewijs bij. Daarom telt dit nog niet mee.</Reden>
        <form method="get" action="#donker">
          <Knopgroep>
            <Knop soort="eerste">Bewaren</Knop>
            <Knop soort="gewoon">Bereken</Knop>
            <Knop soort="gevaar">Verwijderen</Knop>
          </Knopgroep>
        </form>
        <Puntenbeeld
          id="donker-punten"
          zin="Je hebt 63,5 van de 75 punten."
          doel={75}
          telling={telling(63.5, 75.5)}
          categorieen={half}
          opgevoerd={85}
        />
      </div>
    </section>
  )
}
