import { toonGetal } from '#domein/getal.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import { Arcering } from './Arcering.tsx'
import type { CategoriePunten } from './Categoriebalk.tsx'

/** What counts today in all, and what counts on the day that was planned for filing. */
export type Puntentelling = { vandaag: number; gepland: number; dag: Datum }

type Props = {
  id: string
  titel: string
  /** Where the same figures can be read. */
  uitleg: string
  doel: number
  telling: Puntentelling
  categorieen: readonly CategoriePunten[]
}

/** The part of the bar from which the number of its category fits in a segment, also on a phone. */
const leesbaar = 0.03
const boven = 24
const hoogte = 40

/** One bar to the goal: a segment per category, what comes with it by the planned day as an open outline, what lapses hatched; and both totals in words. */
export function Puntenbalk({ id, titel, uitleg, doel, telling, categorieen }: Props) {
  const segmenten = opRij(categorieen)
  const telt = som(categorieen.map(categorie => categorie.telt))
  const gepland = som(categorieen.map(categorie => categorie.gepland))
  const valtWeg = som(categorieen.map(categorie => categorie.valtWeg))
  const schaal = Math.max(doel, telt + gepland + valtWeg)
  const x = (punten: number) => `${(punten / schaal) * 100}%`
  const minimum = segmenten.find(({ begin, minimum: nodig }) => begin === 0 && nodig)?.minimum
  const onder = { y: boven + 2, height: hoogte - 4 }
  return (
    <svg
      height={isGelijk(telling) ? 104 : 126}
      role="img"
      aria-labelledby={`${id}-titel ${id}-uitleg`}
    >
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>{[tellingzin(telling), uitleg].filter(Boolean).join(' ')}</desc>
      <Arcering id={`${id}-arcering`} />
      <rect className="bodem" x="0" y={boven} width={x(doel)} height={hoogte} />
      {segmenten.map((segment, index) => (
        <Segment key={segment.nummer} {...{ segment, index, schaal }} />
      ))}
      {gepland > 0 && <rect className="gepland" x={x(telt)} width={x(gepland)} {...onder} />}
      {valtWeg > 0 && (
        <rect
          className="vervallen"
          x={x(telt + gepland)}
          width={x(valtWeg)}
          {...onder}
          fill={`url(#${id}-arcering)`}
        />
      )}
      {segmenten.map(({ nummer, begin, telt: breed, vervallen }) => (
        <rect
          key={nummer}
          className="vervallen"
          x={x(Math.min(begin + breed, schaal - vervallen))}
          y={boven + hoogte + 3}
          width={x(vervallen)}
          height="9"
          fill={`url(#${id}-arcering)`}
          visibility={vervallen > 0 ? undefined : 'hidden'}
        />
      ))}
      {minimum !== undefined && (
        <>
          <line className="streep" x1={x(minimum)} x2={x(minimum)} y1={boven - 7} y2={boven + 5} />
          <text x={x(minimum)} y="12" textAnchor="middle">
            {minimum} nodig in categorie 1
          </text>
        </>
      )}
      <line className="streep" x1={x(doel)} x2={x(doel)} y1={boven - 7} y2={boven + hoogte + 22} />
      <text x={x(doel)} y="98" dx="-6" textAnchor="end">
        <tspan className="sterk">{doel}</tspan> nodig
      </text>
      <Bijschrift telling={telling} />
    </svg>
  )
}

type Segmentplek = { segment: CategoriePunten & { begin: number }; index: number; schaal: number }

function Segment({ segment: { nummer, begin, telt }, index, schaal }: Segmentplek) {
  const deel = telt / schaal
  return (
    <svg x={`${(begin / schaal) * 100}%`} y={boven} width={`${deel * 100}%`} height={hoogte}>
      <rect className={index % 2 === 0 ? 'segment-a' : 'segment-b'} width="100%" height="100%" />
      <rect className="kier" x="100%" width="2" height="100%" transform="translate(-2)" />
      {deel > leesbaar && (
        <text className="in-segment" x="50%" y="26" textAnchor="middle">
          {nummer}
        </text>
      )}
    </svg>
  )
}

/** The total under the bar; today's, and under it that of the planned day when it is another. */
const Bijschrift = ({ telling }: { telling: Puntentelling }) => (
  <>
    <text x="0" y="98">
      <tspan className="sterk">{toonGetal(telling.vandaag)}</tspan>{' '}
      {isGelijk(telling) ? `${telwoord(telling.vandaag)} mee` : 'vandaag'}
    </text>
    {!isGelijk(telling) && (
      <text x="0" y="120">
        <tspan className="sterk">{toonGetal(telling.gepland)}</tspan> op {toonDatum(telling.dag)}
      </text>
    )}
  </>
)

/** Both totals in one sentence; empty when the planned day changes nothing. */
export const tellingzin = (telling: Puntentelling): string =>
  isGelijk(telling)
    ? ''
    : `Vandaag ${telwoord(telling.vandaag)} er ${toonGetal(telling.vandaag)} mee. Op ${toonDatum(telling.dag)} zijn dat er ${toonGetal(telling.gepland)}.`

const isGelijk = ({ vandaag, gepland }: Puntentelling): boolean => vandaag === gepland

const telwoord = (aantal: number): string => (aantal === 1 ? 'telt' : 'tellen')

const som = (getallen: readonly number[]) => getallen.reduce((tot, getal) => tot + getal, 0)

const opRij = (categorieen: readonly CategoriePunten[]) =>
  categorieen.map((categorie, index) => ({
    ...categorie,
    begin: som(categorieen.slice(0, index).map(({ telt }) => telt)),
  }))
