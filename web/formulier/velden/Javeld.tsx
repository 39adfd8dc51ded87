import { veldId } from '../stand.ts'
import { Veldfout } from '../Veldfout.tsx'
import { beschrijving, Veldhulp } from '../Veldhulp.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** A statement to tick; the sentence itself is the label. Whoever leaves it open says so, so it gets no mark. */
export function Javeld({ naam, veld, waarden, fout }: VeldProps<'ja'>) {
  const id = veldId(naam)
  return (
    <div className={fout ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <Veldfout id={id} fout={fout} />
      <div className="vb-keuze">
        <input
          type="checkbox"
          id={id}
          name={naam}
          value="ja"
          defaultChecked={waarden.includes('ja')}
          aria-invalid={fout ? true : undefined}
          aria-describedby={beschrijving(id, veld, fout)}
        />
        <label htmlFor={id}>{veld.label}</label>
      </div>
      <Veldhulp id={id} veld={veld} />
    </div>
  )
}
