import type { Kader } from '#toetsingskader/typen.ts'
import { leesDatum } from '#domein/velden/invoer.ts'
import { toonDatum } from '#lib/datum.ts'
import { ookBij } from '#vragen/conceptdubbels.ts'
import type { Concept, Gelijk } from '#vragen/concepten.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { conceptsoort } from './conceptvelden.ts'

export type Conceptenblad = {
  concepten: readonly Concept[]
  /** Which drafts have the same file as one of these. */
  gelijk: readonly Gelijk[]
  pagina: number
  paginas: number
}

type Props = { blad: Conceptenblad; portfolio: Portfolio; dossier: string; token: string }

/** What was put ready and waits: it counts nowhere until it is finished. Nothing where nothing waits. */
export function Conceptenlijst({ blad, portfolio, dossier, token }: Props) {
  const { concepten, gelijk, pagina, paginas } = blad
  if (concepten.length === 0) return null
  return (
    <section className="vb-stroom vb-afdeling" aria-labelledby="concepten">
      <h2 id="concepten">Nog af te maken</h2>
      <p>Dit telt nog niet mee, en gaat niet mee als je indient.</p>
      <ul className="vb-register vb-stukken">
        {concepten.map(concept => (
          <li key={concept.id}>
            <span className="vb-conceptregel">
              <a className="vb-sterk" href={`${dossier}/concepten/${concept.id}`}>
                {concept.titel}
              </a>
              <span className="vb-zacht">{watErIs(concept, portfolio.kader)}</span>
              <Dubbel ook={ookBij(concept, { gelijk, portfolio })} />
            </span>
            <div className="vb-stukken__acties">
              <Actieknop
                actie={`${dossier}/concepten/${concept.id}/verwijdering`}
                token={token}
                soort="licht"
              >
                Verwijderen<span className="vb-onzichtbaar"> {concept.titel}</span>
              </Actieknop>
            </div>
          </li>
        ))}
      </ul>
      <Paginering nu={pagina} van={paginas} href={nr => `/toevoegen?bladzijde=${nr}#concepten`} />
    </section>
  )
}

const Dubbel = ({ ook }: { ook: string }) =>
  ook && <span className="vb-zacht">Hetzelfde bestand zit ook bij {ook}.</span>

const watErIs = (concept: Concept, kader: Kader): string =>
  [
    kader.pe.soorten.find(({ id }) => id === conceptsoort(concept))?.naam ?? 'Soort nog te kiezen',
    toonDag(concept),
    watErBijLigt(concept),
  ]
    .filter(Boolean)
    .join(', ')

const watErBijLigt = ({ bestanden }: Concept) =>
  bestanden.length > 1 ? `${bestanden.length} bestanden` : bestanden[0]?.naam

/** What its holder filled in goes before what was read, also when he emptied it. */
function toonDag({ ingevuld, voorstel }: Concept) {
  const dag = leesDatum(ingevuld?.['datum']?.[0] ?? voorstel.datum?.waarde ?? '')
  return dag && toonDatum(dag)
}
