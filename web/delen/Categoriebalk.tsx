import { Arcering } from './Arcering.tsx'

export type CategoriePunten = {
  nummer: number
  naam: string
  telt: number
  vervallen: number
  /** What comes with it by the planned day, and what counts today and no longer then. */
  gepland: number
  valtWeg: number
  minimum?: number
  maximum?: number
}

/** One category on the scale of its own limit: counted, planned, lapsed, and a mark at the minimum or maximum. */
export function Categoriebalk({ id, categorie }: { id: string; categorie: CategoriePunten }) {
  const { telt, gepland, valtWeg, minimum, maximum } = categorie
  const vervallen = categorie.vervallen + valtWeg
  const grens = minimum ?? maximum ?? telt
  const schaal = Math.max(grens * 1.25, telt + gepland + vervallen, 1)
  const x = (punten: number) => `${(punten / schaal) * 100}%`
  const arcering = `${id}-${categorie.nummer}`
  return (
    <svg height="18" aria-hidden="true" focusable="false">
      <Arcering id={arcering} />
      <line className="as" x1="0" x2="100%" y1="14.5" y2="14.5" />
      <rect className="segment-a" x="0" y="4" width={x(telt)} height="10" />
      {gepland > 0 && <rect className="gepland" x={x(telt)} y="5" width={x(gepland)} height="9" />}
      {vervallen > 0 && (
        <rect
          className="vervallen"
          x={x(telt)}
          y="4.5"
          width={x(vervallen)}
          height="9"
          fill={`url(#${arcering})`}
        />
      )}
      <line className="streep" x1={x(grens)} x2={x(grens)} y1="0" y2="18" />
    </svg>
  )
}
