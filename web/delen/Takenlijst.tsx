import { Status, type StatusSoort } from './Status.tsx'

export type Taak = {
  code: string
  titel: string
  href?: string
  rest?: string
  status: { soort: StatusSoort; woord: string }
}

/** Parts to be done in any order: code, title, what is missing in half a sentence, status. */
export function Takenlijst({ taken }: { taken: readonly Taak[] }) {
  return (
    <ol className="vb-taken">
      {taken.map(taak => (
        <li className="vb-taak" key={taak.code}>
          <span className="vb-taak__code">{taak.code}</span>
          <span className="vb-taak__titel">
            {taak.href ? <a href={taak.href}>{taak.titel}</a> : taak.titel}
          </span>
          <Status {...taak.status} />
          {taak.rest && <span className="vb-taak__rest">{taak.rest}</span>}
        </li>
      ))}
    </ol>
  )
}
