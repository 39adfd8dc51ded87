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
      {minimum !== undefined && <Minimum deel={minimum / schaal} punten={minimum} />}
      <Doel deel={doel / schaal} punten={doel} />
      <Bijschrift telling={telling} isVer={doel < schaal / 2} />
    </svg>
  )
}

type Grensplek = { deel: number; punten: number }

const procent = (deel: number) => `${deel * 100}%`

/** What category 1 needs, above the bar; to the right of its line where there is no room on the left. */
const Minimum = ({ deel, punten }: Grensplek) => (
  <>
    <line className="streep" x1={procent(deel)} x2={procent(deel)} y1={boven - 7} y2={boven + 5} />
    <text x={procent(deel)} y="12" textAnchor={deel < 0.25 ? 'start' : 'middle'}>
      {punten} nodig in categorie 1
    </text>
  </>
)

/** What is needed in all, below the bar; to the right of its line when so much counts that the line is in the first half. */
const Doel = ({ deel, punten }: Grensplek) => (
  <>
    <line
      className="streep"
      x1={procent(deel)}
      x2={procent(deel)}
      y1={boven - 7}
      y2={boven + hoogte + 22}
    />
    <text
      x={procent(deel)}
      y="98"
      dx={deel < 0.5 ? 6 : -6}
      textAnchor={deel < 0.5 ? 'start' : 'end'}
    >
      <tspan className="sterk">{punten}</tspan> nodig
    </text>
  </>
)

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

/** The total under the bar; today's, and under it that of the planned day when it is another. At the end of the bar when that is far beyond what is needed. */
function Bijschrift({ telling, isVer }: { telling: Puntentelling; isVer: boolean }) {
  const plek = isVer ? ({ x: '100%', textAnchor: 'end' } as const) : { x: '0' }
  return (
    <>
      <text {...plek} y="98">
        <tspan className="sterk">{toonGetal(telling.vandaag)}</tspan>{' '}
        {isGelijk(telling) ? `${telwoord(telling.vandaag)} mee` : 'vandaag'}
      </text>
      {!isGelijk(telling) && (
        <text {...plek} y="120">
          <tspan className="sterk">{toonGetal(telling.gepland)}</tspan> op {toonDatum(telling.dag)}
        </text>
      )}
    </>
  )
}

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
