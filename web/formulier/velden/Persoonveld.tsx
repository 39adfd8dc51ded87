import { NietVerplicht } from '../NietVerplicht.tsx'
import { veldId } from '../stand.ts'
import { Veldgroep } from '../Veldgroep.tsx'
import type { VeldProps } from '../VeldProps.ts'

const delen = [
  { deel: 'naam', label: 'Naam', type: 'text', merk: {} },
  { deel: 'functie', label: 'Functie', type: 'text', merk: { optioneel: true } },
  { deel: 'email', label: 'E-mailadres', type: 'email', merk: { optioneel: true } },
] as const

/** Somebody else: name, and if known function and e-mail address. `waarden` holds them in that order. */
export function Persoonveld({ naam, veld, waarden, fout }: VeldProps<'persoon'>) {
  return (
    <Veldgroep naam={naam} veld={veld} fout={fout}>
      {delen.map(({ deel, label, type, merk }, index) => {
        const id = veldId(index === 0 ? naam : `${naam}.${deel}`)
        return (
          <div className="utrecht-form-field" key={deel}>
            <label className="utrecht-form-label" htmlFor={id}>
              {label}
              <NietVerplicht veld={merk} />
            </label>
            <div className="utrecht-form-field__input">
              <input
                className="utrecht-textbox"
                id={id}
                name={`${naam}.${deel}`}
                type={type}
                autoComplete="off"
                defaultValue={waarden[index]}
                aria-invalid={fout && index === 0 ? true : undefined}
              />
            </div>
          </div>
        )
      })}
    </Veldgroep>
  )
}
