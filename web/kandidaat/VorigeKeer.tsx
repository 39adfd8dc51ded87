import { begin } from '#lib/begin.ts'
import type { VorigDossier } from '#vragen/vorigDossier.ts'
import { Profieldelen } from '../delen/afschrift/Profieldelen.tsx'
import { Moment } from '../delen/Moment.tsx'

/** The plan and the advice of last time, beside the answers of A2; says so when we do not have them (aanname 29). */
export function VorigeKeer({ vorig }: { vorig: VorigDossier | null }) {
  if (!vorig)
    return (
      <section className="vb-stroom" id="vorige-keer">
        <h2>Je plan en advies van de vorige keer</h2>
        <p>
          Die hebben wij niet. Je vindt ze in je portfolio en in de brief van je vorige
          (re)certificering. Schrijf bij de vragen wat je had voorgenomen en wat je advies was.
        </p>
      </section>
    )
  return (
    <section className="vb-stroom" id="vorige-keer">
      <h2>Je ontwikkeladvies</h2>
      <p className="vb-zacht">
        Van <Moment op={vorig.besloten} />
      </p>
      <ul>
        {vorig.ontwikkeladviezen.map(tekst => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
      <h2>Je ontwikkelplan van toen</h2>
      {vorig.plan.map(({ vraag, antwoord, beroepsprofiel, onderbouwing }) => (
        <div key={vraag} className="vb-afschrift__deel">
          <h3>{vraag}</h3>
          <p className="vb-regels">{begin(antwoord, langste)}</p>
          {antwoord.length > langste && (
            <p>
              <a href="/ontwikkeling">
                Lees verder bij je ontwikkeling<span className="vb-onzichtbaar">: {vraag}</span>
              </a>
            </p>
          )}
          {beroepsprofiel.length > 0 && (
            <>
              <p className="vb-zacht vb-klein">Uit het beroepsprofiel:</p>
              <Profieldelen profieldelen={beroepsprofiel} onderbouwing={onderbouwing} />
            </>
          )}
        </div>
      ))}
    </section>
  )
}

/** Signs of an answer that stand beside the page that looks back on it. */
const langste = 4000
