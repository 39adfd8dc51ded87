import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { jaarnaam, type Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Antwoord } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Zin } from '../delen/Zin.tsx'
import { kladMee } from '../formulier/metKlad.ts'
import { geheugen } from '../formulier/geheugen.ts'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { getoond } from '../formulier/invoer.ts'
import { foutVan, type Stand as Vorm } from '../formulier/stand.ts'
import { Verborgen, vormmerk } from '../formulier/Verborgen.tsx'
import { Andertekst } from './Andertekst.tsx'
import { Eerder } from './Eerder.tsx'
import { jaarblikken, jaarvelden } from './jaarblikken.ts'
import { basisvelden } from './opgeslagen.ts'
import { dossierpad, itempad, jaarpad, naarPortfolio } from './stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  jaar: Certificaatjaar
  vorm: Vorm
  basis: Readonly<Record<string, number>>
  /** What was written elsewhere meanwhile, by field. */
  anders: Readonly<Record<string, Antwoord>>
  /** The fields that hold something here which is not saved and was not refused. */
  onbewaard: readonly string[]
  /** What was just done, said once. */
  gedaan?: string | undefined
}

/** Two questions about one year, with what there was that year beside them. */
export function Jaarblikpagina(props: Props) {
  const { bezoek, stand, jaar, vorm, basis, anders, onbewaard, gedaan } = props
  const titel = `Terugkijken op je ${jaarnaam(jaar)}`
  const mee = { ...basisvelden(basis), ...kladMee(vorm) }
  const isFout = vorm.weigeringen.length > 0
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? `Fout: ${titel}` : titel}
      kruimels={[naarPortfolio, { naam: 'Je vier jaar', href: `${dossierpad(stand)}/tijdlijn` }]}
      naast={<Ditjaar stand={stand} jaar={jaar} />}
    >
      <Foutsamenvatting velden={jaarvelden} stand={vorm} />
      <h1>{titel}</h1>
      {gedaan && <Melding soort="klaar" titel={gedaan} />}
      <p className="vb-intro">
        <Zin tekst={`Over ${toonDatum(jaar.van)} tot en met ${toonDatum(jaar.tot)}.`} />
      </p>
      <p>
        Dit is voor jezelf. Het hoeft niet, en het gaat niet mee als je indient. Bij onderdeel A2
        staat het naast je vragen.
      </p>
      <form
        className="utrecht-form"
        autoComplete={geheugen(bezoek)}
        method="post"
        name={vormmerk(mee)}
        action={jaarpad(stand, jaar)}
        noValidate
        data-vanzelf="antwoord"
        data-geweigerd={isFout || undefined}
        data-onbewaard={onbewaard.join(' ') || undefined}
      >
        <Verborgen {...{ bezoek, mee }} merk={vormmerk(mee)} />
        {Object.entries(jaarvelden).map(([naam, veld]) => (
          <div className="vb-stroom" key={naam}>
            <Invoer
              naam={naam}
              veld={veld}
              waarden={getoond(naam, veld, vorm.ingevuld)}
              fout={foutVan(vorm, naam)}
              hulp={{}}
            />
            {anders[naam] && (
              <Andertekst
                {...{ veld, naam }}
                ander={anders[naam]}
                mijn={vorm.ingevuld[naam] ?? []}
              />
            )}
            {(basis[naam] ?? 0) > 1 && (
              <Eerder href={`${jaarpad(stand, jaar)}/versies/${naam}`} label={veld.label} />
            )}
          </div>
        ))}
        <Knopgroep>
          <Knop soort="eerste">Bewaren</Knop>
          <a href={`${dossierpad(stand)}/tijdlijn`}>Terug naar je vier jaar</a>
        </Knopgroep>
      </form>
    </Pagina>
  )
}

/** What was in the portfolio of that year, and what was meant to be. */
function Ditjaar({ stand, jaar }: Pick<Props, 'stand' | 'jaar'>) {
  const { activiteiten, bijeenkomsten } = stand.portfolio.inhoud
  const dagen = [
    ...bijeenkomsten.map(een => ({ id: een.id, dag: een.datum, naam: bijeenkomstnaam(een) })),
    ...activiteiten.flatMap(({ id, datum, tot, titel }) => {
      const dag = datum ?? tot
      return dag ? [{ id, dag, naam: titel }] : []
    }),
  ]
  const binnen = dagen.filter(({ dag }) => jaar.van <= dag && dag <= jaar.tot)
  const vorig = jaarblikken(stand).find(een => een.jaar.nummer === jaar.nummer - 1)
  return (
    <>
      <h2>Wat er dit jaar was</h2>
      {binnen.length === 0 ? (
        <p>In je portfolio staat nog niets over dit jaar.</p>
      ) : (
        <ul>
          {binnen
            .toSorted((een, ander) => een.dag.localeCompare(ander.dag))
            .map(({ id, naam }) => (
              <li key={id}>
                <a href={itempad(stand, id)}>{naam}</a>
              </li>
            ))}
        </ul>
      )}
      {vorig && vorig.komend !== '' && (
        <>
          <h2>Wat je toen ging doen</h2>
          <p className="vb-regels">{vorig.komend}</p>
        </>
      )}
    </>
  )
}
