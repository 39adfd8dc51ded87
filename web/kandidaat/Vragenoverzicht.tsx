import type { ReactNode } from 'react'
import type { Veld } from '#toetsingskader/typen.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import { begin } from '#lib/begin.ts'
import { oncePer } from '#lib/oncePer.ts'
import { telWoorden } from '#lib/telWoorden.ts'
import type { Antwoord } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { kernVan } from '../formulier/Vraag.tsx'
import type { Ingevuld } from '../formulier/stand.ts'
import { alleVelden, type Groep, type Schrijfdeel } from './onderdeelvelden.ts'
import { alsGetypt } from './opgeslagen.ts'
import { dossierpad, naarPortfolio } from './stand.ts'
import { vraagbladenVan, vraagpad, type Vraagblad } from './vraagbladen.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  deel: Schrijfdeel
  groepen: readonly Groep[]
  ingevuld: Ingevuld
  /** When it cannot be written, only read. */
  isDicht?: boolean
  /** What is said first, and what stands beside it. */
  melding: ReactNode
  naast?: ReactNode
}

/** A part in which so much was written that each question has a page of its own: how each begins, and the way there. */
export function Vragenoverzicht(props: Props) {
  const { bezoek, deel, groepen, melding, naast } = props
  const titel = `${deel.id}. ${deel.titel}`
  return (
    <Pagina bezoek={bezoek} titel={titel} kruimels={[naarPortfolio]} naast={naast}>
      <h1>{titel}</h1>
      <p className="vb-intro">{deel.kort}</p>
      {melding}
      <p>Hier {staan(props)}. Daarom heeft elke vraag een eigen bladzijde.</p>
      <div className="vb-afschrift vb-stroom">
        {groepen.map(groep => (
          <section key={groep.id} className="vb-stroom">
            {groep.titel && (
              <div className="vb-vragenkop">
                <h2>{groep.titel}</h2>
              </div>
            )}
            {vraagbladenVan([groep]).map(blad => (
              <Vraagbegin key={blad.naam} {...props} blad={blad} onder={groep.titel} />
            ))}
          </section>
        ))}
      </div>
      <p>
        <a href="/">Terug naar je portfolio</a>
      </p>
    </Pagina>
  )
}

/** How one question was begun. */
function Vraagbegin(props: Props & { blad: Vraagblad; onder: string | null }) {
  const { stand, deel, blad, onder } = props
  const { tekst, feiten } = leesBegin(props, blad)
  const heeftTekst = tekst.trim() !== ''
  const Kop = onder ? 'h3' : 'h2'
  return (
    <div className="vb-stroom vb-afschrift__deel">
      <Kop className="vb-vraag">{kernVan(blad.label)}</Kop>
      {feiten.length > 0 && <p className="vb-zacht vb-klein">{feiten.join(' · ')}</p>}
      {heeftTekst && (
        <p className="vb-leestekst" dir="auto">
          {begin(tekst, langste)}
        </p>
      )}
      <p>
        <a href={vraagpad(`${dossierpad(stand)}/onderdelen/${deel.id}`, blad.naam)}>
          {watTeDoen(props, heeftTekst)}
          <span className="vb-onzichtbaar">: {kernVan(blad.label)}</span>
        </a>
      </p>
    </div>
  )
}

/** What was answered to this question, and what is to be said of it. */
function leesBegin(props: Props, blad: Vraagblad) {
  const { groepen, ingevuld } = props
  const veld = alleVelden(groepen)[blad.naam]
  const tekst = antwoord(veld, ingevuld[blad.naam])
  const lengte = veld?.soort === 'lang' ? [woorden(woordenIn(props, blad.naam))] : []
  return { tekst, feiten: [...lengte, ...gekozenIn(blad, ingevuld)] }
}

function watTeDoen({ isDicht }: Props, heeftTekst: boolean): string {
  if (isDicht) return 'Lees verder'
  return heeftTekst ? 'Schrijf verder' : 'Begin met schrijven'
}

/** Signs: two or three lines, enough to know which text it is. */
const langste = 240

const antwoord = (veld: Veld | undefined, [eerste = '']: readonly string[] = []): string =>
  veld?.soort === 'keuze' && eerste !== ''
    ? (veld.keuzes.find(({ waarde }) => waarde === eerste)?.label ?? eerste)
    : eerste

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL')

function woorden(aantal: number): string {
  if (aantal === 0) return 'Nog niets geschreven'
  return aantal === 1 ? '1 woord' : `${getal(aantal)} woorden`
}

const staan = (props: Props): string =>
  `staan ${getal(Object.keys(props.ingevuld).reduce((som, naam) => som + woordenIn(props, naam), 0))} woorden`

/** How many words are saved in this field of the part. */
function woordenIn({ stand, deel }: Props, naam: string): number {
  const bewaard = stand.portfolio.antwoorden[`${deel.id}/${naam}`]
  return bewaard ? geteld(bewaard) : 0
}

/** Counted once for each reading of the portfolio: to count a hundred thousand words takes longer than the page. */
const geteld = oncePer(({ waarde }: Antwoord): number =>
  alsGetypt(waarde).reduce((som, tekst) => som + telWoorden(tekst), 0),
)

/** How many parts of the beroepsprofiel were chosen with this question. */
const gekozenIn = ({ naam, velden }: Vraagblad, ingevuld: Ingevuld): string[] =>
  velden
    .filter(veld => veld !== naam && !alsOnderbouwing(veld))
    .map(lijst => ingevuld[lijst]?.length ?? 0)
    .filter(aantal => aantal > 0)
    .map(
      aantal =>
        `${aantal} ${aantal === 1 ? 'onderdeel' : 'onderdelen'} van het beroepsprofiel gekozen`,
    )
