import { jaarnaam, type Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import type { Tijdpunt } from '#domein/dossier/tijdlijn.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesTijdlijn, type Cyclustijd } from '#vragen/tijdlijn.ts'
import { toon } from '../antwoord.ts'
import { Apart } from '../apart.tsx'
import type { Bezoek } from '../bezoek.ts'
import { Cycluslijn } from '../delen/Cyclusbeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Tijdlijn, type Gebeurd } from '../delen/Tijdlijn.tsx'
import { Zin } from '../delen/Zin.tsx'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { cyclusVan } from './cyclus.ts'
import { alsGebeurd, Jaarblok } from './Jaarblok.tsx'
import { punten as inPunten } from './punten.ts'
import { dossierpad, itempad, naarPortfolio } from './stand.ts'
import { tijdblad, type Blok } from './tijdbladen.ts'

/** The years of the certificate on one page: what is still to come, then what there is, the latest year first. */
export const tijdlijn: Lees = async c => {
  const { ctx, bezoek } = c.var
  const tijd = await leesTijdlijn(ctx, idUitPad(c, 'dossier'))
  if (!tijd) return toonFout(c, 'niet-gevonden')
  const nummer = Number(c.req.query('bladzijde'))
  return toon(c, <Tijdlijnpagina {...{ bezoek, tijd, nummer }} vandaag={ctx.klok.today()} />)
}

type Props = {
  bezoek: Bezoek
  tijd: Cyclustijd
  vandaag: Datum
  /** The page of what there is that was asked for. */
  nummer: number
}

function Tijdlijnpagina({ bezoek, tijd, vandaag, nummer }: Props) {
  const { stand, punten, jaren } = tijd
  const { geldigVan, geldigTot } = stand.portfolio.rij
  const komt = punten.filter(({ dag }) => dag > vandaag)
  const heeftHerinnering = komt.some(({ soort }) => soort === 'herinnering')
  const geweest = punten.filter(({ dag }) => dag <= vandaag)
  const { pagina, paginas, delen } = tijdblad(perJaar(geweest, jaren), nummer)
  return (
    <Pagina bezoek={bezoek} titel="Je vier jaar" kruimels={[naarPortfolio]}>
      <h1>Je vier jaar</h1>
      <p className="vb-intro">
        <Zin
          tekst={`Je certificaat loopt van ${toonDatum(geldigVan)} tot en met ${toonDatum(geldigTot)}.`}
        />
      </p>
      <figure className="vb-beeld">
        <Cycluslijn id="cyclus" cyclus={cyclusVan(stand, vandaag)} />
      </figure>
      <h2>Wat nog komt</h2>
      <Tijdlijn gebeurd={[nu(vandaag), ...komt.map(punt => alsGebeurd(stand, punt))]} />
      <p className="vb-niet-op-papier">
        {heeftHerinnering && 'Herinneringen stoppen zodra je hebt ingediend. '}
        <a href="/agenda">Zet deze dagen in je eigen agenda</a>
      </p>
      <Lopend stand={stand} />
      <h2 id="geweest">Wat er al is</h2>
      {delen.map(deel => (
        <Apart key={deel.blok.kop}>
          <Jaarblok {...{ stand, deel }} />
        </Apart>
      ))}
      <Paginering
        nu={pagina}
        van={paginas}
        href={nr => `${dossierpad(stand)}/tijdlijn?bladzijde=${nr}#geweest`}
      />
    </Pagina>
  )
}

/** What has begun and has no end yet stands under no year. */
function Lopend({ stand }: { stand: Stand }) {
  const lopend = stand.portfolio.activiteiten.filter(
    ({ activiteit: { datum, tot } }) => !datum && !tot,
  )
  if (lopend.length === 0) return null
  return (
    <>
      <h2>Wat nog loopt</h2>
      <ul className="vb-register">
        {lopend.map(({ activiteit: { id, titel, van } }) => (
          <li key={id}>
            <a href={itempad(stand, id)}>{titel}</a>
            <span className="vb-zacht">
              {van && `Sinds ${toonDatum(van)}. `}
              Telt op je geplande dag {inPunten(tellingVan(stand, id))}.
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const tellingVan = ({ gepland }: Stand, id: string): number =>
  gepland.pe.regels.find(({ activiteit }) => activiteit === id)?.telt ?? 0

const nu = (vandaag: Datum): Gebeurd => ({
  id: 'vandaag',
  op: vandaag,
  wanneer: toonDatum(vandaag),
  zin: <strong>Vandaag</strong>,
  isNu: true,
})

/** What there was, by year of the certificate, the latest first; what lies before it comes last. */
function perJaar(punten: readonly Tijdpunt[], jaren: readonly Certificaatjaar[]): Blok[] {
  const eerste = jaren[0]?.van
  const laatste = jaren.at(-1)?.tot
  const binnen = ({ van, tot }: Certificaatjaar) =>
    punten.filter(({ dag }) => van <= dag && dag <= tot)
  const erna = punten.filter(({ dag }) => laatste && dag > laatste)
  const ervoor = punten.filter(({ dag }) => eerste && dag < eerste)
  return [
    blokVan('Na het einde van je certificaat', undefined, erna),
    ...jaren.map(jaar => blokVan(hoofdletter(jaarnaam(jaar)), jaar, binnen(jaar))).toReversed(),
    blokVan('Voor je certificaat begon', undefined, ervoor),
  ]
}

const blokVan = (kop: string, jaar: Blok['jaar'], punten: readonly Tijdpunt[]): Blok => ({
  kop,
  jaar,
  dagen: punten.filter(({ soort }) => soort !== 'activiteit').toReversed(),
  activiteiten: punten.filter(({ soort }) => soort === 'activiteit').toReversed(),
})

const hoofdletter = (tekst: string): string => tekst.slice(0, 1).toUpperCase() + tekst.slice(1)
