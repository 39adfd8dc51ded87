import { toonDatum } from '#lib/datum.ts'
import { leesMeelezingen, type Meelezing } from '#vragen/mentor.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Begonnen } from '../klad/Begonnen.tsx'
import type { Lees } from '../route.ts'

/** The start page of a mentor: with whom he reads along, and with whom he did. */
export const meeleeslijst: Lees = async c => {
  const regels = await leesMeelezingen(c.var.ctx)
  return toon(c, <Lijst bezoek={c.var.bezoek} regels={regels} />)
}

function Lijst({ bezoek, regels }: { bezoek: Bezoek; regels: readonly Meelezing[] }) {
  const nu = regels.filter(({ einde }) => einde === null)
  const eerder = regels.filter(({ einde }) => einde !== null)
  return (
    <Pagina bezoek={bezoek} titel="Meelezen">
      <h1>Meelezen</h1>
      <Begonnen bezoek={bezoek} />
      {nu.length === 0 ? (
        <LeegBeeld titel="Je leest nu met niemand mee">
          <p>Een kandidaat die je om hulp vraagt, nodigt je uit per mail. Dan staat het hier.</p>
        </LeegBeeld>
      ) : (
        <>
          <p className="vb-intro">
            Je leest wat iemand met je deelt, en schrijft er opmerkingen bij. Veranderen doet de
            kandidaat zelf.
          </p>
          <ul className="vb-register">
            {nu.map(een => (
              <li key={een.dossier}>
                <a className="vb-sterk" href={`/dossiers/${een.dossier}/meelezen`}>
                  {een.kandidaat}
                </a>
                <span className="vb-zacht">
                  Onderdeel {een.onderdelen.join(', ')}. Certificaat geldig tot en met{' '}
                  {toonDatum(een.geldigTot)}.
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {eerder.length > 0 && (
        <>
          <h2>Eerder</h2>
          <ul className="vb-register">
            {eerder.map((een, plek) => (
              <li key={`${een.dossier} ${plek}`}>
                <a href={`/dossiers/${een.dossier}/meelezen`}>{een.kandidaat}</a>
                <span className="vb-zacht">
                  {een.einde && (
                    <>
                      {zinnen[een.einde.reden]} op <Moment op={een.einde.op} />.
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Pagina>
  )
}

const zinnen = {
  ingetrokken: 'De kandidaat beëindigde het meelezen',
  ingediend: 'Het portfolio is ingediend',
} as const
