import type { ReactNode } from 'react'

export type Gebeurd = { id: string; op: string; wanneer: string; zin: ReactNode }

/** What happened, newest first: when, and one sentence. `op` is the machine's form of `wanneer`. */
export function Tijdlijn({ gebeurd }: { gebeurd: readonly Gebeurd[] }) {
  return (
    <ol className="vb-tijdlijn">
      {gebeurd.map(({ id, op, wanneer, zin }) => (
        <li key={id}>
          <time dateTime={op}>{wanneer}</time>
          {zin}
        </li>
      ))}
    </ol>
  )
}
