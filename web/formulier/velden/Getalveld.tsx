import { Veldkader } from '../Veldkader.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** A number with a comma or a point, and its unit behind it. */
export function Getalveld({ naam, veld, waarden, fout }: VeldProps<'getal'>) {
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <span className="vb-met-eenheid">
          <input
            {...bediening}
            aria-describedby={
              [bediening['aria-describedby'], veld.eenheid && `${bediening.id}-eenheid`]
                .filter(Boolean)
                .join(' ') || undefined
            }
            className="utrecht-textbox vb-breedte-4"
            type="text"
            inputMode={veld.heel ? 'numeric' : 'decimal'}
            autoComplete="off"
            defaultValue={waarden[0]}
          />
          {veld.eenheid && <span id={`${bediening.id}-eenheid`}>{veld.eenheid}</span>}
        </span>
      )}
    </Veldkader>
  )
}
