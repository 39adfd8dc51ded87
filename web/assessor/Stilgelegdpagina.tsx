import type { Weigering } from '#domein/weigering.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { bureauVan } from './paden.ts'

type Props = {
  bezoek: Bezoek
  stilgelegd: {
    rij: { id: string; naam: string }
    bezwaren: readonly Weigering[]
    mag: { geefTerug: readonly Weigering[] }
  }
}

/** A tie with the kandidaat came to light: why the work stops, and the one thing that is left to do. */
export function Stilgelegdpagina({ bezoek, stilgelegd: { rij, bezwaren, mag } }: Props) {
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Beoordeling van ${rij.naam}`}
      kruimels={[{ naam: 'Je dossiers', href: '/' }]}
    >
      <h1>Beoordeling van {rij.naam}</h1>
      <Melding soort="waarschuwing" titel="Dit dossier kun je niet verder beoordelen.">
        <ul>
          {bezwaren.map(({ code, tekst }) => (
            <li key={code + tekst}>{tekst}</li>
          ))}
        </ul>
      </Melding>
      <p>
        Wie een dossier beoordeelt, is onafhankelijk van de kandidaat. Daarom zie je hier niets meer
        van het portfolio. Wat je al schreef, blijft bewaard en telt niet mee.
      </p>
      {mag.geefTerug.length === 0 ? (
        <Knoplink soort="eerste" href={`${bureauVan(rij.id)}/teruggave`}>
          Geef het dossier terug
        </Knoplink>
      ) : (
        mag.geefTerug.map(({ code, tekst }) => <p key={code}>{tekst}</p>)
      )}
    </Pagina>
  )
}
