import { Zin } from './Zin.tsx'
import { dagenTussen, datum, jaarVan, toonDatum, type Datum } from '#lib/datum.ts'

export type Cyclus = {
  van: Datum
  tot: Datum
  vandaag: Datum
  uiterlijkIndienen: Datum
  /** The day on which the holder means to file, when it is another than the latest. */
  gepland?: Datum
  ingediend?: Datum
  bijeenkomsten: readonly Datum[]
}

type Props = { id: string; cyclus: Cyclus }

/** Four years as a line with its days in a list. */
export const Cyclusbeeld = ({ id, cyclus }: Props) => (
  <figure className="vb-beeld">
    <Cycluslijn id={id} cyclus={cyclus} />
    <Dagen cyclus={cyclus} />
  </figure>
)

/** Four years as a line: today, meetings, the planned and the latest day to file, the end; for where the page lists the same days. */
export function Cycluslijn({ id, cyclus }: Props) {
  const { van, tot, vandaag, ingediend, bijeenkomsten } = cyclus
  const x = (dag: Datum) => `${plek(cyclus, dag)}%`
  const merken = merkenVan(cyclus)
  return (
    <svg height={as + 38 + merken.length * 22} role="img" aria-labelledby={`${id}-titel`}>
      <title id={`${id}-titel`}>
        {`De looptijd van je certificaat, ${toonDatum(van)} tot en met ${toonDatum(tot)}. De lijst hieronder noemt dezelfde dagen.`}
      </title>
      <line className="as" x1="0" x2="100%" y1={as} y2={as} />
      <line className="voorbij" x1="0" x2={x(vandaag)} y1={as} y2={as} />
      {jaren(van, tot).map(jaar => (
        <g key={jaar}>
          <line className="as" x1={x(jaar)} x2={x(jaar)} y1={as} y2={as + 8} />
          {plek(cyclus, jaar) < 88 && (
            <text className="zacht" x={x(jaar)} y={as + 24} textAnchor="middle">
              {jaarVan(jaar)}
            </text>
          )}
        </g>
      ))}
      {bijeenkomsten.map(dag => (
        <circle key={dag} className="punt" cx={x(dag)} cy={as} r="6" />
      ))}
      {merken.map(({ naam, dag }, rij) => (
        <g key={naam}>
          <line
            className="streep"
            x1={x(dag)}
            x2={x(dag)}
            y1={as - 8}
            y2={as + 40 + rij * 22}
            strokeDasharray={dag === cyclus.gepland ? '4 3' : undefined}
          />
          <text x={x(dag)} y={as + 54 + rij * 22} textAnchor="end">
            {naam}
          </text>
        </g>
      ))}
      <line className="streep" x1={x(vandaag)} x2={x(vandaag)} y1="20" y2={as + 8} />
      <text className="sterk" x={x(vandaag)} y="14" textAnchor={anker(plek(cyclus, vandaag))}>
        vandaag
      </text>
      {ingediend && <circle className="punt punt--vol" cx={x(ingediend)} cy={as} r="7" />}
    </svg>
  )
}

const as = 46

/** The days with a name under the line, the earliest first: so no line runs through the name of another. */
const merkenVan = ({ tot, uiterlijkIndienen, gepland }: Cyclus) =>
  [
    ...(gepland ? [{ naam: 'geplande dag', dag: gepland }] : []),
    { naam: 'uiterlijk indienen', dag: uiterlijkIndienen },
    { naam: 'einde certificaat', dag: tot },
  ].toSorted((een, ander) => een.dag.localeCompare(ander.dag))

function Dagen({ cyclus }: { cyclus: Cyclus }) {
  const { tot, vandaag, uiterlijkIndienen, gepland, ingediend, bijeenkomsten } = cyclus
  return (
    <ul className="vb-dagen">
      <li>Vandaag: {toonDatum(vandaag)}</li>
      {bijeenkomsten.length > 0 && (
        <li>
          <Zin tekst={`Bijeenkomsten: ${bijeenkomsten.map(toonDatum).join(', ')}`} />
        </li>
      )}
      {ingediend && <li>Ingediend: {toonDatum(ingediend)}</li>}
      {gepland && <li>Geplande dag: {toonDatum(gepland)}</li>}
      <li>Uiterlijk indienen: {toonDatum(uiterlijkIndienen)}</li>
      <li>Einde certificaat: {toonDatum(tot)}</li>
    </ul>
  )
}

const plek = ({ van, tot }: Cyclus, dag: Datum) =>
  Math.min(100, Math.max(0, (dagenTussen(van, dag) / dagenTussen(van, tot)) * 100))

const anker = (procent: number) => {
  if (procent < 15) return 'start'
  return procent > 85 ? 'end' : 'middle'
}

const jaren = (van: Datum, tot: Datum): Datum[] =>
  Array.from({ length: jaarVan(tot) - jaarVan(van) }, (_, index) =>
    datum(`${jaarVan(van) + index + 1}-01-01`),
  )
