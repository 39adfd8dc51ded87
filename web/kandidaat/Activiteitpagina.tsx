import type { ActiviteitSoort, VerklaringFormat } from '#toetsingskader/typen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { formatBij, type PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { basisVan } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import type { Formuliergroep } from '../formulier/Formulier.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { verderVan, type Stand as Vorm } from '../formulier/stand.ts'
import { activiteitopslag, soortveld, veldenVan } from './activiteitvelden.ts'
import { Bewijslijst, Kiesbewijs } from './Bewijslijst.tsx'
import { Formatversies } from './Formatversies.tsx'
import { formatbasis, formatopslag, formatvelden } from './formatvelden.ts'
import { Opbrengst } from './Opbrengst.tsx'
import { Priveblok, Privemelding } from './Priveblok.tsx'
import { Puntenstappen } from './Puntenstappen.tsx'
import { Soortregels } from './Soortregels.tsx'
import { dossierpad, naarPe, pePad } from './stand.ts'
import { Tekenblok } from './Tekenblok.tsx'
import { overActiviteit } from './verklaringen.ts'
import {
  gedektDoorHandtekening,
  vraagEnFouten,
  vraagknoppen,
  Vervalvraag,
  VervalvraagBijKnop,
} from './Vervalvraag.tsx'
import type { Vooraf } from './waarde.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  soort: ActiviteitSoort
  vorm: Vorm
  vooraf?: Vooraf | undefined
  /** The stored activity that is changed; absent for a new one. */
  bestaand?: PortfolioActiviteit | undefined
  melding?: string | undefined
}

/** The form of one activity: what its kind needs, the rule beside it, and after Bereken the points. */
export function Activiteitpagina(props: Props) {
  const { bezoek, stand, soort, vooraf, bestaand } = props
  const { vraag, vorm } = vraagEnFouten(props.vorm)
  const stuk = bestaand ? overActiviteit(stand, bestaand) : null
  return (
    <Formulierpagina
      bezoek={bezoek}
      {...kopVan({ ...props, vorm, vraag })}
      {...vraagknoppen(vraag, kladpad(props), {
        tekst: 'Terug naar de lijst',
        href: pePad(stand),
      })}
      kruimels={naarPe(stand)}
      naast={<Soortregels soort={soort} />}
      id="activiteit"
      velden={veldenVan(soort)}
      ook={soortveld(stand.portfolio.kader)}
      groepen={groepenVan(props)}
      stand={vorm}
      klad={kladpad(props)}
      invulhulp={{ bewijs: { meer: true } }}
    >
      <Opbrengst vooraf={vooraf} soort={soort} />
      <VervalvraagBijKnop {...{ vraag, stuk }} />
    </Formulierpagina>
  )
}

/** Where this form is opened. */
const kladpad = ({ stand, soort, bestaand }: Props): string =>
  bestaand ? `${pePad(stand)}/${bestaand.activiteit.id}` : `${pePad(stand)}/nieuw?soort=${soort.id}`

/** The format with this kind, and the statement in it as far as it was filled in. */
function formatBijPagina({ stand, soort, bestaand }: Props) {
  const format = formatBij(stand.portfolio.kader, soort)
  const begonnen = bestaand?.verklaring ?? null
  return { format, verklaring: begonnen?.format.id === format?.id ? begonnen : null }
}

/** The format that may stand in for a file, in the same form. */
function groepenVan(props: Props): Formuliergroep[] {
  const { format, verklaring } = formatBijPagina(props)
  return format
    ? [
        {
          titel: format.titel,
          uitleg: (
            <>
              <Formatuitleg format={format} verklaring={verklaring} />
              <Formatversies verklaring={verklaring} pad={kladpad(props)} />
            </>
          ),
          velden: formatvelden(format, verklaring),
        },
      ]
    : []
}

type Formatprops = { format: VerklaringFormat; verklaring: Verklaring | null }

function Formatuitleg({ format, verklaring }: Formatprops) {
  const isGetekend = verklaring?.handtekeningen.some(({ vervallen }) => vervallen === null)
  const doorAnder = format.ondertekenaars[0]?.wie !== 'houder'
  return (
    <>
      <p>
        {doorAnder
          ? 'Heb je nog geen getekende verklaring als bestand? Vul dit in. Daarna laat je het tekenen en telt het als bewijs.'
          : 'Heb je geen bestand als bewijs? Vul dit in. Is alles ingevuld, dan telt het als bewijs.'}
      </p>
      {isGetekend && <Melding soort="info" titel={gedektDoorHandtekening} />}
    </>
  )
}

