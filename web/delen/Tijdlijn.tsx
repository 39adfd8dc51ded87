import type { ReactNode } from 'react'

export type Gebeurd = {
  id: string
  op: string
  wanneer: string
  zin: ReactNode
  /** Today, between what was and what comes. */
  isNu?: true
}

/** What happened, newest first: when, and one sentence. `op` is the machine's form of `wanneer`. */
export function Tijdlijn({ gebeurd }: { gebeurd: readonly Gebeurd[] }) {
  return (
    <ol className="vb-tijdlijn">
      {gebeurd.map(({ id, op, wanneer, zin, isNu }) => (
        <li key={id} aria-current={isNu && 'date'}>
          <time dateTime={op}>{wanneer}</time>
          {zin}
        </li>
      ))}
    </ol>
  )
}
