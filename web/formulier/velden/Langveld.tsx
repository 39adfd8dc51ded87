import { Veldkader } from '../Veldkader.tsx'
import type { VeldProps } from '../VeldProps.ts'

const klas = 'utrecht-textarea'

/** A text of any length; grows with what is typed. */
export function Langveld({ naam, veld, waarden, fout, hulp }: VeldProps<'lang'>) {
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <textarea
          {...bediening}
          className={hulp.kort ? `${klas} ${klas}--regels` : klas}
          rows={hulp.kort ? 2 : 8}
          dir="auto"
          defaultValue={waarden[0]}
        />
      )}
    </Veldkader>
  )
}
