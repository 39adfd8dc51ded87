import { lijktBijeenkomst } from '#domein/reflectie/uitVoorstel.ts'
import { zoekSoorten } from '#domein/pe/zoekSoort.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { Zoekveld } from '../delen/Zoekveld.tsx'
import { toonFout } from '../fouten.tsx'
import { nieuw } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { Activiteitpagina } from './Activiteitpagina.tsx'
import { tariefzin } from './punten.ts'
import { dossierpad, naarPe, pePad, standUitPad } from './stand.ts'

/** First what it was, found in the holder's own words; then the form of that kind. */
export const peNieuw: Lees = async c => {
  const { soort: gekozen, zoek = '' } = c.req.query()
  if (isJsonGevraagd(c)) return zoekAlsJson(c, zoek)
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { bezoek } = c.var
  const { kader } = stand.portfolio
  const soort = kader.pe.soorten.find(({ id }) => id === gekozen)
  if (soort) return toon(c, <Activiteitpagina {...{ bezoek, stand, soort }} vorm={nieuw()} />)
  return toon(c, <Kiezen {...{ bezoek, stand, zoek }} />)
}

/** The same search for the page that narrows its list while somebody types. */
async function zoekAlsJson(c: C, zoek: string): Promise<Response> {
  const rij = await leesDossierrij(c.var.ctx, idUitPad(c, 'dossier'))
  if (!rij) return toonFout(c, 'niet-gevonden')
  const gevonden = zoekSoorten(zoek, kaderVanDossier(rij))
  return c.json({ tekst: uitkomst(gevonden.length, zoek), soorten: gevonden.map(({ id }) => id) })
}

/** All kinds stand in the page; of a search those that fit, so that typing can show the others again. */
function Kiezen({ bezoek, stand, zoek }: { bezoek: Bezoek; stand: Stand; zoek: string }) {
  const { kader } = stand.portfolio
  const gevonden = zoekSoorten(zoek, kader)
  const hier = `${pePad(stand)}/nieuw`
  return (
    <Pagina bezoek={bezoek} titel="Wat heb je gedaan?" kruimels={naarPe(stand)}>
      <h1>Wat heb je gedaan?</h1>
      <Zoekveld
        actie={hier}
        label="Zoek in je eigen woorden"
        hulp="Bijvoorbeeld webinar, boek of bestuur."
        waarde={zoek}
      />
      <p className="vb-zacht">
        Heb je het bewijs bij de hand? Leg het neer bij <a href="/toevoegen">Snel toevoegen</a>: wij
        vullen vast in wat erin staat.
      </p>
      <p role="status" data-uitkomst>
        {uitkomst(gevonden.length, zoek)}
      </p>
      <div className="vb-stroom" data-gevonden hidden={gevonden.length === 0}>
        <Soortenlijst stand={stand} soorten={gevonden} />
        <p>
          Staat het er niet bij? <a href={hier}>Bekijk alle soorten</a>.
        </p>
      </div>
      <div className="vb-afdeling vb-stroom" data-soorten hidden={gevonden.length > 0}>
        {kader.pe.categorieen.map(({ id, naam }) => (
          <section className="vb-afdeling vb-stroom" key={id} aria-labelledby={`soorten-${id}`}>
            <h2 id={`soorten-${id}`}>
              {id}. {naam}
            </h2>
            <Soortenlijst
              stand={stand}
              soorten={kader.pe.soorten.filter(({ categorie }) => categorie === id)}
            />
          </section>
        ))}
      </div>
    </Pagina>
  )
}

const uitkomst = (aantal: number, zoek: string): string => {
  if (zoek.trim() === '') return ''
  if (aantal === 0) return `We vonden niets bij “${zoek}”. Kies hieronder uit alle soorten.`
  return aantal === 1 ? 'Er past één soort bij.' : `Er passen ${aantal} soorten bij.`
}

type Lijstprops = { stand: Stand; soorten: readonly ActiviteitSoort[] }

const Soortenlijst = ({ stand, soorten }: Lijstprops) => (
  <ul className="vb-register vb-soorten">
    {soorten.map(soort => (
      <li key={soort.id} data-soort={soort.id}>
        <a className="vb-sterk" href={`${pePad(stand)}/nieuw?soort=${soort.id}`}>
          {soort.naam}
        </a>
        <span className="vb-bijeen">{tariefzin(soort.tarieven)}</span>
        <span className="vb-zacht vb-klein">{soort.wat}</span>
        {lijktBijeenkomst(soort) && (
          <span className="vb-klein">
            Is het een van je bijeenkomsten voor A3.1?{' '}
            <a href={`${dossierpad(stand)}/bijeenkomsten/nieuw`}>Voeg die daar toe</a>.
          </span>
        )}
      </li>
    ))}
  </ul>
)
