import type { Weigering } from '#domein/weigering.ts'
import { Knoplink } from '../delen/Knoplink.tsx'
import { puntenzin } from '../delen/oordeel/puntenzin.ts'
import type { Beoordeling } from './metBeoordeling.tsx'
import { bureauVan, onderdeelpad } from './paden.ts'

type Props = { beoordeling: Beoordeling }

/** The rest of the work: the points, what to work on, and handing in with what is still missing. */
export function Afronding({ beoordeling }: Props) {
  const { dossier, geldend, eigen, mag } = beoordeling
  return (
    <>
      <h2>Punten</h2>
      <p>
        {eigen && puntenzin(geldend.uitslag.pe, eigen.pe)}{' '}
        <a href={onderdeelpad(dossier.id, 'B')}>Bekijk de activiteiten</a>
      </p>
      <Ontwikkeladviezen beoordeling={beoordeling} />
      <h2>Inleveren</h2>
      {dossier.status === 'aanvulling' ? (
        <p>Inleveren kan zodra de aanvulling binnen is, of als je verdergaat zonder.</p>
      ) : mag.adviseer.length === 0 ? (
        <>
          <p>Alles is er. Je schrijft nu je certificatieadvies en levert in.</p>
          <Knoplink soort="eerste" href={`${bureauVan(dossier.id)}/advies`}>
            Certificatieadvies schrijven
          </Knoplink>
        </>
      ) : (
        <>
          <p>Voordat je kunt inleveren:</p>
          <ul>
            {mag.adviseer.map(weigering => (
              <li key={weigering.code + weigering.tekst}>
                <Ontbreekt beoordeling={beoordeling} weigering={weigering} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Ontwikkeladviezen({ beoordeling: { dossier, eigen, mag } }: Props) {
  const adviezen = eigen?.ontwikkeladviezen ?? []
  const hier = `${bureauVan(dossier.id)}/ontwikkeladviezen`
  const isOpen = mag.bewaarOordeel.length === 0
  return (
    <>
      <h2 id="ontwikkeladviezen">Ontwikkeladviezen</h2>
      <p>Over vier jaar blikt de kandidaat in onderdeel A2 terug op wat je hier schrijft.</p>
      {adviezen.length > 0 && (
        <ol className="vb-register">
          {adviezen.map(({ id, tekst }, plek) => (
            <li key={id}>
              <span className="vb-leestekst">{tekst}</span>
              {isOpen && (
                <span>
                  <a href={`${hier}/${id}`}>
                    Wijzigen<span className="vb-onzichtbaar"> (advies {plek + 1})</span>
                  </a>
                </span>
              )}
            </li>
          ))}
        </ol>
      )}
      {isOpen && (
        <Knoplink soort="gewoon" href={`${hier}/nieuw`}>
          Ontwikkeladvies toevoegen
        </Knoplink>
      )}
    </>
  )
}

/** One thing that is missing, leading to where it is done. */
function Ontbreekt({ beoordeling, weigering }: Props & { weigering: Weigering }) {
  const { dossier, teBeoordelen } = beoordeling
  const { code, tekst, clausule } = weigering
  if (code === 'ontwikkeladvies-ontbreekt')
    return <a href={`${bureauVan(dossier.id)}/ontwikkeladviezen/nieuw`}>{tekst}</a>
  const onderdeel = teBeoordelen.find(id => id === clausule)
  return onderdeel ? <a href={onderdeelpad(dossier.id, onderdeel)}>{tekst}</a> : tekst
}
