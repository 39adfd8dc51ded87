import type { Onderdeel } from '#toetsingskader/typen.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { knopklassen } from '../delen/Knop.tsx'
import { veldId } from '../formulier/stand.ts'
import { reflectiemodellen, type Reflectiemodel } from './reflectiemodellen.ts'

/** Models that may help to write in this box, folded: to read and copy, and with one press as headings in the box. */
export const Reflectiehulp = ({ deel, naam }: { deel: Onderdeel; naam: string }) =>
  (noemtModellen(deel, naam) ? reflectiemodellen : []).map(model => (
    <Uitklap key={model.naam} titel={`Schrijven met ${model.naam}`}>
      <p>{model.uitleg}</p>
      <dl className="vb-model">
        {model.stappen.map(({ kop, vraag }) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>{vraag}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button
          type="button"
          hidden
          className={knopklassen.gewoon}
          data-koppen={alsTekst(model)}
          data-vak={veldId(naam)}
        >
          Zet deze koppen in het vak
        </button>
      </p>
    </Uitklap>
  ))

/** Where the text itself speaks of models (A3.2). */
const noemtModellen = ({ id }: Onderdeel, naam: string): boolean =>
  id === 'A3.2' && naam === 'situatie'

/** Headings with room under each. */
const alsTekst = ({ stappen }: Reflectiemodel): string =>
  stappen.map(({ kop }) => `${kop}\n\n`).join('\n')
