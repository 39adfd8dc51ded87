import type { ReactNode } from 'react'
import { Knop } from '../delen/Knop.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import type { Ingevuld } from './stand.ts'

type Props = {
  actie: string
  ingevuld: Ingevuld
  /** Of the session that there is now, instead of the one that came along; empty as long as nobody is signed in. */
  token?: string
  /** What happened and what to do. */
  children: ReactNode
}

/** A form that could not be taken, to send once more as it was; its longer texts can be read and copied as well. */
export function NogEens({ actie, ingevuld, token, children }: Props) {
  const waarden = Object.entries(ingevuld)
    .filter(([naam]) => token === undefined || naam !== 'token')
    .flatMap(([naam, lijst]) =>
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
    <form method="post" action={actie} className="vb-stroom" data-nog-eens="">
      {children}
      {token && <input type="hidden" name="token" value={token} />}
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
