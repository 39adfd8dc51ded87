import type { ReactNode } from 'react'

/** What stands where nothing is yet: what will come here and how it gets there. */
export function LeegBeeld({ titel, children }: { titel: string; children: ReactNode }) {
  return (
    <div className="vb-leeg vb-stroom">
      <h2>{titel}</h2>
      {children}
    </div>
  )
}
