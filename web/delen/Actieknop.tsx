import type { ReactNode } from 'react'
import { Knop, type KnopSoort } from './Knop.tsx'

type Props = {
  actie: string
  token: string
  soort: KnopSoort
  /** What goes along unseen; of a list every one. */
  velden?: Readonly<Record<string, string | readonly string[]>>
  /** For fields elsewhere on the page that go along. */
  id?: string
  children: ReactNode
}

/** A form of one button, for an act that asks nothing more. */
export function Actieknop({ actie, token, soort, velden = {}, id, children }: Props) {
  return (
    <form method="post" action={actie} id={id}>
      <input type="hidden" name="token" value={token} />
      {Object.entries(velden).flatMap(([naam, waarden]) =>
        [waarden]
          .flat()
          .map(waarde => (
            <input key={`${naam} ${waarde}`} type="hidden" name={naam} value={waarde} />
          )),
      )}
      <Knop soort={soort}>{children}</Knop>
    </form>
  )
}