/** What differs between a new activity and one that is there. */
function kopVan(props: Props & { vraag: readonly Weigering[] }) {
  const { bezoek, stand, soort, bestaand, melding, vorm, vraag } = props
  const { format, verklaring } = formatBijPagina(props)
  const bij = format && formatopslag(format, verklaring)
  const mee = {
    soort: soort.id,
    ...(bij && { [formatbasis]: verderVan(vorm, formatbasis, basisVan(bij)) }),
  }
  if (!bestaand)
    return {
      titel: soort.naam,
      intro: <p>{soort.wat}</p>,
      mee,
      actie: pePad(stand),
      knop: 'Toevoegen',
    }
  const opslag = activiteitopslag(stand.portfolio.kader, soort, bestaand)
  return {
    titel: bestaand.activiteit.titel,
    intro: (
      <>
        {melding && <Melding soort="klaar" titel={melding} />}
        <Vervalvraag
          vraag={vraag}
          velden={{ ...opslag.velden, ...bij?.velden }}
          stuk={overActiviteit(stand, bestaand)}
          hier={kladpad(props)}
        />
        <Privemelding {...privekeuze(bezoek, stand, bestaand)} />
        <p>
          {soort.naam}. {soort.wat}
        </p>
        <Puntenstappen stand={stand} id={bestaand.activiteit.id} />
        <Elders
          velden={{ ...opslag.velden, ...bij?.velden }}
          vorm={vorm}
          bewaard={{ ...opslag.bewaard, ...bij?.bewaard }}
          samen="activiteit"
        />
      </>
    ),
    mee: { ...mee, basis: verderVan(vorm, 'basis', basisVan(opslag)) },
    actie: `${pePad(stand)}/${bestaand.activiteit.id}`,
    knop: 'Bewaren',
    onder: <Bestaand bezoek={bezoek} stand={stand} bestaand={bestaand} />,
  }
}

const privekeuze = (
  { token }: Bezoek,
  stand: Stand,
  { activiteit: { id }, isPrive }: PortfolioActiviteit,
) => ({ dossier: dossierpad(stand), token, wat: `activiteit/${id}`, isPrive })

type Over = { bezoek: Bezoek; stand: Stand; bestaand: PortfolioActiviteit }

function Bestaand({ bezoek, stand, bestaand }: Over) {
  const { activiteit, soort } = bestaand
  const hier = `${pePad(stand)}/${activiteit.id}`
  return (
    <>
      {!soort.format?.altijd && (
        <>
          <h2>Bewijs bij deze activiteit</h2>
          <Bewijs {...{ bezoek, stand, bestaand }} />
        </>
      )}
      <Priveblok {...privekeuze(bezoek, stand, bestaand)} />
      <h2>Meer doen</h2>
      <Knopgroep>
        <Actieknop actie={`${hier}/kopie`} token={bezoek.token} soort="gewoon">
          Nog een keer invoeren
        </Actieknop>
        <Actieknop actie={`${hier}/verwijdering`} token={bezoek.token} soort="gevaar">
          Activiteit verwijderen
        </Actieknop>
      </Knopgroep>
    </>
  )
}

function Bewijs({ bezoek, stand, bestaand }: Over) {
  const { activiteit, bewijsstukken, verklaring, verwachtBewijs } = bestaand
  const stuk = overActiviteit(stand, bestaand)
  const beelden = verklaring?.vereist.length === 0 ? verklaring.stukken : []
  return (
    <>
      {stuk && verklaring && <Tekenblok stand={stand} stuk={stuk} />}
      <Bewijslijst
        stukken={[...bewijsstukken, ...beelden]}
        heeftBewijs={(activiteit.bewijs ?? []).length > 0}
        dossier={dossierpad(stand)}
        terug={`${pePad(stand)}/${activiteit.id}`}
        token={bezoek.token}
      />
      <Kiesbewijs dossier={dossierpad(stand)} over={activiteit.id} />
      {verwachtBewijs.length > 0 && <Verwacht namen={verwachtBewijs} />}
    </>
  )
}

/** Files that an imported dossier spoke of and that are still to be added. */
const Verwacht = ({ namen }: { namen: readonly string[] }) => (
  <Melding soort="info" titel="In het ingelezen bestand stond ook dit bewijs:">
    <ul>
      {namen.map(naam => (
        <li key={naam}>{naam}</li>
      ))}
    </ul>
    <p>Voeg de bestanden hierboven toe.</p>
  </Melding>
)
