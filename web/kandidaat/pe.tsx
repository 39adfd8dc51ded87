import { toonDatum } from '#lib/datum.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { PeCategorie } from '#toetsingskader/typen.ts'
import { leesNogOpen, type NogOpen } from '#vragen/nogOpen.ts'
import { puntenadviesVan } from '#vragen/portfolio/puntenplan.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVerwijderd } from '#vragen/verwijderd.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import type { CategoriePunten } from '../delen/Categoriebalk.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Opvallendlijst } from '../delen/Opvallendlijst.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { tellingzin } from '../delen/Puntenbalk.tsx'
import { Puntenfiguur } from '../delen/Puntenfiguur.tsx'
import { Zin } from '../delen/Zin.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Dichtmelding } from './Dichtmelding.tsx'
import { Categorieblok, regelsIn } from './Categorieblok.tsx'
import { Intotaal } from './Intotaal.tsx'
import { categoriepad } from './pecategorie.tsx'
import { kladdenOverPe } from './kladden.ts'
import { Kladlijst } from './Kladlijst.tsx'
import { categoriepunten, grensVan, puntenzin, tellingVan } from './punten.ts'
import { Deelopmerkingen } from './Mentorblok.tsx'
import { Privelijst } from './Privelijst.tsx'
import { Puntenplan } from './Puntenplan.tsx'
import { dossierpad, itempad, naarPortfolio, pePad, standUitPad } from './stand.ts'
import { Verwijderdlink } from './Verwijderdlink.tsx'

const gedaan: Readonly<Record<string, string>> = {
  toegevoegd: 'De activiteit is toegevoegd.',
  bewaard: 'De activiteit is bewaard.',
  lijst: 'De lijst is toegevoegd. Voeg bij de activiteiten nog het bewijs toe.',
  hersteld: 'De activiteit staat weer in de lijst.',
}

/** Everything that was entered for part B, per category: what counts, what lapses, what is missing, and why. */
export const pe: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { gedaan: wat = '', verwijderd, verplaatst } = c.req.query()
  const { bezoek } = c.var
  const melding = gedaan[wat]
  const bezwaren = dichtOm(c, stand, 'B')
  const { rij } = stand.portfolio
  const open = await leesNogOpen(c.var.ctx, { dossier: rij.id, begin: `${pePad(stand)}/` })
  const { length: weg } = await leesVerwijderd(c.var.ctx, rij)
  const over = {
    stand,
    weg,
    bezwaren,
    ...open,
    kladden: kladdenOverPe(stand.portfolio, open.kladden),
  }
  return toon(c, <Lijstpagina {...{ bezoek, melding, verwijderd, verplaatst }} {...over} />)
}

/** What was put down and waits to be finished. */
function Klaargezet({ aantal }: { aantal: number }) {
  if (aantal === 0) return null
  return (
    <p>
      <a href="/toevoegen#concepten">
        {aantal === 1 ? 'Er staat 1 activiteit klaar' : `Er staan ${aantal} activiteiten klaar`}
      </a>{' '}
      om af te maken. Dat telt nog niet mee.
    </p>
  )
}

/** Which days count, and where to see what another day does. */
function Waarbinnen({ stand }: { stand: Stand }) {
  const { van, tot } = stand.gepland.peilperiode
  return (
    <p>
      <Zin tekst={`We tellen wat je deed van ${toonDatum(van)} tot en met ${toonDatum(tot)}.`} />{' '}
      <a href={`${dossierpad(stand)}/indiendag`}>Kies je dag van indienen</a> of kijk{' '}
      <a href={`${pePad(stand)}/wat-als`}>wat er gebeurt als je iets verandert</a>.
    </p>
  )
}

type Props = NogOpen & {
  bezoek: Bezoek
  stand: Stand
  melding: string | undefined
  verwijderd: string | undefined
  /** How much was removed and can still be put back. */
  weg: number
  /** The meeting that was just let count in category 2. */
  verplaatst: string | undefined
  bezwaren: readonly Weigering[]
}

