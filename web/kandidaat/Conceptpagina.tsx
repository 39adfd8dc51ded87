import { lijktBijeenkomst } from '#domein/reflectie/uitVoorstel.ts'
import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import type { Bladzijde } from '#vragen/bewijsbeeld.ts'
import type { Concept } from '#vragen/concepten.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { basisVan, versieIn, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import type { Formuliergroep } from '../formulier/Formulier.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { verderVan, type Stand as Vorm } from '../formulier/stand.ts'
import { Conceptbestanden } from './Conceptbestanden.tsx'
import { conceptopslag, conceptvelden, heeftFormattekst } from './conceptvelden.ts'
import { formatbasis, formatvelden } from './formatvelden.ts'
import { Opbrengst } from './Opbrengst.tsx'
import { Soortregels } from './Soortregels.tsx'
import { dossierpad, naarPe } from './stand.ts'
import type { Vooraf } from './waarde.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  bestaand: Concept
  /** What else has one of its files. */
  ook: string
  soort: ActiviteitSoort | undefined
  vorm: Vorm
  beelden: ReadonlyMap<string, readonly Bladzijde[]>
  /** What it would be worth; absent as long as something is missing. */
  vooraf: Vooraf | undefined
}

/** Where a draft is looked over. */
export const conceptpad = (stand: Stand, { id }: Concept): string =>
  `${dossierpad(stand)}/concepten/${id}`

/** A draft to look over and save: the paper beside the form, each suggestion with its words, the points at once. */
export function Conceptpagina(props: Props) {
  const { bezoek, stand, bestaand, ook, soort, vorm, beelden, vooraf } = props
  const { kader } = stand.portfolio
  const hier = conceptpad(stand, bestaand)
  const opslag = conceptopslag(bestaand, soort, kader)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Klopt dit?"
      intro={
        <>
          <Intro concept={bestaand} />
          <Dubbel ook={ook} />
          <Bijeenkomst hier={hier} soort={soort} />
          <Elders
            velden={opslag.velden}
            vorm={vorm}
            bewaard={opslag.bewaard}
            samen="concept"
            knop={bewaarknop}
          />
        </>
      }
      kruimels={[...naarPe(stand), { naam: 'Snel toevoegen', href: '/toevoegen' }]}
      naast={
        <>
          <Conceptbestanden bestanden={bestaand.bestanden} beelden={beelden} />
          {soort && <Soortregels soort={soort} />}
        </>
      }
      id="concept"
      bewaarknop={bewaarknop}
      velden={conceptvelden(bestaand, soort, kader)}
      groepen={heeftFormatgroep(bestaand) ? formatgroep(kader, soort) : []}
      mee={{ getoond: soort?.id ?? '', basis: basisIn(vorm, opslag), [formatbasis]: '0' }}
      stand={vorm}
      klad={hier}
      actie={hier}
      knop={soort ? 'Klopt, toevoegen' : 'Verder'}
      tweede={
        <Knop soort="gewoon" naam="wat" waarde="later">
          Later afmaken
        </Knop>
      }
      onder={
        <Actieknop actie={`${hier}/verwijdering`} token={bezoek.token} soort="gevaar">
          Concept verwijderen
        </Actieknop>
      }
    >
      {soort && <Opbrengst vooraf={vooraf} soort={soort} />}
    </Formulierpagina>
  )
}

/** Either keeps what stands in the form. */
const bewaarknop = 'op een van de knoppen'

/** Nothing was saved elsewhere since: then a form that shows another kind by now goes on from the fields of that. */
function basisIn(vorm: Vorm, opslag: Opslag): string {
  const nu = basisVan(opslag)
  const begonnen = verderVan(vorm, opslag.basisveld, nu)
  return versieIn(begonnen) === opslag.versie ? nu : begonnen
}

const heeftFormatgroep = (concept: Concept): boolean =>
  concept.bestanden.length === 0 || heeftFormattekst(concept)

/** The format that may stand in for a file, where there is no file. */
function formatgroep(kader: Kader, soort: ActiviteitSoort | undefined): Formuliergroep[] {
  const format = soort && formatBij(kader, soort)
  if (!format) return []
  return [{ titel: format.titel, uitleg: <Formatuitleg />, velden: formatvelden(format, null) }]
}

const Intro = ({ concept: { bestanden, voorstel } }: { concept: Concept }) => (
  <>
    <p className="vb-intro">
      {heeftGelezen(bestanden.length, voorstel)
        ? 'We lazen je bestand en vulden vast in wat erin staat. Kijk het na: pas als je het toevoegt, telt het mee.'
        : 'Dit staat klaar om af te maken. Pas als je het toevoegt, telt het mee.'}
    </p>
    {voorstel.zonderTekst && <p>{zonderTekst(bestanden.length, voorstel.zonderTekst)}</p>}
  </>
)

const Dubbel = ({ ook }: Pick<Props, 'ook'>) =>
  ook && (
    <Melding soort="waarschuwing" titel={`Hetzelfde bestand zit ook bij ${ook}.`}>
      <p>Dat mag als het bij elk hoort. Staat het er dubbel, verwijder dan dit concept.</p>
    </Melding>
  )

/** What is owed in A3.1 comes first; what is too much there can go to category 2 afterwards (B.2). */
function Bijeenkomst({ hier, soort }: { hier: string } & Pick<Props, 'soort'>) {
  if (!lijktBijeenkomst(soort)) return null
  return (
    <Melding soort="info" titel="Was dit een bijeenkomst voor je reflectie?">
      <p>
        Intervisie, supervisie en coaching tellen eerst voor A3.1. Wat je daar over hebt, zet je
        later met één druk in categorie 2.
      </p>
      <Knoplink soort="gewoon" href={`${hier}/bijeenkomst`}>
        Bewaar als bijeenkomst voor A3.1
      </Knoplink>
    </Melding>
  )
}

/** More than the title was read, from a file that has text. */
const heeftGelezen = (aantal: number, { zonderTekst: stil, ...gelezen }: Concept['voorstel']) =>
  aantal > Number(stil?.waarde ?? 0) && Object.keys(gelezen).length > 1

/** A photograph or a scan is a picture: what it says is for the eye only. */
function zonderTekst(aantal: number, { waarde, uit }: { waarde: string; uit: string }): string {
  if (Number(waarde) < aantal)
    return `In ${uit} staat geen tekst die wij kunnen lezen. Vul zelf in wat daarop staat.`
  return aantal === 1
    ? 'In dit bestand staat geen tekst die wij kunnen lezen: het is een foto of een scan. Vul zelf in wat erop staat.'
    : 'In deze bestanden staat geen tekst die wij kunnen lezen: het zijn foto’s of scans. Vul zelf in wat erop staat.'
}

const Formatuitleg = () => (
  <p>Heb je geen bestand als bewijs? Vul dit in. Is alles ingevuld, dan telt het als bewijs.</p>
)
