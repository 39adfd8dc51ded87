import { toonGetal } from '#domein/getal.ts'
import { Arcering } from './Arcering.tsx'
import type { CategoriePunten } from './Categoriebalk.tsx'

type Props = {
  id: string
  titel: string
  /** Where the same figures can be read. */
  uitleg: string
  doel: number
  categorieen: readonly CategoriePunten[]
}

/** The part of the bar from which the number of its category fits in a segment, also on a phone. */
const leesbaar = 0.03
const boven = 24
const hoogte = 40

/** One bar to the goal: a segment per category, what lapsed hanging under it, what is planned as an open outline. */
export function Puntenbalk({ id, titel, uitleg, doel, categorieen }: Props) {
  const segmenten = opRij(categorieen)
  const telt = som(categorieen.map(categorie => categorie.telt))
  const gepland = som(categorieen.map(categorie => categorie.gepland))
  const schaal = Math.max(doel, telt + gepland)
  const x = (punten: number) => `${(punten / schaal) * 100}%`
  const minimum = segmenten.find(({ begin, minimum: nodig }) => begin === 0 && nodig)?.minimum
  return (
    <svg height="104" role="img" aria-labelledby={`${id}-titel ${id}-uitleg`}>
      <title id={`${id}-titel`}>{titel}</title>
      <desc id={`${id}-uitleg`}>{uitleg}</desc>
      <Arcering id={`${id}-arcering`} />
      <rect className="bodem" x="0" y={boven} width={x(doel)} height={hoogte} />
      {segmenten.map(({ nummer, begin, telt: breed }, index) => (
        <svg key={nummer} x={x(begin)} y={boven} width={x(breed)} height={hoogte}>
          <rect
            className={index % 2 === 0 ? 'segment-a' : 'segment-b'}
            width="100%"
            height="100%"
          />
          <rect className="kier" x="100%" width="2" height="100%" transform="translate(-2)" />
          {breed / schaal > leesbaar && (
            <text className="in-segment" x="50%" y="26" textAnchor="middle">
              {nummer}
            </text>
          )}
        </svg>
      ))}
      {gepland > 0 && (
        <rect
          className="gepland"
          x={x(telt)}
          y={boven + 2}
          width={x(gepland)}
          height={hoogte - 4}
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
      <text x="0" y="98">
        <tspan className="sterk">{toonGetal(telt)}</tspan> {telt === 1 ? 'telt' : 'tellen'} mee
      </text>
      <text x={x(doel)} y="98" dx="-6" textAnchor="end">
        <tspan className="sterk">{doel}</tspan> nodig
      </text>
    </svg>
  )
}

const som = (getallen: readonly number[]) => getallen.reduce((tot, getal) => tot + getal, 0)

const opRij = (categorieen: readonly CategoriePunten[]) =>
  categorieen.map((categorie, index) => ({
    ...categorie,
    begin: som(categorieen.slice(0, index).map(({ telt }) => telt)),
  }))
