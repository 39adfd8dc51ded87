import { begin } from '#lib/begin.ts'
import { toonDatum } from '#lib/datum.ts'
import { leesOntwikkeling, type Ontwikkeldeel, type Ontwikkeling } from '#vragen/ontwikkeling.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Profieldelen } from '../delen/afschrift/Profieldelen.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'
import type { Lees } from '../route.ts'
import { naarPortfolio } from './stand.ts'

/** Plans, advices, actions, reflections and profile parts of all cycles on one page, the latest first. */
export const ontwikkeling: Lees = async c =>
  toon(c, <Ontwikkelpagina bezoek={c.var.bezoek} cycli={await leesOntwikkeling(c.var.ctx)} />)

type Props = { bezoek: Bezoek; cycli: readonly Ontwikkeling[] }

const Ontwikkelpagina = ({ bezoek, cycli }: Props) => (
  <Pagina bezoek={bezoek} titel="Je ontwikkeling" kruimels={[naarPortfolio]}>
    <h1>Je ontwikkeling</h1>
    {cycli.length === 0 ? (
      <LeegBeeld titel="Hier komt je lijn door de jaren">
        <p>Na je eerste indiening staan hier je plannen, verslagen en adviezen bij elkaar.</p>
      </LeegBeeld>
    ) : (
      <p className="vb-intro">Wat je indiende en wat je meekreeg, het laatste bovenaan.</p>
    )}
    {cycli.map(cyclus => (
      <Cyclusblok key={cyclus.dossier} cyclus={cyclus} />
    ))}
  </Pagina>
)

function Cyclusblok({ cyclus }: { cyclus: Ontwikkeling }) {
  const { dossier, nummer, ingediend, isBesloten, adviezen, delen, profiel, onderbouwing } = cyclus
  const indiening = `/dossiers/${dossier}/indieningen/${nummer}`
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby={`cyclus-${dossier}`}>
      <h2 id={`cyclus-${dossier}`}>
        <Zin tekst={`Ingediend op ${toonDatum(ingediend)}`} />
      </h2>
      <h3>Ontwikkeladvies</h3>
      {isBesloten ? (
        <ul>
          {adviezen.map(tekst => (
            <li key={tekst}>{tekst}</li>
          ))}
        </ul>
      ) : (
        <p className="vb-zacht">Dat lees je hier na het besluit.</p>
      )}
      {delen.map(deel => (
        <Deelblok key={deel.id} deel={deel} />
      ))}
      {profiel.length > 0 && (
        <>
          <h3>Onderdelen van het beroepsprofiel</h3>
          <Profieldelen profieldelen={profiel} onderbouwing={onderbouwing} />
        </>
      )}
      <p>
        <a href={indiening}>
          Lees alles wat je indiende
          <span className="vb-onzichtbaar"> op {toonDatum(ingediend)}</span>
        </a>
      </p>
    </section>
  )
}

const Deelblok = ({ deel: { titel, antwoorden } }: { deel: Ontwikkeldeel }) => (
  <Uitklap titel={titel}>
    {antwoorden.map(({ vraag, tekst }) => (
      <div key={vraag} className="vb-stroom">
        <p className="vb-sterk">{vraag}</p>
        <p className="vb-regels">{begin(tekst, langste)}</p>
      </div>
    ))}
  </Uitklap>
)

/** A long answer is read whole in the filing; here it begins. */
const langste = 1500
