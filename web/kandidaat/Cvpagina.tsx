import type { Cveis } from '#toetsingskader/typen.ts'
import { cvtekstkoppen, waarVan } from '#domein/cv/blad.ts'
import {
  cvsoorten,
  cvsoortnamen,
  isLeegCv,
  regelsVanSoort,
  toonPeriode,
  type Cv,
  type Cvsoort,
} from '#domein/cv/cv.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Cvinzet } from '#vragen/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Bron } from '../delen/Bron.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Status } from '../delen/Status.tsx'
import { Cvinzetblok } from './Cvinzetblok.tsx'
import { cvpad, naarA1, toevoegwoorden } from './cvpaden.ts'
import { Cvregelblok } from './Cvregelblok.tsx'
import { Verwijderdlink } from './Verwijderdlink.tsx'

type Props = {
  bezoek: Bezoek
  stand: Stand
  cv: Cv
  inzet: Cvinzet
  bezwaren: readonly Weigering[]
  gemis: readonly Cveis[]
  /** How much stands elsewhere in the portfolio and could be taken over. */
  over: number
  melding: string | undefined
  /** The entry that was taken out just now. */
  verwijderd: string | undefined
  /** How much was removed and can still be put back. */
  weg: number
}

/** The CV that a holder keeps over the years: what stands in it, in the order of a CV, and how to put it into the dossier. */
export function Cvpagina(props: Props) {
  const { bezoek, stand, cv, melding } = props
  return (
    <Pagina
      bezoek={bezoek}
      titel="Je cv"
      kruimels={naarA1(stand)}
      naast={<Gevraagd stand={stand} gemis={props.gemis} />}
    >
      {melding && <Melding soort="klaar" titel={melding} />}
      <Verwijderd {...props} />
      <h1>Je cv</h1>
      <p className="vb-intro">
        Houd je cv hier bij. Het blijft staan, ook voor je volgende dossier. Alleen jij ziet het,
        tot je het in je dossier zet.
      </p>
      {isLeegCv(cv) ? <Begin {...props} /> : <Inzet {...props} />}
      <Teksten stand={stand} cv={cv} />
      {cvsoortnamen.map(soort => (
        <Soort key={soort} stand={stand} cv={cv} soort={soort} />
      ))}
      <Verwijderdlink stand={stand} aantal={props.weg} />
    </Pagina>
  )
}

function Verwijderd({ bezoek, stand, verwijderd }: Props) {
  if (!verwijderd) return null
  return (
    <Melding soort="klaar" titel="De regel is uit je cv.">
      <Actieknop
        actie={`${cvpad(stand)}/regels/${encodeURIComponent(verwijderd)}/herstel`}
        token={bezoek.token}
        soort="licht"
      >
        Ongedaan maken
      </Actieknop>
    </Melding>
  )
}

const overzin = (over: number) => (over === 1 ? '1 ding' : `${over} dingen`)

/** Nothing stands in it yet: what is known already comes first, since nobody should type it again. */
const Begin = ({ stand, over }: Props) => (
  <LeegBeeld titel="Hier komt je cv">
    {over > 0 ? (
      <>
        <p>Van {overzin(over)} in je portfolio kunnen we een regel maken. Je kiest zelf welke.</p>
        <Knoplink soort="eerste" href={`${cvpad(stand)}/overnemen`}>
          Overnemen uit je portfolio
        </Knoplink>
      </>
    ) : (
      <p>Begin met het werk dat je nu doet.</p>
    )}
  </LeegBeeld>
)

const Inzet = ({ bezoek, stand, inzet, bezwaren, over }: Props) => (
  <>
    <Cvinzetblok {...{ bezoek, stand, inzet, bezwaren }} />
    <Knopgroep>
      <Knoplink soort="gewoon" href={`${cvpad(stand)}/voorbeeld`}>
        Bekijk je cv
      </Knoplink>
      {over > 0 && (
        <a href={`${cvpad(stand)}/overnemen`}>Overnemen uit je portfolio ({overzin(over)})</a>
      )}
    </Knopgroep>
  </>
)

/** Both are written on one page. */
const Teksten = ({ stand, cv }: Pick<Props, 'stand' | 'cv'>) => (
  <>
    {(['profiel', 'doelgroepen'] as const).map(naam => (
      <section className="vb-cv vb-stroom" key={naam}>
        <h2>{cvtekstkoppen[naam]}</h2>
        {cv[naam] === '' ? (
          <p className="vb-zacht">{leeg[naam]}</p>
        ) : (
          <p className="vb-regels" dir="auto">
            {cv[naam]}
          </p>
        )}
      </section>
    ))}
    <p>
      <Knoplink soort="gewoon" href={`${cvpad(stand)}/teksten`}>
        {cv.profiel === '' && cv.doelgroepen === ''
          ? 'Over jezelf schrijven'
          : 'Deze teksten wijzigen'}
      </Knoplink>
    </p>
  </>
)

const leeg = {
  profiel: 'Nog leeg. Twee of drie zinnen over wie je bent als jobcoach. Het hoeft niet.',
  doelgroepen: 'Nog leeg. De assessor wil weten met wie en waaraan je werkte.',
} as const

type Soortprops = Pick<Props, 'stand' | 'cv'> & { soort: Cvsoort }

function Soort({ stand, cv, soort }: Soortprops) {
  const regels = regelsVanSoort(cv.regels, soort)
  return (
    <section className="vb-cv vb-stroom">
      <h2 id={soort}>{cvsoorten[soort]}</h2>
      {regels.length > 0 && (
        <ul>
          {regels.map(regel => (
            <Cvregelblok
              key={regel.id}
              periode={toonPeriode(regel)}
              titel={
                <a href={`${cvpad(stand)}/regels/${regel.id}`}>
                  <span className="vb-onzichtbaar">Wijzig: </span>
                  {regel.titel}
                </a>
              }
              waar={waarVan(regel)}
              tekst={regel.tekst}
            />
          ))}
        </ul>
      )}
      <p>
        <Knoplink soort="gewoon" href={`${cvpad(stand)}/regels/nieuw?soort=${soort}`}>
          {toevoegwoorden[soort]}
        </Knoplink>
      </p>
    </section>
  )
}

/** What the text asks of a CV, and whether it stands in this one: a hint, never a judgement (A1). */
function Gevraagd({ stand, gemis }: Pick<Props, 'stand' | 'gemis'>) {
  const mist = new Set(gemis.map(({ id }) => id))
  return (
    <>
      <h2>Wat je cv laat zien</h2>
      <ul className="vb-cv__eisen">
        {stand.portfolio.kader.cv.map(({ id, tekst, bron }) => (
          <li key={id}>
            <Status
              soort={mist.has(id) ? 'niet-begonnen' : 'klaar'}
              woord={mist.has(id) ? 'Nog niet' : 'Staat erin'}
            />
            <p>{tekst}</p>
            <Bron bron={bron} />
          </li>
        ))}
      </ul>
      <p>Of het een goed beeld geeft, vindt de assessor.</p>
    </>
  )
}
