import type { ReactNode } from 'react'

/** Text that opens in place, folded until somebody asks for it. */
export function Uitklap({ titel, children }: { titel: ReactNode; children: ReactNode }) {
  return (
    <details className="utrecht-accordion">
      <summary>{titel}</summary>
      <div className="utrecht-accordion__panel vb-stroom">{children}</div>
    </details>
  )
}
