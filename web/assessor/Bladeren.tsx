import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { Icoon } from '../delen/Icoon.tsx'
import { oordeeliconen, oordeelstatus } from '../delen/oordeel/oordeelstatus.ts'
import type { Beoordeling } from './metBeoordeling.tsx'
import { onderdeelpad } from './paden.ts'

type Props = { beoordeling: Beoordeling; id: OnderdeelId; label: string }

/** The parts in a row, each with how far it is: where you are, what is done, and one step to any other. */
export function Bladeren({ beoordeling: { dossier, kader, eigen }, id: hier, label }: Props) {
  return (
    <nav className="vb-bladeren" aria-label={label}>
      <ol>
        {kader.onderdelen.map(({ id, titel }) => {
          const oordeel = eigen?.oordelen.find(({ onderdeel }) => onderdeel === id)?.oordeel
          const { woord } = oordeelstatus(oordeel)
          return (
            <li key={id}>
              <a
                className={oordeel && `vb-bladeren__${oordeel}`}
                href={onderdeelpad(dossier.id, id)}
                aria-current={id === hier ? 'page' : undefined}
              >
                {oordeel && <Icoon naam={oordeeliconen[oordeel]} />}
                {id}
                <span className="vb-onzichtbaar">
                  . {titel}, {woord.toLowerCase()}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
