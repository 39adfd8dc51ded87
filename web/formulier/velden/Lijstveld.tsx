import { veldId } from '../stand.ts'
import { Veldgroep } from '../Veldgroep.tsx'
import type { VeldProps } from '../VeldProps.ts'

/** Several of a list, each with a box to tick. */
export function Lijstveld({ naam, veld, waarden, fout, hulp }: VeldProps<'lijst'>) {
  return (
    <Veldgroep naam={naam} veld={veld} fout={fout}>
      {(hulp.keuzes ?? []).map(({ waarde, label, uitleg }, index) => {
        const id = index === 0 ? veldId(naam) : `${veldId(naam)}-${index}`
        return (
          <div className="vb-keuze" key={waarde}>
            <input
              type="checkbox"
              id={id}
              name={naam}
              value={waarde}
              defaultChecked={waarden.includes(waarde)}
              aria-describedby={uitleg && `${id}-uitleg`}
            />
            <div>
              <label htmlFor={id}>{label}</label>
              {uitleg && (
                <span className="vb-keuze__uitleg" id={`${id}-uitleg`}>
                  {uitleg}
                </span>
              )}
            </div>
          </div>
        )
      })}
    </Veldgroep>
  )
}
