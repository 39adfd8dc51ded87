import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { redenTeltNiet, type TeltNiet } from '#domein/reflectie/toets.ts'
import { bladzijde } from '#vragen/bladzijde.ts'
import { leesMentoropmerkingen, type Mentoropmerking } from '#vragen/mentor.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import type { ReflectieUitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVerwijderd } from '#vragen/verwijderd.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zin } from '../delen/Zin.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Dichtmelding } from './Dichtmelding.tsx'
import { Deelopmerkingen } from './Mentorblok.tsx'
import { Regels } from './Onderdeelpagina.tsx'
import { dossierpad, naarPortfolio, standUitPad } from './stand.ts'
import { Verwijderdlink } from './Verwijderdlink.tsx'

const gedaan: Readonly<Record<string, string>> = {
  toegevoegd: 'De bijeenkomst is toegevoegd.',
  bewaard: 'De bijeenkomst is bewaard.',
  reeks:
    'De bijeenkomsten zijn toegevoegd. Laat van elk de verklaring tekenen zodra die is geweest.',
  hersteld: 'De bijeenkomst staat weer in de lijst.',
}

/** The meetings of part A3.1, and those that serve category 2. */
export const bijeenkomsten: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { gedaan: wat = '', verwijderd } = c.req.query()
  const melding = gedaan[wat]
  const bezwaren = dichtOm(c, stand, 'A3.1')
  const opmerkingen = await leesMentoropmerkingen(c.var.ctx, stand.portfolio.rij.id)
  const nummer = Number(c.req.query('bladzijde'))
  const { length: weg } = await leesVerwijderd(c.var.ctx, stand.portfolio.rij)
  const props = { stand, weg, melding, verwijderd, bezwaren, opmerkingen, nummer }
  return toon(c, <Lijst bezoek={c.var.bezoek} {...props} />)
}

type Props = {
  bezoek: Bezoek
  stand: Stand
  melding: string | undefined
  verwijderd: string | undefined
  /** How much was removed and can still be put back. */
  weg: number
  bezwaren: readonly Weigering[]
  opmerkingen: readonly Mentoropmerking[]
  /** The page of the list that was asked for. */
  nummer: number
}

function Lijst(props: Props) {
  const { bezoek, stand, melding, verwijderd, bezwaren, opmerkingen, nummer } = props
  const { kader, bijeenkomsten: alle } = stand.portfolio
  const deel = kader.onderdelen.find(({ vorm }) => vorm === 'bijeenkomsten')
  const { vereist, behaald } = stand.gepland.reflectie
  const hier = `${dossierpad(stand)}/bijeenkomsten`
  const titel = deel ? `${deel.id}. ${deel.titel}` : 'Bijeenkomsten'
  return (
    <Pagina
      bezoek={bezoek}
      titel={titel}
      kruimels={[naarPortfolio]}
      naast={deel && <Regels kop="Waar het aan moet voldoen" regels={deel.randvoorwaarden} />}
    >
      {melding && <Melding soort="klaar" titel={melding} />}
      {verwijderd && (
        <Melding soort="klaar" titel="De bijeenkomst is verwijderd.">
          <Actieknop
            actie={`${hier}/${encodeURIComponent(verwijderd)}/herstel`}
            token={bezoek.token}
            soort="licht"
          >
            Ongedaan maken
          </Actieknop>
        </Melding>
      )}
      <h1>{titel}</h1>
      <Dichtmelding stand={stand} bezwaren={bezwaren} ookLater />
      <Deelopmerkingen {...{ bezoek, stand, opmerkingen }} deel="A3.1" terug={hier} />
      <p className="vb-intro">
        Je hebt {aantal(vereist.bijeenkomsten)} nodig, waarvan {vereist.ingebracht} met eigen
        inbreng. {telzin(behaald)}
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href={`${hier}/nieuw`}>
          Bijeenkomst toevoegen
        </Knoplink>
        <Knoplink soort="gewoon" href={`${dossierpad(stand)}/reeks`}>
          Meer tegelijk toevoegen
        </Knoplink>
      </Knopgroep>
      {alle.length === 0 ? (
        <LeegBeeld titel="Hier komen je bijeenkomsten">
          <p>Voeg een intervisie, supervisie of coaching toe zodra je er was.</p>
        </LeegBeeld>
      ) : (
        <Bijeenkomsten stand={stand} nummer={nummer} />
      )}
      <Verwijderdlink stand={stand} aantal={props.weg} />
    </Pagina>
  )
}

const perBladzijde = 50

/** What there is, by day, so many at a time. */
function Bijeenkomsten({ stand, nummer }: Pick<Props, 'stand' | 'nummer'>) {
  const alle = stand.portfolio.bijeenkomsten.toSorted((een, ander) =>
    een.bijeenkomst.datum.localeCompare(ander.bijeenkomst.datum),
  )
  const { pagina, paginas, vanaf } = bladzijde(alle.length, nummer, perBladzijde)
  const hier = `${dossierpad(stand)}/bijeenkomsten`
  return (
    <>
      <Tabel
        titel="Je bijeenkomsten"
        rijen={alle.slice(vanaf, vanaf + perBladzijde)}
        sleutel={({ bijeenkomst }) => bijeenkomst.id}
        kolommen={[
          {
            kop: 'Bijeenkomst',
            cel: rij => (
              <>
                <a href={`${hier}/${rij.bijeenkomst.id}`}>
                  <Zin tekst={bijeenkomstnaam(rij.bijeenkomst)} />
                </a>
                <span className="vb-bijzin">{rij.bijeenkomst.begeleider.naam}</span>
              </>
            ),
          },
          {
            kop: 'Eigen inbreng',
            soort: 'kort',
            cel: ({ bijeenkomst }) => (bijeenkomst.zelfIngebracht ? 'ja' : 'nee'),
          },
          { kop: 'Telt', cel: rij => <Telling stand={stand} rij={rij} /> },
        ]}
      />
      <Paginering nu={pagina} van={paginas} href={nr => `${hier}?bladzijde=${nr}`} />
    </>
  )
}

function Telling({
  stand,
  rij: { bijeenkomst, dient, isPrive },
}: {
  stand: Stand
  rij: PortfolioBijeenkomst
}) {
  if (isPrive) return <Status soort="hoeft-niet" woord="Blijft privé" />
  if (dient === 'B.2') return <Status soort="hoeft-niet" woord="Telt bij B, categorie 2" />
  const reden = redenTeltNiet(bijeenkomst, stand.gepland.peilperiode, stand.portfolio.kader)
  return reden ? (
    <Status soort="bezig" woord={waaromNiet[reden]} />
  ) : (
    <Status soort="klaar" woord="Telt mee" />
  )
}

const waaromNiet: Readonly<Record<TeltNiet, string>> = {
  'buiten-peilperiode': 'Buiten de peilperiode',
  'begeleider-ontbreekt': 'Vul in wie begeleidde',
  'niet-ondertekend': 'Nog niet ondertekend',
  'registratie-ontbreekt': 'Registratie ontbreekt',
}

const telzin = ({ bijeenkomsten: er, ingebracht }: ReflectieUitslag['behaald']): string => {
  if (er === 0) return 'Er telt er nog geen.'
  const telt = er === 1 ? 'Er telt er 1' : `Er tellen er ${er}`
  return `${telt}, waarvan ${ingebracht === 0 ? 'nog geen' : ingebracht} met eigen inbreng.`
}

const aantal = (n: number) => (n === 1 ? '1 bijeenkomst' : `${n} bijeenkomsten`)
