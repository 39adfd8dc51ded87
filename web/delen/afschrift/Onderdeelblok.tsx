import type { AfschriftOnderdeel } from '#domein/portfolio/afschrift.ts'
import type { Bladonderdeel } from '#domein/portfolio/leesbladen.ts'
import { Apart } from '../../apart.tsx'
import { Status } from '../Status.tsx'
import { Deelblok } from './Deelblok.tsx'
import type { Getoond, Naast } from './naast.ts'
import { onderdeelanker, onderdeelstatus } from './onderdeelstatus.ts'
import { Puntentabellen } from './Puntentabellen.tsx'

type Props = { afschrift: Getoond; onderdeel: Bladonderdeel; naast: Naast }

/** One part: how it stands, what is missing and why, what was written and added; the page's own beside it. */
export function Onderdeelblok({ afschrift, onderdeel, naast }: Props) {
  const { id, titel, status, isVervolg } = onderdeel
  const extra = naast.naastOnderdeel?.(id)
  const anker = onderdeelanker(id)
  return (
    <section
      id={anker}
      className={extra ? 'vb-afdeling vb-afschrift__onderdeel--naast' : 'vb-afdeling'}
      aria-labelledby={`${anker}-kop`}
    >
      <div className="vb-stroom">
        <h2 id={`${anker}-kop`}>
          {id}. {titel}
          {isVervolg && ' (vervolg)'}
        </h2>
        <p className="vb-statusregel">
          <Status {...onderdeelstatus[status]} />
          <Herkomst afschrift={afschrift} onderdeel={onderdeel} />
        </p>
        {!isVervolg && <Tekorten onderdeel={onderdeel} />}
        {id === 'B' && (
          <Apart>
            <Puntentabellen punten={afschrift.punten} onderdeel={onderdeel} />
          </Apart>
        )}
        <Apart>
          <Delen afschrift={afschrift} onderdeel={onderdeel} naast={naast} />
        </Apart>
      </div>
      {extra && <div className="vb-stroom vb-afschrift__naast">{extra}</div>}
    </section>
  )
}

/** Said only of what an earlier filing already held. */
const Herkomst = ({ afschrift, onderdeel: { uitIndiening } }: Omit<Props, 'naast'>) =>
  uitIndiening === afschrift.indiening.nummer ? null : (
    <span className="vb-zacht">Ongewijzigd uit indiening {uitIndiening}</span>
  )

function Tekorten({ onderdeel: { tekorten } }: { onderdeel: AfschriftOnderdeel }) {
  if (tekorten.length === 0) return null
  return (
    <ul className="vb-tekorten">
      {tekorten.map(({ tekst, toelichting }) => (
        <li key={tekst}>
          {tekst}
          <span className="vb-bijzin">
            {toelichting ? `Uitleg van de kandidaat: “${toelichting}”` : 'Zonder uitleg.'}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Delen({ afschrift, onderdeel, naast }: Props) {
  const { id, status, delen } = onderdeel
  const isLeeg = delen.every(
    ({ tekst, regels, bestanden }) => tekst === '' && regels.length + bestanden.length === 0,
  )
  if (status === 'vrijgesteld' && isLeeg)
    return <p>Dit onderdeel hoeft bij dit certificaat nog niet.</p>
  if (delen.length === 0) return <p className="vb-zacht">Hier is niets opgevoerd.</p>
  return delen.map(deel => (
    <Deelblok
      key={deel.id}
      deel={deel}
      regel={
        id === 'B' ? afschrift.punten.regels.find(een => een.activiteit === deel.id) : undefined
      }
      naast={naast}
      onder={naast.bijDeel?.(deel, id)}
    />
  ))
}
