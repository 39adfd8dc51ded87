import type { ReactNode } from 'react'

/** The way on and the way out of a form, in that order. */
export function Knopgroep({ children }: { children: ReactNode }) {
  return <div className="utrecht-button-group">{children}</div>
}
