import { Veldkader } from '../Veldkader.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** A text of any length; grows with what is typed. */
export function Langveld({ naam, veld, waarden, fout }: VeldProps<'lang'>) {
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <textarea
          {...bediening}
          className="utrecht-textarea"
          rows={8}
          dir="auto"
          defaultValue={waarden[0]}
        />
      )}
    </Veldkader>
  )
}
