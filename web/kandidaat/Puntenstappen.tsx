import { Fragment, type ReactNode } from 'react'
import { toonGetal } from '#domein/getal.ts'
import {
  eerdereBij,
  termenVan,
  type Aftrek,
  type Berekening,
  type Eerder,
} from '#domein/pe/berekening.ts'
import {
  aftrekInZin,
  dagenInZin,
  eerderInZin,
  formuleInZin,
  termInZin,
} from '#domein/portfolio/berekeningInZin.ts'
import type { Clausule } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import { berekeningenVan } from '#vragen/portfolio/berekeningen.ts'
import { opvallendVan } from '#vragen/portfolio/puntenplan.ts'
import type { Stand } from '#vragen/stand.ts'
import { metClausule } from '../delen/metClausule.ts'
import { Opvallendlijst } from '../delen/Opvallendlijst.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zin } from '../delen/Zin.tsx'
import { itempad } from './stand.ts'

type Props = { stand: Stand; id: string }

/** What one stored activity is worth and what of it counts, step by step: the formula filled in, what went off and why, and what is left. */
export function Puntenstappen({ stand, id }: Props) {
  const berekening = berekeningenVan(stand).get(id)
  if (!berekening) return null
  return (
    <section className="vb-punten vb-stroom" aria-labelledby="zo-telt-dit">
      <h2 id="zo-telt-dit">Zo telt dit nu</h2>
      {berekening.aftrek.length === 0 ? (
        <Zonder stand={stand} berekening={berekening} />
      ) : (
        <Met stand={stand} berekening={berekening} />
      )}
      <Opvallendlijst
        titel="Hier gaat niets voor af, maar kijk er nog eens naar"
        lijst={opvallendBij(stand, id)}
        naar={ander => itempad(stand, ander)}
      />
    </section>
  )
}

type Over = { stand: Stand; berekening: Berekening }

/** Nothing went off: the formula alone. */
function Zonder({ stand, berekening }: Over) {
  const { peilperiode } = stand.gepland
  const { soort } = berekening
  const formule = metClausule(formuleInZin(berekening, peilperiode), soort.bron.clausule)
  const dagen = dagenInZin(berekening, peilperiode)
  return (
    <p>
      <Zin tekst={[formule, dagen, 'Dat telt allemaal mee.'].filter(Boolean).join(' ')} />
    </p>
  )
}

const Met = ({ stand, berekening }: Over) => (
  <Tabel
    titel={`Gerekend op ${toonDatum(stand.geplandeDag)}`}
    rijen={rijenVan(stand, berekening)}
    sleutel={({ sleutel }) => sleutel}
    kolommen={[
      { kop: 'Stap', cel: ({ wat }) => wat },
      { kop: 'Punten', soort: 'getal', cel: ({ punten }) => punten },
    ]}
  />
)

/** What seems to be double with this one, with the way to the other. */
const opvallendBij = (stand: Stand, id: string) =>
  opvallendVan(stand)
    .filter(({ over }) => over.includes(id))
    .map(een => ({ ...een, over: een.over.filter(ander => ander !== id) }))

type Rij = { sleutel: string; wat: ReactNode; punten: string }

function rijenVan(stand: Stand, berekening: Berekening): Rij[] {
  const { aftrek, telt, inTotaal } = berekening
  const isBoven = ({ reden }: Aftrek): boolean => reden === 'boven-maximum'
  const boven = aftrek.filter(isBoven)
  const eraf = (lijst: readonly Aftrek[]) => lijst.map(een => aftrekrij(stand, berekening, een))
  return [
    ...formulerijen(stand, berekening),
    ...eraf(aftrek.filter(een => !isBoven(een))),
    { sleutel: 'telt', wat: 'Telt', punten: toonGetal(telt) },
    ...eraf(boven),
    ...(boven.length > 0
      ? [{ sleutel: 'totaal', wat: 'Komt in je totaal', punten: toonGetal(inTotaal) }]
      : []),
  ]
}

function formulerijen({ gepland: { peilperiode } }: Stand, berekening: Berekening): Rij[] {
  const dagen = dagenInZin(berekening, peilperiode)
  return termenVan(berekening, peilperiode).map((term, plek) => ({
    sleutel: `term-${plek}`,
    wat: (
      <Stap
        kop={termInZin(term, berekening)}
        clausule={berekening.soort.bron.clausule}
        uitleg={term.tarief.per === 'jaar' ? dagen : ''}
      />
    ),
    punten: toonGetal(term.punten),
  }))
}

function aftrekrij(stand: Stand, berekening: Berekening, aftrek: Aftrek): Rij {
  const periode = stand.gepland.peilperiode
  const alle = [...berekeningenVan(stand).values()]
  const eerder = eerdereBij(aftrek, berekening, { alle, periode })
  const { kop, uitleg } = aftrekInZin(aftrek, berekening, { eerder, periode })
  return {
    sleutel: aftrek.reden === 'boven-maximum' ? aftrek.grens.id : aftrek.reden,
    wat: (
      <Stap {...{ kop, uitleg }} clausule={aftrek.bron.clausule}>
        <Eerdere stand={stand} eerder={eerder} />
      </Stap>
    ),
    punten: aftrek.punten === 0 ? '0' : `−${toonGetal(aftrek.punten)}`,
  }
}

type Stapprops = { kop: string; clausule: Clausule; uitleg: string; children?: ReactNode }

/** A step in a few words, and below it why. */
const Stap = ({ kop, clausule, uitleg, children }: Stapprops) => (
  <>
    {kop} (onderdeel {clausule})
    {uitleg && (
      <span className="vb-bijzin">
        <Zin tekst={uitleg} />
        {children}
      </span>
    )}
  </>
)

/** So many are named; who wants the others looks in the list. */
const genoemd = 3

/** What was entered before and counts first, each a link; with the days that both have, if it is about days. */
function Eerdere({ stand, eerder }: { stand: Stand; eerder: readonly Eerder[] }) {
  if (eerder.length === 0) return null
  const rest = eerder.length - genoemd
  return (
    <>
      {eerder.slice(0, genoemd).map((een, plek) => (
        <Fragment key={een.activiteit.id}>
          {plek === 0 ? ' ' : ', '}
          <a href={itempad(stand, een.activiteit.id)}>{een.activiteit.titel}</a>
          {een.dagen && <Zin tekst={` (${eerderInZin(een)})`} />}
        </Fragment>
      ))}
      {rest > 0 ? ` en nog ${rest}.` : '.'}
    </>
  )
}
