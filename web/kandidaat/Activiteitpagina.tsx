import type { puntenVooraf } from '#domein/pe/vooraf.ts'
import { toonGetal } from '#domein/getal.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Bron } from '../delen/Bron.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { veldenVan } from './activiteitvelden.ts'
import { Bewijslijst } from './Bewijslijst.tsx'
import { punten } from './punten.ts'
import { dossierpad, naarPe, pePad } from './stand.ts'

type Vooraf = ReturnType<typeof puntenVooraf>

type Props = {
  bezoek: Bezoek
  stand: Stand
  soort: ActiviteitSoort
  vorm: Vorm
  vooraf?: Vooraf | undefined
  /** The stored activity that is changed; absent for a new one. */
  bestaand?: PortfolioActiviteit | undefined
  melding?: string | undefined
  basis?: string
}

/** The form of one activity: what its kind needs, the rule beside it, and after Bereken the points. */
export function Activiteitpagina(props: Props) {
  const { bezoek, stand, soort, vorm, vooraf } = props
  return (
    <Formulierpagina
      bezoek={bezoek}
      {...kopVan(props)}
      kruimels={naarPe(stand)}
      naast={<Regels soort={soort} />}
      velden={veldenVan(soort)}
      stand={vorm}
      invulhulp={{ bewijs: { meer: true } }}
      terug={{ tekst: 'Terug naar de lijst', href: pePad(stand) }}
    >
      {vooraf && <Opbrengst vooraf={vooraf} />}
      <p>
        <Knop soort="gewoon" naam="wat" waarde="bereken">
          Bereken de punten
        </Knop>
      </p>
    </Formulierpagina>
  )
}

/** What differs between a new activity and one that is there. */
function kopVan({ bezoek, stand, soort, bestaand, melding, basis }: Props) {
  const mee = (versie: number) => ({ soort: soort.id, basis: basis ?? String(versie) })
  if (!bestaand)
    return {
      titel: soort.naam,
      intro: <p>{soort.wat}</p>,
      mee: mee(0),
      actie: pePad(stand),
      knop: 'Toevoegen',
    }
  return {
    titel: bestaand.activiteit.titel,
    intro: (
      <>
        {melding && <Melding soort="klaar" titel={melding} />}
        <p>
          {soort.naam}. {soort.wat}
        </p>
      </>
    ),
    mee: mee(bestaand.versie),
    actie: `${pePad(stand)}/${bestaand.activiteit.id}`,
    knop: 'Bewaren',
    onder: <Bestaand bezoek={bezoek} stand={stand} bestaand={bestaand} />,
  }
}

function Regels({ soort }: { soort: ActiviteitSoort }) {
  return (
    <>
      <h2>De regel</h2>
      <Bron bron={soort.bron} />
      {soort.voorwaarden?.map(({ tekst, bron }) => (
        <div key={tekst}>
          <p>{tekst}</p>
          <Bron bron={bron} />
        </div>
      ))}
      <h2>Het bewijs</h2>
      <p>{soort.bewijs}</p>
      <Bron bron={soort.bewijsBron} />
    </>
  )
}

function Opbrengst({ vooraf: { berekend, telt, reden, erbij, totaal } }: { vooraf: Vooraf }) {
  return (
    <Melding soort="info" titel={`Dit is ${punten(berekend)} waard.`}>
      {reden && (
        <p>
          {redenen[reden]} Er {telt === 1 ? 'telt' : 'tellen'} {toonGetal(telt)} mee.
        </p>
      )}
      <p>
        Met bewijs erbij stijgt je totaal met {toonGetal(erbij)}, naar {toonGetal(totaal)}.
        {erbij < telt && ' De rest valt boven een maximum.'}
      </p>
    </Melding>
  )
}

type Over = { bezoek: Bezoek; stand: Stand; bestaand: PortfolioActiviteit }

function Bestaand({ bezoek, stand, bestaand }: Over) {
  const { activiteit, bewijsstukken, soort } = bestaand
  const hier = `${pePad(stand)}/${activiteit.id}`
  return (
    <>
      {!soort.format?.altijd && (
        <>
          <h2>Bewijs bij deze activiteit</h2>
          <Bewijslijst
            stukken={bewijsstukken}
            dossier={dossierpad(stand)}
            terug={hier}
            token={bezoek.token}
          />
        </>
      )}
      <h2>Meer doen</h2>
      <Actieknop actie={`${hier}/kopie`} token={bezoek.token} soort="gewoon">
        Nog een keer invoeren
      </Actieknop>
      <Actieknop actie={`${hier}/verwijdering`} token={bezoek.token} soort="gevaar">
        Activiteit verwijderen
      </Actieknop>
    </>
  )
}
