import type { CategoriePunten } from './Categoriebalk.tsx'

/** What the fills of the points picture mean; only those that are in it. */
export function Legenda({ categorieen }: { categorieen: readonly CategoriePunten[] }) {
  return (
    <ul className="vb-legenda vb-rij" aria-hidden="true">
      <li className="vb-legenda--telt">telt mee</li>
      {categorieen.some(({ gepland }) => gepland > 0) && (
        <li className="vb-legenda--gepland">telt straks mee</li>
      )}
      {categorieen.some(({ vervallen }) => vervallen > 0) && (
        <li className="vb-legenda--vervalt">boven het maximum</li>
      )}
    </ul>
  )
}
