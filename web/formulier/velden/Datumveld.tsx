import { Veldkader } from '../Veldkader.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** A day, typed as people write it; a calendar to click through would be slower and less accessible. */
export function Datumveld({ naam, veld, waarden, fout, hulp }: VeldProps<'datum'>) {
  return (
    <Veldkader
      naam={naam}
      veld={{ ...veld, hulp: [veld.hulp, 'Bijvoorbeeld 28-2-2027.'].filter(Boolean).join(' ') }}
      fout={fout}
    >
      {bediening => (
        <input
          {...bediening}
          className="utrecht-textbox vb-breedte-10"
          type="text"
          autoComplete={hulp.autoComplete ?? 'off'}
          defaultValue={waarden[0]}
        />
      )}
    </Veldkader>
  )
}
