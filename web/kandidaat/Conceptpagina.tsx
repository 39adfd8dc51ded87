import type { puntenVooraf } from '#domein/pe/vooraf.ts'
import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'
import type { Concept } from '#vragen/concepten.ts'
import { formatBij } from '#vragen/portfolio/activiteit.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Bewijsbeeld } from '../delen/Bewijsbeeld.tsx'
import { Knop } from '../delen/Knop.tsx'
import type { Formuliergroep } from '../formulier/Formulier.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { conceptvelden } from './conceptvelden.ts'
import { formatbasis, formatvelden } from './formatvelden.ts'
import { Opbrengst } from './Opbrengst.tsx'
import { Soortregels } from './Soortregels.tsx'
import { dossierpad, naarPe } from './stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  bestaand: Concept
  soort: ActiviteitSoort | undefined
  vorm: Vorm
  beelden: ReadonlyMap<string, readonly Bladzijde[]>
  /** What it would be worth; absent as long as something is missing. */
  vooraf: ReturnType<typeof puntenVooraf> | undefined
}

/** A draft to look over and save: the paper beside the form, each suggestion with its words, the points at once. */
export function Conceptpagina({ bezoek, stand, bestaand, soort, vorm, beelden, vooraf }: Props) {
  const { kader } = stand.portfolio
  const hier = `${dossierpad(stand)}/concepten/${bestaand.id}`
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Klopt dit?"
      intro={<Intro concept={bestaand} />}
      kruimels={[...naarPe(stand), { naam: 'Snel toevoegen', href: '/toevoegen' }]}
      naast={<Ernaast bestanden={bestaand.bestanden} beelden={beelden} soort={soort} />}
      velden={conceptvelden(bestaand, soort, kader)}
      groepen={bestaand.bestanden.length > 0 ? [] : formatgroep(kader, soort)}
      mee={{ getoond: soort?.id ?? '', [formatbasis]: '0' }}
      stand={vorm}
      actie={hier}
      knop={soort ? 'Klopt, toevoegen' : 'Verder'}
      terug={{ tekst: 'Later afmaken', href: '/toevoegen' }}
      onder={
        <Actieknop actie={`${hier}/verwijdering`} token={bezoek.token} soort="gevaar">
          Concept verwijderen
        </Actieknop>
      }
    >
      {vooraf && <Opbrengst vooraf={vooraf} />}
      {soort && (
        <p>
          <Knop soort="gewoon" naam="wat" waarde="bereken">
            Bereken de punten
          </Knop>
        </p>
      )}
    </Formulierpagina>
  )
}

/** The format that may stand in for a file, where there is no file. */
function formatgroep(kader: Kader, soort: ActiviteitSoort | undefined): Formuliergroep[] {
  const format = soort && formatBij(kader, soort)
  if (!format) return []
  return [{ titel: format.titel, uitleg: <Formatuitleg />, velden: formatvelden(format, null) }]
}

const Intro = ({ concept: { bestanden, voorstel } }: { concept: Concept }) => (
  <p className="vb-intro">
    {bestanden.length > 0 && Object.keys(voorstel).length > 1
      ? 'We lazen je bestand en vulden vast in wat erin staat. Kijk het na: pas als je het bewaart, telt het mee.'
      : 'Dit staat klaar om af te maken. Pas als je het bewaart, telt het mee.'}
  </p>
)

const Formatuitleg = () => (
  <p>Heb je geen bestand als bewijs? Vul dit in. Is alles ingevuld, dan telt het als bewijs.</p>
)

type Ernaastprops = {
  bestanden: readonly BestandInBeeld[]
  beelden: ReadonlyMap<string, readonly Bladzijde[]>
  soort: ActiviteitSoort | undefined
}

/** The papers to compare the form with, and the rule. */
const Ernaast = ({ bestanden, beelden, soort }: Ernaastprops) => (
  <>
    {bestanden.length > 0 && <h2>{bestanden.length === 1 ? 'Je bestand' : 'Je bestanden'}</h2>}
    {bestanden.map(stuk => (
      <Bewijsbeeld key={stuk.bestand} stuk={stuk} beelden={beelden.get(stuk.bestand) ?? []} />
    ))}
    {soort && <Soortregels soort={soort} />}
  </>
)
