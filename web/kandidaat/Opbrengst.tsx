import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { Knop } from '../delen/Knop.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Zin } from '../delen/Zin.tsx'
import { Entertoets } from '../formulier/Entertoets.tsx'
import type { Vooraf } from './waarde.ts'
import { waardezinnen } from './waardezinnen.ts'

type Props = { vooraf: Vooraf | undefined; soort: ActiviteitSoort }

/** What an activity is worth as it stands in the form, and what it would add; with the button that asks it again. */
export const Opbrengst = ({ vooraf, soort }: Props) => (
  <div className="vb-stroom">
    {vooraf && <Waarde zinnen={waardezinnen(vooraf, soort)} />}
    {/* Filled while somebody types, and here from the start: a reader may miss what comes together with its own place. */}
    <p role="status" data-waarde />
    <Entertoets />
    <p>
      <Knop soort="gewoon" naam="wat" waarde="bereken">
        Bereken de punten
      </Knop>
    </p>
  </div>
)

const Waarde = ({ zinnen: [titel, ...rest] }: { zinnen: readonly [string, ...string[]] }) => (
  <div data-opbrengst>
    <Melding soort="info" titel={titel}>
      {rest.length > 0 && (
        <p>
          <Zin tekst={rest.join(' ')} />
        </p>
      )}
    </Melding>
  </div>
)
