import { toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import type { Doe, Lees } from '../route.ts'

/** The page that asks before something that is hard to undo. */
export const bevestiging: Lees = c =>
  toon(
    c,
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag="Wil je deze activiteit verwijderen?"
      actie="/vormgeving/bevestiging"
      ja="Ja, verwijder de activiteit"
      nee={{ tekst: 'Nee, laat haar staan', href: '/vormgeving' }}
      gevaar
    >
      <p>Je punten veranderen mee. Terugzetten kan tot je de bladzijde verlaat.</p>
    </Bevestigpagina>,
  )

/** Keeps nothing: the buttons of the examples come back to where they stand. */
export const bevestigd: Doe = c => Promise.resolve(c.redirect('/vormgeving', 303))
