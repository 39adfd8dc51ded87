import type { Klad } from '#vragen/kladden.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Moment } from '../delen/Moment.tsx'
import { kladnamen } from '../formulier/kladnamen.ts'
import { padNaarKlad } from '../formulier/kladveld.ts'

type Props = { kladden: readonly Klad[]; token: string }

/** What was begun in a form about an activity and never sent. Nothing where there is none. */
export function Kladlijst({ kladden, token }: Props) {
  if (kladden.length === 0) return null
  const namen = kladnamen(kladden)
  return (
    <section className="vb-stroom vb-afdeling" aria-labelledby="kladden">
      <h2 id="kladden">Hier was je aan begonnen</h2>
      <p>Dit is voorlopig bewaard. Het telt pas als je in het formulier op de knop drukt.</p>
      <ul className="vb-register vb-stukken">
        {kladden.map(klad => (
          <li key={klad.id}>
            <span className="vb-conceptregel">
              <a className="vb-sterk" href={padNaarKlad(klad)}>
                {namen.get(klad.id)}
              </a>
              <span className="vb-zacht">
                Voorlopig bewaard op <Moment op={klad.bewaardOp} />
              </span>
            </span>
            <div className="vb-stukken__acties">
              <Actieknop actie={`/kladden/${klad.id}/verwijdering`} token={token} soort="licht">
                Gooi het weg<span className="vb-onzichtbaar">: {namen.get(klad.id)}</span>
              </Actieknop>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
