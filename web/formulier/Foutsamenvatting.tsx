import { Icoon } from '../delen/Icoon.tsx'
import { veldId, type Stand } from './stand.ts'

/** Everything that is wrong, first on the page and focused; each line leads to its field. */
export function Foutsamenvatting({ stand: { weigeringen } }: { stand: Stand }) {
  if (weigeringen.length === 0) return null
  return (
    <div
      className="utrecht-alert utrecht-alert--error"
      role="group"
      aria-labelledby="fouten"
      tabIndex={-1}
      autoFocus
      data-foutsamenvatting
    >
      <Icoon naam="fout" />
      <div className="utrecht-alert__message">
        <h2 id="fouten">{kop(weigeringen.length)}</h2>
        <ul>
          {weigeringen.map(({ code, tekst, veld }) => (
            <li key={`${code} ${veld ?? ''} ${tekst}`}>
              {veld ? <a href={`#${veldId(veld)}`}>{tekst}</a> : tekst}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const kop = (aantal: number) =>
  aantal === 1
    ? 'Er is één ding dat nog niet klopt'
    : `Er zijn ${aantal} dingen die nog niet kloppen`