function Lijstpagina(props: Props) {
  const { bezoek, stand, melding, verwijderd, verplaatst, bezwaren, opmerkingen } = props
  const { kader, inhoud } = stand.portfolio
  const hier = pePad(stand)
  const { pe: uitslag } = stand.gepland
  const punten = categoriepunten(kader, { vandaag: stand.vandaag.pe, gepland: uitslag })
  const telling = tellingVan(stand)
  const advies = puntenadviesVan(stand)
  return (
    <Pagina bezoek={bezoek} titel="Permanente educatie" kruimels={[naarPortfolio]}>
      {melding && <Melding soort="klaar" titel={melding} />}
      {verwijderd && (
        <Melding soort="klaar" titel="De activiteit is verwijderd.">
          <Actieknop
            actie={`${hier}/${encodeURIComponent(verwijderd)}/herstel`}
            token={bezoek.token}
            soort="licht"
          >
            Ongedaan maken
          </Actieknop>
        </Melding>
      )}
      {verplaatst && (
        <Melding soort="klaar" titel="De bijeenkomst telt nu bij categorie 2.">
          <Actieknop
            actie={`${dossierpad(stand)}/bijeenkomsten/${encodeURIComponent(verplaatst)}/verplaatsing`}
            token={bezoek.token}
            soort="licht"
            velden={{ naar: 'A3.1', terug: 'pe' }}
          >
            Ongedaan maken
          </Actieknop>
        </Melding>
      )}
      <h1>Permanente educatie</h1>
      <Dichtmelding stand={stand} bezwaren={bezwaren} ookLater />
      <p className="vb-intro">
        <Zin tekst={`${puntenzin(uitslag)} ${tellingzin(telling)}`.trim()} />
      </p>
      <Waarbinnen stand={stand} />
      <Knopgroep>
        <Knoplink soort="eerste" href={`${hier}/nieuw`}>
          Activiteit toevoegen
        </Knoplink>
        <Knoplink soort="gewoon" href="/toevoegen">
          Snel toevoegen
        </Knoplink>
      </Knopgroep>
      <p className="vb-zacht">
        Heb je het bewijs bij de hand, of weinig tijd? Kies Snel toevoegen: wij vullen vast in wat
        erin staat, jij maakt het later af.
      </p>
      <Kladlijst kladden={props.kladden} token={bezoek.token} />
      <Klaargezet aantal={props.concepten} />
      <Deelopmerkingen {...{ bezoek, stand, opmerkingen }} deel="B" terug={hier} />
      {inhoud.activiteiten.length === 0 ? (
        <LeegBeeld titel="Hier komt wat je leert">
          <p>Voeg een training, een boek of een bijeenkomst toe. Je ziet meteen wat het telt.</p>
        </LeegBeeld>
      ) : (
        <>
          <Puntenfiguur
            id="punten"
            titel={puntenzin(uitslag)}
            uitleg="Hieronder staan dezelfde cijfers per categorie."
            doel={grensVan(uitslag, 'totaal').minimum ?? 0}
            telling={telling}
            categorieen={punten}
          />
          <Opvallendlijst
            titel="Kijk hier nog eens naar"
            lijst={advies.opvallend}
            naar={id => itempad(stand, id)}
          />
          {bezwaren.length === 0 && (
            <Puntenplan stand={stand} token={bezoek.token} advies={advies} />
          )}
          {kader.pe.categorieen.map((categorie, plek) => (
            <Categorie key={categorie.id} {...{ stand, categorie }} punten={punten[plek]} />
          ))}
          <Intotaal stand={stand} />
        </>
      )}
      <Privelijst stand={stand} />
      <Verwijderdlink stand={stand} aantal={props.weg} />
    </Pagina>
  )
}

/** More than this on one page is no list to read any more. */
const meesteRegels = 100
/** Of a long list the ones entered last stand here, the rest on the page of the category. */
const laatste = 15

type Deel = { stand: Stand; categorie: PeCategorie; punten: CategoriePunten | undefined }

function Categorie({ stand, categorie, punten }: Deel) {
  const aantal = regelsIn(stand, categorie).length
  const isLang = stand.gepland.pe.regels.length > meesteRegels && aantal > laatste
  if (!isLang) return <Categorieblok {...{ stand, categorie, punten }} />
  return (
    <Categorieblok
      {...{ stand, categorie, punten }}
      venster={{ van: aantal - laatste, tot: aantal }}
    >
      <p>
        Dit zijn de laatste {laatste}.{' '}
        <a href={categoriepad(stand, categorie)}>
          Alle {aantal} activiteiten van categorie {categorie.id}
        </a>
      </p>
    </Categorieblok>
  )
}
