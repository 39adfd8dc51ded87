import { Knop } from '../delen/Knop.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import type { Ingevuld } from './stand.ts'

type Props = { actie: string; ingevuld: Ingevuld }

/** A form that could not be taken, to send once more as it was; its longer texts can be read and copied as well. */
export function NogEens({ actie, ingevuld }: Props) {
  const waarden = Object.entries(ingevuld).flatMap(([naam, lijst]) =>
    lijst.map((waarde, plek) => ({ naam, waarde, sleutel: `${naam} ${plek}` })),
  )
  if (waarden.length === 0)
    return (
      <p>
        Wat je net verstuurde, is niet bewaard. Ga terug met de knop van je browser; daar staat het
        nog. Wacht even en verstuur het dan opnieuw.
      </p>
    )
  const teksten = waarden.filter(({ waarde }) => /\s/.test(waarde.trim()))
  return (
    <form method="post" action={actie} className="vb-stroom">
      <p>
        Wat je net verstuurde, is misschien niet bewaard. Alles wat je typte, is nog hier: wacht
        even en verstuur het dan opnieuw. Een bestand dat je meestuurde, kies je daarna nog een
        keer.
      </p>
      {waarden.map(({ naam, waarde, sleutel }) => (
        <input key={sleutel} type="hidden" name={naam} value={waarde} />
      ))}
      <Knop soort="eerste">Verstuur het opnieuw</Knop>
      {teksten.length > 0 && (
        <Uitklap titel="Lees of kopieer wat je typte">
          {teksten.map(({ waarde, sleutel }) => (
            <p key={sleutel} className="vb-mail__tekst">
              {waarde}
            </p>
          ))}
        </Uitklap>
      )}
    </form>
  )
}
