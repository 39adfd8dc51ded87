import { begin } from '#lib/begin.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bron } from '../delen/Bron.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { alleVelden, type Groep, type Schrijfdeel } from './onderdeelvelden.ts'
import { dossierpad, naarPortfolio } from './stand.ts'
import { vraagpad } from './vraagbladen.ts'
import type { Ingevuld } from '../formulier/stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  deel: Schrijfdeel
  groepen: readonly Groep[]
  bewaard: Ingevuld
  /** When there is too much for one page: how each text begins, and where it can be read. */
  isBegin: boolean
}

/** A part that this holder need not do: why, and nothing is asked. What was written before stays readable. */
export function Vrijgesteld({ bezoek, stand, deel, groepen, bewaard, isBegin }: Props) {
  const titel = `${deel.id}. ${deel.titel}`
  const geschreven = Object.entries(alleVelden(groepen)).flatMap(([naam, { label }]) => {
    const tekst = (bewaard[naam] ?? []).join(', ')
    return tekst.trim() === '' ? [] : [{ naam, label, tekst }]
  })
  return (
    <Pagina bezoek={bezoek} titel={titel} kruimels={[naarPortfolio]}>
      <h1>{titel}</h1>
      <Melding soort="info" titel="Dit onderdeel hoeft voor jou nu niet.">
        <p>
          Je certificaat eindigt in {stand.portfolio.rij.geldigTot.slice(0, 4)}. Dan ben je
          vrijgesteld.
        </p>
        {deel.vrijstelling && <Bron bron={deel.vrijstelling.bron} />}
      </Melding>
      {geschreven.length > 0 && (
        <Uitklap titel="Wat je al had geschreven">
          {geschreven.map(({ naam, label, tekst }) => (
            <div key={naam}>
              <h2>{label}</h2>
              <p className="vb-regels">{isBegin ? begin(tekst, langste) : tekst}</p>
              {isBegin && (
                <p>
                  <a href={vraagpad(`${dossierpad(stand)}/onderdelen/${deel.id}`, naam)}>
                    Lees verder<span className="vb-onzichtbaar">: {label}</span>
                  </a>
                </p>
              )}
            </div>
          ))}
        </Uitklap>
      )}
      <p>
        <a href="/">Terug naar je portfolio</a>
      </p>
    </Pagina>
  )
}

/** Signs of a text that is read whole elsewhere. */
const langste = 240
