import type { Klad } from '#vragen/kladden.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Moment } from '../delen/Moment.tsx'
import { bestandenIn, woordenIn } from '../formulier/kladveld.ts'

type Props = { kladden: readonly Klad[]; token: string }

/** Where a form is gone in which somebody typed: what was kept of it, to read and to copy, with the moment and the button that throws it away; nothing where nothing was kept. */
export function Bewaardewoorden({ kladden, token }: Props) {
  if (kladden.length === 0) return null
  return (
    <section className="vb-stroom" aria-labelledby="getypt">
      <h2 id="getypt">Wat je hier typte, is er nog</h2>
      {kladden.map(({ id, titel, velden, bewaardOp }) => (
        <div key={id} className="vb-stroom">
          <p>
            Bewaard op <Moment op={bewaardOp} />. Kopieer wat je wilt houden. Komt het formulier
            hier terug, dan staat het er weer in.
          </p>
          {woordenIn(velden).map(tekst => (
            <p key={tekst} className="vb-mail__tekst" dir="auto">
              {tekst}
            </p>
          ))}
          {bestandenIn({ velden }).map(naam => (
            <p key={naam}>Je koos hier ook “{naam}”. Voeg dat opnieuw toe waar het hoort.</p>
          ))}
          <Actieknop actie={`/kladden/${id}/verwijdering`} token={token} soort="licht">
            Gooi het weg
            <span className="vb-onzichtbaar">: {(woordenIn(velden)[0] ?? titel).slice(0, 80)}</span>
          </Actieknop>
        </div>
      ))}
    </section>
  )
}
