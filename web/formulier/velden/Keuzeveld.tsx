import { Veldgroep } from '../Veldgroep.tsx'
import { Veldkader } from '../Veldkader.tsx'
import { veldId } from '../stand.ts'
import type { VeldProps } from '../VeldProps.ts'

const hoogstensOnderElkaar = 8

/** One of several: all in view when they are few, else a list to choose from. */
export function Keuzeveld(props: VeldProps<'keuze'>) {
  return props.hulp.inLijst || props.veld.keuzes.length > hoogstensOnderElkaar ? (
    <Keuzelijst {...props} />
  ) : (
    <Rondjes {...props} />
  )
}

function Rondjes({ naam, veld, waarden, fout }: VeldProps<'keuze'>) {
  return (
    <Veldgroep naam={naam} veld={veld} fout={fout}>
      {veld.keuzes.map(({ waarde, label }, index) => {
        const id = index === 0 ? veldId(naam) : `${veldId(naam)}-${waarde}`
        return (
          <div className="vb-keuze" key={waarde}>
            <input
              type="radio"
              id={id}
              name={naam}
              value={waarde}
              defaultChecked={waarden.includes(waarde)}
            />
            <label htmlFor={id}>{label}</label>
          </div>
        )
      })}
    </Veldgroep>
  )
}

function Keuzelijst({ naam, veld, waarden, fout, hulp }: VeldProps<'keuze'>) {
  return (
    <Veldkader naam={naam} veld={veld} fout={fout}>
      {bediening => (
        <select {...bediening} className="utrecht-select" defaultValue={waarden[0] ?? ''}>
          <option value="">{hulp.leeg ?? 'Kies …'}</option>
          {veld.keuzes.map(({ waarde, label }) => (
            <option key={waarde} value={waarde}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Veldkader>
  )
}
