import { eldersGewijzigd } from '#domein/weigering.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Elders } from '../formulier/Elders.tsx'
import { NogEens } from '../formulier/NogEens.tsx'
import { Reden } from '../delen/Reden.tsx'
import { Stappen } from '../delen/Stappen.tsx'
import { Status } from '../delen/Status.tsx'
import { Voortgang } from '../delen/Voortgang.tsx'

/** What the page tells you, and what you press. */
export function Meldingen({ token }: { token: string }) {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="meldingen">
      <h2 id="meldingen">Meldingen, status, knoppen</h2>
      <Melding soort="info" titel="Je aanvraag loopt.">
        <p>De assessor leest je portfolio. Dat duurt zes tot acht weken.</p>
      </Melding>
      <Melding stil soort="klaar" titel="Je gegevens zijn bewaard." />
      <Melding soort="waarschuwing" titel="Nog vijf weken.">
        <p>Dien je portfolio uiterlijk 28 november 2026 in.</p>
      </Melding>
      <Melding stil soort="fout" titel="Er ging iets mis bij ons.">
        <p>Je tekst is bewaard. Probeer het over een minuut opnieuw.</p>
      </Melding>
      <Elders
        velden={{ waarover: { soort: 'lang', label: 'Waar ging het over?' } }}
        vorm={{
          ingevuld: { waarover: ['Over werk snijden.'] },
          weigeringen: [eldersGewijzigd],
        }}
        bewaard={{ waarover: ['Over jobcarving.'] }}
      />
      <ul className="vb-rij vb-stalen">
        <li>
          <Status soort="niet-begonnen" woord="Nog niet begonnen" />
        </li>
        <li>
          <Status soort="bezig" woord="Mee bezig" />
        </li>
        <li>
          <Status soort="klaar" woord="Volledig" />
        </li>
        <li>
          <Status soort="wacht" woord="Wacht op handtekening" />
        </li>
        <li>
          <Status soort="actie" woord="Vul aan" />
        </li>
        <li>
          <Status soort="hoeft-niet" woord="Hoeft niet" />
        </li>
      </ul>
      <form method="get" action="#meldingen">
        <Knopgroep>
          <Knop soort="eerste">Bewaren</Knop>
          <Knop soort="gewoon">Bereken</Knop>
          <Knop soort="gevaar">Verwijderen</Knop>
          <Knop soort="licht">Niet nu</Knop>
          <Knoplink soort="gewoon" href="#meldingen">
            Verder
          </Knoplink>
          <button
            className="utrecht-button utrecht-button--secondary-action"
            disabled
            type="submit"
          >
            Kan nu niet
          </button>
        </Knopgroep>
      </form>
      <Actieknop actie="/vormgeving/bevestiging" token={token} soort="gewoon">
        Een knop die meteen iets doet
      </Actieknop>
      <p>
        <a href="/vormgeving/bevestiging">Een bladzijde die eerst vraagt</a>
      </p>
      <Stappen stappen={['Gegevens', 'Certificaat', 'Controleren']} nu={1} />
      <Voortgang zin="Je hebt 4 van de 7 onderdelen klaar." klaar={4} van={7} />
      <p>
        <Reden>Er is geen bewijs bij. Daarom telt dit nog niet mee (onderdeel B.5).</Reden>
      </p>
      <LeegBeeld titel="Nog geen bijeenkomsten">
        <p>Voeg je eerste bijeenkomst toe zodra je er een hebt gehad.</p>
        <Knoplink soort="gewoon" href="#meldingen">
          Bijeenkomst toevoegen
        </Knoplink>
      </LeegBeeld>
      <h3>Een formulier dat niet aankwam</h3>
      <NogEens
        actie="/vormgeving/bevestiging"
        ingevuld={{ token: [token], inzicht: ['Ik vraag nu eerst wat iemand zelf wil.'] }}
      >
        <p>Alles wat je typte, is nog hier: wacht even en verstuur het dan opnieuw.</p>
      </NogEens>
    </section>
  )
}
