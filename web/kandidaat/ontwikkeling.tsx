import { begin } from '#lib/begin.ts'
import { toonDatum } from '#lib/datum.ts'
import {
  leesLopendeOntwikkeling,
  leesOntwikkeling,
  type LopendeOntwikkeling,
  type Ontwikkeldeel,
  type Ontwikkelinhoud,
  type Ontwikkeling,
} from '#vragen/ontwikkeling.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Profieldelen } from '../delen/afschrift/Profieldelen.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'
import type { Lees } from '../route.ts'
import { Jaarblikken } from './Jaarblikken.tsx'
import { jaarblikken } from './jaarblikken.ts'
import { dossierpad, naarPortfolio } from './stand.ts'

/** Plans, advices, actions, reflections and profile parts of all cycles on one page: what is being written first, then the latest filing. */
export const ontwikkeling: Lees = async c => {
  const { ctx, bezoek } = c.var
  const [lopend, cycli] = [await leesLopendeOntwikkeling(ctx), await leesOntwikkeling(ctx)]
  return toon(c, <Ontwikkelpagina bezoek={bezoek} lopend={lopend} cycli={cycli} />)
}

type Props = {
  bezoek: Bezoek
  lopend: LopendeOntwikkeling | null
  cycli: readonly Ontwikkeling[]
}

function Ontwikkelpagina({ bezoek, lopend, cycli }: Props) {
  const geschreven = lopend && isBegonnen(lopend) ? lopend : null
  return (
    <Pagina bezoek={bezoek} titel="Je ontwikkeling" kruimels={[naarPortfolio]}>
      <h1>Je ontwikkeling</h1>
      {geschreven || cycli.length > 0 ? (
        <p className="vb-intro">Wat je schreef en wat je meekreeg, het laatste bovenaan.</p>
      ) : (
        <LeegBeeld titel="Hier komt je lijn door de jaren">
          <p>
            Wat je schrijft over je plannen, je terugblik en je reflectie staat hier straks bij
            elkaar, met de adviezen die je krijgt.
          </p>
        </LeegBeeld>
      )}
      {geschreven && <Lopendblok lopend={geschreven} />}
      {cycli.map(cyclus => (
        <Cyclusblok key={cyclus.dossier} cyclus={cyclus} />
      ))}
    </Pagina>
  )
}

const isBegonnen = ({ stand, delen, profiel }: LopendeOntwikkeling) =>
  delen.length + profiel.length + jaarblikken(stand).length > 0

function Lopendblok({ lopend }: { lopend: LopendeOntwikkeling }) {
  const { stand } = lopend
  return (
    <>
      <section className="vb-afdeling vb-stroom" aria-labelledby="lopend">
        <h2 id="lopend">Waar je nu aan schrijft</h2>
        <p className="vb-zacht">Nog niet ingediend.</p>
        {lopend.delen.map(deel => (
          <Deelblok
            key={deel.id}
            deel={deel}
            schrijf={`${dossierpad(stand)}/onderdelen/${deel.id}`}
          />
        ))}
        <Profielblok inhoud={lopend} />
      </section>
      <Jaarblikken stand={stand} />
    </>
  )
}

const Profielblok = ({ inhoud: { profiel, onderbouwing } }: { inhoud: Ontwikkelinhoud }) =>
  profiel.length > 0 && (
    <>
      <h3>Onderdelen van het beroepsprofiel</h3>
      <Profieldelen profieldelen={profiel} onderbouwing={onderbouwing} />
    </>
  )

function Cyclusblok({ cyclus }: { cyclus: Ontwikkeling }) {
  const { dossier, nummer, ingediend, isBesloten, adviezen, delen } = cyclus
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
      <Profielblok inhoud={cyclus} />
      <p>
        <a href={indiening}>
          Lees alles wat je indiende
          <span className="vb-onzichtbaar"> op {toonDatum(ingediend)}</span>
        </a>
      </p>
    </section>
  )
}

type Deelprops = { deel: Ontwikkeldeel; schrijf?: string }

const Deelblok = ({ deel: { titel, antwoorden }, schrijf }: Deelprops) => (
  <Uitklap titel={titel}>
    {antwoorden.map(({ vraag, tekst }) => (
      <div key={vraag} className="vb-stroom">
        <p className="vb-sterk">{vraag}</p>
        <p className="vb-regels">{begin(tekst, langste)}</p>
      </div>
    ))}
    {schrijf && (
      <p>
        <a href={schrijf}>
          Verder schrijven<span className="vb-onzichtbaar"> aan {titel}</span>
        </a>
      </p>
    )}
  </Uitklap>
)

/** A long answer is read whole where it was written; here it begins. */
const langste = 1500
