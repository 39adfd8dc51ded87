import type { ReactNode } from 'react'
import { Icoon } from './Icoon.tsx'

/** Why something does not count, or counts for less: said where it stands, not in a list elsewhere. */
export const Reden = ({ children }: { children: ReactNode }) => (
  <span className="vb-reden">
    <Icoon naam="letOp" />
    <span>{children}</span>
  </span>
)
