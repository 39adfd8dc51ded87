import { Melding } from '../delen/Melding.tsx'

type Props = {
  /** What stands there now. */
  tekst: string
  /** Where the page opens with what stands there. */
  href: string
}

/** What was saved elsewhere, above the form that keeps what was typed here; nothing is lost until somebody chooses. */
export const Intussen = ({ tekst, href }: Props) => (
  <Melding soort="waarschuwing" titel="Dit staat er intussen, ergens anders bewaard:">
    <p className="vb-mail__tekst">{tekst}</p>
    <p>
      Jouw versie staat nog in het formulier. Bewaar die nog eens om haar te houden, of{' '}
      <a href={href}>laat staan wat er nu is</a>.
    </p>
  </Melding>
)
