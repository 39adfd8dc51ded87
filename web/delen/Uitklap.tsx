import type { ReactNode } from 'react'

/** `isOpen` where something in it asks for attention at once. */
type Props = { titel: ReactNode; isOpen?: boolean; children: ReactNode }

/** Text that opens in place, folded until somebody asks for it. */
export function Uitklap({ titel, isOpen, children }: Props) {
  return (
    <details className="utrecht-accordion" open={isOpen}>
      <summary>{titel}</summary>
      <div className="utrecht-accordion__panel vb-stroom">{children}</div>
    </details>
  )
}
