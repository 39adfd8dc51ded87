import { Veldkader } from '../Veldkader.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** One line of text. */
export function Tekstveld({ naam, veld, waarden, fout, hulp }: VeldProps<'tekst'>) {
  const { type = 'text', breedte = '', autoComplete, inputMode } = hulp
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <input
          {...bediening}
          className={`utrecht-textbox ${breedte}`.trim()}
          type={type}
          autoComplete={autoComplete}
          inputMode={inputMode}
          defaultValue={waarden[0]}
        />
      )}
    </Veldkader>
  )
}
