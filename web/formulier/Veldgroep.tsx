import type { ReactNode } from 'react'
import { NietVerplicht } from './NietVerplicht.tsx'
import { veldId } from './stand.ts'
import { Vraag } from './Vraag.tsx'
import { Veldfout } from './Veldfout.tsx'
import { beschrijving, Veldhulp } from './Veldhulp.tsx'
import type { VeldProps } from './VeldProps.ts'

type Props = Pick<VeldProps, 'naam' | 'veld' | 'fout'> & { children: ReactNode }

const klas = 'utrecht-form-fieldset'

/** A question with several controls; hint and fault belong to the group. */
export function Veldgroep({ naam, veld, fout, children }: Props) {
  const id = veldId(naam)
  return (
    <fieldset
      className={fout ? `${klas} ${klas}--invalid` : klas}
      aria-describedby={beschrijving(id, veld, fout)}
    >
      <legend className="utrecht-form-fieldset__legend">
        <Vraag tekst={veld.label} />
        <NietVerplicht veld={veld} />
      </legend>
      <Veldhulp id={id} veld={veld} />
      <Veldfout id={id} fout={fout} />
      <div className="utrecht-form-field__input">{children}</div>
    </fieldset>
  )
}
