import type { ReactNode } from 'react'
import { NietVerplicht } from './NietVerplicht.tsx'
import { veldId } from './stand.ts'
import { Vraag } from './Vraag.tsx'
import { Veldfout } from './Veldfout.tsx'
import { beschrijving, Veldhulp } from './Veldhulp.tsx'
import type { VeldProps } from './VeldProps.ts'

/** What the control says about itself to the browser and to screen readers. */
export type Bediening = {
  id: string
  name: string
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

type Props = Pick<VeldProps, 'naam' | 'veld' | 'fout'> & {
  children: (bediening: Bediening) => ReactNode
}

/** Label, hint, fault and then the control: the same anatomy for every field with one control. */
export function Veldkader({ naam, veld, fout, children }: Props) {
  const id = veldId(naam)
  return (
    <div className={fout ? 'utrecht-form-field utrecht-form-field--invalid' : 'utrecht-form-field'}>
      <label className="utrecht-form-label" htmlFor={id}>
        <Vraag tekst={veld.label} />
        <NietVerplicht veld={veld} />
      </label>
      <Veldhulp id={id} veld={veld} />
      <Veldfout id={id} fout={fout} />
      <div className="utrecht-form-field__input">
        {children({
          id,
          name: naam,
          'aria-invalid': fout ? true : undefined,
          'aria-describedby': beschrijving(id, veld, fout),
        })}
      </div>
    </div>
  )
}
