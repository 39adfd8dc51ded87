import type { ReactNode } from 'react'
import { redenen } from '#domein/portfolio/reden.ts'
import { toonGetal } from '#domein/getal.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { PeGrens, PeRegel } from '#domein/uitslag.ts'
import type { Grens, PeCategorie } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Bron } from '../delen/Bron.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Dichtmelding } from './Dichtmelding.tsx'
import { grensVan, punten, puntenzin } from './punten.ts'
import { dossierpad, naarPortfolio, pePad, standUitPad } from './stand.ts'

const gedaan: Readonly<Record<string, string>> = {
  toegevoegd: 'De activiteit is toegevoegd.',
  bewaard: 'De activiteit is bewaard.',
  hersteld: 'De activiteit staat weer in de lijst.',
}

/** Everything that was entered for part B, per category: what counts, what lapses, what is missing, and why. */
export const pe: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { gedaan: wat = '', verwijderd } = c.req.query()
  const { bezoek } = c.var
  const melding = gedaan[wat]
  const bezwaren = dichtOm(c, stand, 'B')
  return toon(c, <Lijstpagina {...{ bezoek, stand, melding, verwijderd, bezwaren }} />)
}

type Props = {
  bezoek: Bezoek
  stand: Stand
  melding: string | undefined
  verwijderd: string | undefined
  bezwaren: readonly Weigering[]
}

function Lijstpagina({ bezoek, stand, melding, verwijderd, bezwaren }: Props) {
  const { kader, inhoud } = stand.portfolio
  const hier = pePad(stand)
  const { peilperiode, pe: uitslag } = stand.gepland
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
      <h1>Permanente educatie</h1>
      <Dichtmelding stand={stand} bezwaren={bezwaren} ookLater />
      <p className="vb-intro">{puntenzin(uitslag)}</p>
      <p>
        We tellen wat je deed van {toonDatum(peilperiode.van)} tot en met{' '}
        {toonDatum(peilperiode.tot)}.{' '}
        <a href={`${dossierpad(stand)}/indiendag`}>Kies je dag van indienen</a>
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href={`${hier}/nieuw`}>
          Activiteit toevoegen
        </Knoplink>
      </Knopgroep>
      {inhoud.activiteiten.length === 0 ? (
        <LeegBeeld titel="Hier komt wat je leert">
          <p>Voeg een training, een boek of een bijeenkomst toe. Je ziet meteen wat het telt.</p>
        </LeegBeeld>
      ) : (
        kader.pe.categorieen.map(categorie => (
          <Categorieblok key={categorie.id} stand={stand} categorie={categorie} />
        ))
      )}
    </Pagina>
  )
}

function Categorieblok({ stand, categorie }: { stand: Stand; categorie: PeCategorie }) {
  const { kader, inhoud } = stand.portfolio
  const { pe: uitslag } = stand.gepland
  const soorten = kader.pe.soorten.filter(soort => soort.categorie === categorie.id)
  const regels = uitslag.regels.flatMap(regel => {
    const activiteit = inhoud.activiteiten.find(({ id }) => id === regel.activiteit)
    return activiteit && soorten.some(({ id }) => id === regel.soort) ? [{ regel, activiteit }] : []
  })
  const deelgrenzen = kader.pe.grenzen.filter(
    ({ id, grenzen, soorten: binnen }) =>
      id !== `categorie-${categorie.id}` &&
      grenzen.length === 0 &&
      binnen.some(soort => soorten.some(({ id: eigen }) => eigen === soort)),
  )
  const opgevoerd = regels.reduce((som, { regel }) => som + regel.berekend, 0)
  const eigenGrens = kader.pe.grenzen.find(({ id }) => id === `categorie-${categorie.id}`)
  return (
    <>
      <h2>
        {categorie.id}. {categorie.naam}
      </h2>
      <p>
        {regels.length > 0
          ? grenszin(grensVan(uitslag, `categorie-${categorie.id}`), opgevoerd)
          : 'Hier staat nog niets.'}
      </p>
      {deelgrenzen.map(grens => (
        <Deelgrens key={grens.id} grens={grens} stand={grensVan(uitslag, grens.id)} />
      ))}
      {regels.length > 0 && <Regels stand={stand} titel={categorie.naam} regels={regels} />}
      <Bron bron={eigenGrens?.bron ?? categorie.bron} />
    </>
  )
}

