import { isHierNieuwer } from '#domein/portfolio/weglaten.ts'
import { Moment } from '../delen/Moment.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Verschil } from '../delen/Verschil.tsx'
import type { Keuze } from './inleeskeuze.ts'
import { Inleesvink } from './Inleesvink.tsx'

type Tekst = { was: string; wordt: string }

/** Longer than this, texts stand folded: the page is to be looked over. */
const kort = 500

/** The text of now and that of the file, and what differs. */
export function Nuenstraks({ was, wordt }: Tekst) {
  const teksten = (
    <>
      <p className="vb-sterk">Nu</p>
      <p className="vb-mail__tekst" dir="auto">
        {was}
      </p>
      <p className="vb-sterk">In het bestand</p>
      <p className="vb-mail__tekst" dir="auto">
        {wordt}
      </p>
    </>
  )
  return (
    <>
      {was.length + wordt.length > kort ? (
        <Uitklap titel="Lees allebei de teksten">{teksten}</Uitklap>
      ) : (
        teksten
      )}
      <Uitklap titel="Wat is er anders?">
        <p className="vb-zacht">
          <del className="vb-voorbeeld-del">Doorgestreept</del> staat alleen in de tekst van nu,{' '}
          <ins className="vb-voorbeeld-ins">onderstreept</ins> alleen in het bestand.
        </p>
        <Verschil oud={was} nieuw={wordt} />
      </Uitklap>
    </>
  )
}

type Props = Tekst & {
  sleutel: string
  naam: string
  keuze: Keuze
  geschreven?: { hier: Date; daar: Date } | undefined
}

/** One text that changes: both texts, which of them is the later, and the choice. */
export function Inleestekst({ sleutel, naam, keuze, geschreven, ...tekst }: Props) {
  const isNieuwer = isHierNieuwer({ ...(geschreven && { geschreven }) })
  return (
    <section className="vb-stroom">
      <h3>{naam}</h3>
      {geschreven && (
        <p>
          {isNieuwer && <strong>Wat hier staat, is later geschreven. </strong>}
          Hier opgeslagen op <Moment op={geschreven.hier} />, in het bestand op{' '}
          <Moment op={geschreven.daar} />.
        </p>
      )}
      <Nuenstraks {...tekst} />
      <Inleesvink {...{ sleutel, naam, keuze }} liefstNiet={isNieuwer} />
    </section>
  )
}
