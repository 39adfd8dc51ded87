import { toonGetal } from '#domein/getal.ts'
import { isDatum, toonDatum } from '#lib/datum.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import type { Keuze } from './inleeskeuze.ts'
import { Nuenstraks } from './Inleestekst.tsx'
import { Inleesvink } from './Inleesvink.tsx'

/** What comes in, folded. */
export function Nieuw({ titel, regels }: { titel: string; regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <Uitklap titel={`${titel} (${regels.length})`}>
      <ul>
        {regels.map((regel, plek) => (
          <li key={`${plek} ${regel}`}>{regel}</li>
        ))}
      </ul>
    </Uitklap>
  )
}

type Andersprops<T> = {
  titel: string
  soort: 'activiteit' | 'bijeenkomst' | 'cv'
  keuze: Keuze
  paren: readonly { was: T; wordt: T }[]
  regel: (ding: T) => string
  /** Which signatures a change would void: then it is left out, unless somebody asks for it. */
  vervalt?: ReadonlyMap<string, string> | undefined
}

/** What changes, per fact, and whether it is to. */
export function Anders<T extends { id: string }>(props: Andersprops<T>) {
  const { titel, soort, keuze, paren, regel, vervalt } = props
  if (paren.length === 0) return null
  return (
    <>
      <h2>{titel}</h2>
      <dl className="vb-tekorten">
        {paren.map(({ was, wordt }) => (
          <div key={was.id}>
            <dt>{regel(was)}</dt>
            {verschillen(was, wordt).map(een => (
              <dd key={een.naam}>
                {een.was.length + een.wordt.length > 200 ? (
                  <>
                    {een.naam}:
                    <Nuenstraks {...een} />
                  </>
                ) : (
                  `${een.naam}: was ${een.was}, wordt ${een.wordt}`
                )}
              </dd>
            ))}
            {vervalt?.has(`${soort}/${was.id}`) && (
              <dd>Let op: neem je dit over, dan {vervalt.get(`${soort}/${was.id}`)}.</dd>
            )}
            <dd>
              <Inleesvink
                sleutel={`${soort}/${was.id}`}
                naam={regel(was)}
                keuze={keuze}
                liefstNiet={vervalt?.has(`${soort}/${was.id}`)}
              />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Per fact that differs what it was and what it becomes; evidence and signatures never come from a file. */
const verschillen = (was: object, wordt: object) => {
  const nu = feitenVan(was)
  const straks = feitenVan(wordt)
  return [...new Set([...nu.keys(), ...straks.keys()])]
    .filter(naam => nu.get(naam) !== straks.get(naam))
    .map(naam => ({
      naam: metHoofdletter(naam),
      was: nu.get(naam) ?? 'leeg',
      wordt: straks.get(naam) ?? 'leeg',
    }))
}

const metHoofdletter = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1)

const nietUitBestand = new Set(['id', 'bewijs', 'ondertekend'])

const feitenVan = (ding: object): Map<string, string> =>
  new Map(
    Object.entries(ding)
      .filter(([naam]) => !nietUitBestand.has(naam))
      .flatMap(([naam, waarde]): [string, string][] =>
        typeof waarde === 'object' && waarde !== null
          ? [...feitenVan(waarde)].map(([deel, tekst]) => [deel, tekst])
          : [[woorden[naam] ?? naam, toonFeit(waarde)]],
      ),
  )

const woorden: Readonly<Record<string, string>> = {
  zelfIngebracht: 'zelf ingebracht',
  soortWerk: 'soort werk',
  naam: 'begeleider',
  sbu: 'studiebelastingsuren',
}

function toonFeit(waarde: unknown): string {
  if (typeof waarde === 'number') return toonGetal(waarde)
  if (typeof waarde === 'boolean') return waarde ? 'ja' : 'nee'
  const tekst = String(waarde)
  return isDatum(tekst) ? toonDatum(tekst) : `“${tekst}”`
}
