import type { Onderbouwingen } from '#domein/portfolio/afschrift.ts'

type Props = { profieldelen: readonly string[]; onderbouwing: Onderbouwingen }

/** The parts of the beroepsprofiel that were chosen, each with why it fits where that was written. */
export const Profieldelen = ({ profieldelen, onderbouwing }: Props) => (
  <ul className="vb-profieldelen">
    {profieldelen.map(naam => (
      <li key={naam}>
        {naam}
        {onderbouwing[naam] && (
          <p className="vb-leestekst" dir="auto">
            {onderbouwing[naam]}
          </p>
        )}
      </li>
    ))}
  </ul>
)
