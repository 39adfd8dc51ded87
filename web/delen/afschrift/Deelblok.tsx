import type { ReactNode } from 'react'
import type { Deel } from '#domein/portfolio/afschrift.ts'
import type { Puntenregel } from '#domein/portfolio/puntentabel.ts'
import { toonDatum } from '#lib/datum.ts'
import { Definitielijst, type Feit } from '../Definitielijst.tsx'
import type { Naast } from './naast.ts'
import { Profieldelen } from './Profieldelen.tsx'
import { Rekening } from './Rekening.tsx'

type Props = {
  deel: Deel
  regel: Puntenregel | undefined
  naast: Naast
  /** What the page wants to have under it. */
  onder?: ReactNode
}

/** One question, document, meeting or activity, with all that belongs to it. */
export function Deelblok({ deel, regel, naast, onder }: Props) {
  const feiten = feitenVan(deel, regel)
  const heeftInhoud = deel.tekst !== '' || feiten.length + deel.bestanden.length > 0
  return (
    <article id={`deel-${deel.id}`} className="vb-stroom vb-afschrift__deel">
      <h3>{deel.kop}</h3>
      {deel.tekst && <p className="vb-leestekst">{deel.tekst}</p>}
      {!heeftInhoud && <p className="vb-zacht">Niet ingevuld.</p>}
      {feiten.length > 0 && <Definitielijst feiten={feiten} />}
      {deel.bestanden.length > 0 && (
        <ul className="vb-register">
          {deel.bestanden.map(({ naam, sha256, bytes }) => (
            <li key={sha256 + naam}>
              {naast.bestandlink(sha256, naam)}
              <span className="vb-zacht">{omvang(bytes)}</span>
            </li>
          ))}
        </ul>
      )}
      {regel && naast.bijActiviteit?.(deel.id)}
      {onder}
    </article>
  )
}

const feitenVan = (
  { regels, beroepsprofiel, onderbouwing, ondertekeningen }: Deel,
  regel: Puntenregel | undefined,
): Feit[] => [
  ...regels.map(({ vraag, antwoord }) => ({ naam: vraag, waarde: antwoord })),
  ...(beroepsprofiel.length > 0
    ? [
        {
          naam: 'Beroepsprofiel',
          waarde: <Profieldelen profieldelen={beroepsprofiel} onderbouwing={onderbouwing ?? {}} />,
        },
      ]
    : []),
  ...ondertekeningen.map(een => ({
    naam: `Getekend door ${hoedanigheden[een.hoedanigheid]}`,
    waarde: `${een.naam}${een.functie ? `, ${een.functie}` : ''}, op ${toonDatum(een.op)}${een.wijze === 'papier' ? ' (op papier)' : ''}`,
  })),
  ...(regel ? [{ naam: 'Punten', waarde: <Rekening regel={regel} /> }] : []),
]

const hoedanigheden: Readonly<Record<Deel['ondertekeningen'][number]['hoedanigheid'], string>> = {
  houder: 'de kandidaat',
  'werkgever-of-opdrachtgever': 'de werkgever of opdrachtgever',
  begeleider: 'de begeleider',
  mededeelnemer: 'een andere deelnemer',
  'medecommissielid-of-bestuurder': 'een medecommissielid of bestuurder',
  'coordinator-certificeren': 'de coördinator certificeren',
  instelling: 'de instelling',
  organisatie: 'de organisatie',
}

const omvang = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`