/** Said only when the limit takes something away. */
const Deelgrens = ({ grens, stand }: { grens: Grens; stand: PeGrens }): ReactNode =>
  stand.vervallen === 0 ? null : (
    <>
      <p>
        {grens.naam}: {grenszin(stand, stand.opgevoerd)}
      </p>
      <Bron bron={grens.bron} />
    </>
  )

/** What was claimed, what of it counts, and why not the rest: no evidence or outside the period, over the maximum, too little. */
function grenszin(grens: PeGrens, opgevoerd: number): string {
  const { telt, vervallen, tekort, minimum, maximum } = grens
  const zonder = opgevoerd - grens.opgevoerd
  const zinnen = [
    `${punten(opgevoerd)} opgevoerd, ${toonGetal(telt)} ${telt === 1 ? 'telt' : 'tellen'} mee.`,
    ...(zonder > 0
      ? [
          `${toonGetal(zonder)} ${zonder === 1 ? 'telt' : 'tellen'} nu niet mee; de reden staat erbij.`,
        ]
      : []),
    ...(vervallen > 0 && maximum !== null
      ? [`Er tellen er hoogstens ${toonGetal(maximum)}: ${punten(vervallen)} boven het maximum.`]
      : []),
    ...(tekort > 0 && minimum !== null
      ? [`Je hebt er minimaal ${toonGetal(minimum)} nodig: nog ${toonGetal(tekort)}.`]
      : []),
  ]
  return zinnen.join(' ')
}

type Rij = { regel: PeRegel; activiteit: Activiteit }

function Regels({ stand, titel, regels }: { stand: Stand; titel: string; regels: Rij[] }) {
  const { kader, activiteiten } = stand.portfolio
  const isEigen = (id: string) => activiteiten.some(({ activiteit }) => activiteit.id === id)
  const soortnaam = (soort: string) => kader.pe.soorten.find(({ id }) => id === soort)?.naam
  return (
    <Tabel
      titel={`Activiteiten: ${titel}`}
      rijen={regels}
      sleutel={({ activiteit }) => activiteit.id}
      kolommen={[
        {
          kop: 'Activiteit',
          cel: ({ activiteit, regel }) => (
            <>
              <a
                href={
                  isEigen(activiteit.id)
                    ? `${pePad(stand)}/${activiteit.id}`
                    : `${dossierpad(stand)}/bijeenkomsten/${activiteit.id}`
                }
              >
                {activiteit.titel}
              </a>
              <span className="vb-bijzin">{soortnaam(regel.soort)}</span>
              {regel.reden && <span className="vb-bijzin">{waarom(regel, regel.reden)}</span>}
            </>
          ),
        },
        { kop: 'Wanneer', cel: ({ activiteit }) => wanneer(activiteit) },
        { kop: 'Waard', soort: 'getal', cel: ({ regel }) => toonGetal(regel.berekend) },
        { kop: 'Telt', soort: 'getal', cel: ({ regel }) => toonGetal(regel.telt) },
      ]}
    />
  )
}

const waarom = ({ clausule }: PeRegel, reden: keyof typeof redenen): string =>
  `${redenen[reden]} (onderdeel ${clausule})`

function wanneer({ datum, van, tot }: Activiteit): string {
  if (datum) return toonDatum(datum)
  if (!van) return ''
  return tot ? `${toonDatum(van)} tot en met ${toonDatum(tot)}` : `sinds ${toonDatum(van)}`
}
