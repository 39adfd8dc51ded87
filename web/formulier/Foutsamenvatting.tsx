import { Icoon } from '../delen/Icoon.tsx'
import { Zin } from '../delen/Zin.tsx'
import type { Formulier } from '#toetsingskader/typen.ts'
import { kernVan } from './Vraag.tsx'
import { veldId, type Stand } from './stand.ts'

type Props = { velden: Formulier; stand: Stand }

/** Everything that is wrong, first on the page and focused; each line names its question and leads to it. */
export function Foutsamenvatting({ velden, stand: { weigeringen } }: Props) {
  if (weigeringen.length === 0) return null
  return (
    <div
      className="utrecht-alert utrecht-alert--error"
      role="group"
      aria-labelledby="fouten"
      tabIndex={-1}
      autoFocus
    >
      <Icoon naam="fout" />
      <div className="utrecht-alert__message">
        <h2 id="fouten">{kop(weigeringen.length)}</h2>
        <ul>
          {weigeringen.map(({ code, tekst, veld }) => (
            <li key={`${code} ${veld ?? ''} ${tekst}`}>
              {veld ? <Regel vraag={vraagVan(velden, veld)} veld={veld} tekst={tekst} /> : tekst}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const Regel = ({ vraag, veld, tekst }: { vraag: string; veld: string; tekst: string }) => (
  <a href={`#${veldId(veld)}`}>
    {vraag}{' '}
    <strong>
      <Zin tekst={tekst} />
    </strong>
  </a>
)

const vraagVan = (velden: Formulier, veld: string): string => {
  const label = kernVan((velden[veld] ?? velden[veld.split('.')[0] ?? ''])?.label ?? '')
  return /[\p{L}\d)]$/u.test(label) ? `${label}:` : label
}

const kop = (aantal: number) =>
  aantal === 1
    ? 'Er is één ding dat nog niet klopt'
    : `Er zijn ${aantal} dingen die nog niet kloppen`
