import type { ReactNode } from 'react'

export type Feit = { naam: string; waarde: ReactNode; actie?: { tekst: string; href: string } }

/** Facts with their names; each may carry the link that changes it. */
export function Definitielijst({ feiten }: { feiten: readonly Feit[] }) {
  return (
    <dl className="utrecht-data-list">
      {feiten.map(({ naam, waarde, actie }) => (
        <div className="utrecht-data-list__item" key={naam}>
          <dt className="utrecht-data-list__item-key">{naam}</dt>
          <dd className="utrecht-data-list__item-value">{waarde}</dd>
          {actie && (
            <dd className="utrecht-data-list__actions">
              <a href={actie.href}>
                {actie.tekst}
                <span className="vb-onzichtbaar"> ({naam})</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
