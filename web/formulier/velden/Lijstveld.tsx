import { Fragment } from 'react'
import { Uitklap } from '../../delen/Uitklap.tsx'
import { veldId } from '../stand.ts'
import { Veldgroep } from '../Veldgroep.tsx'
import type { Lijstkeuze, VeldProps } from '../VeldProps.ts'

/** Several of a list, each with a box to tick; a long list stands in groups with their names. */
export function Lijstveld({ naam, veld, waarden, fout, hulp }: VeldProps<'lijst'>) {
  const keuzes = (hulp.keuzes ?? []).map((keuze, index) => ({
    keuze,
    id: index === 0 ? veldId(naam) : `${veldId(naam)}-${index}`,
  }))
  // Of three hundred choices each was looked for among three hundred that are ticked.
  const gekozen = new Set(waarden)
  const groepen = [...Map.groupBy(keuzes, ({ keuze }) => keuze.groep)]
  return (
    <Veldgroep naam={naam} veld={veld} fout={fout}>
      {groepen.map(([groep, erin], index) => {
        const regels = erin.map(({ keuze, id }) => (
          <Keuze key={keuze.waarde} {...{ naam, keuze, id }} isAan={gekozen.has(keuze.waarde)} />
        ))
        const kop = `${veldId(naam)}-groep-${index}`
        if (groep === undefined) return <Fragment key="los">{regels}</Fragment>
        const aan = erin.filter(({ keuze }) => gekozen.has(keuze.waarde)).length
        return hulp.uitklap ? (
          <Uitklap key={groep} titel={metAantal(groep, erin.length, aan)} isOpen={aan > 0}>
            {regels}
          </Uitklap>
        ) : (
          <div className="vb-keuzegroep" key={groep} role="group" aria-labelledby={kop}>
            <p className="vb-keuzegroep__kop" id={kop}>
              {groep}
            </p>
            {regels}
          </div>
        )
      })}
    </Veldgroep>
  )
}

const metAantal = (groep: string, aantal: number, aan: number): string =>
  aan > 0 ? `${groep} (${aantal}, waarvan ${aan} gekozen)` : `${groep} (${aantal})`

type Vakjeprops = { naam: string; id: string; keuze: Lijstkeuze; isAan: boolean }

const Keuze = (props: Vakjeprops) => {
  const { isAan, keuze } = props
  return (
    <>
      <Vakje {...props} />
      {keuze.erbij && (
        <div className={isAan ? 'vb-erbij vb-erbij--aan' : 'vb-erbij'}>{keuze.erbij}</div>
      )}
    </>
  )
}

const Vakje = ({ naam, id, keuze: { waarde, label, uitleg }, isAan }: Vakjeprops) => (
  <div className="vb-keuze">
    <input
      type="checkbox"
      id={id}
      name={naam}
      value={waarde}
      defaultChecked={isAan}
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
