import type { ReactNode } from 'react'
import { aftrekInHetKort } from '#domein/portfolio/berekeningInZin.ts'
import { toonGetal } from '#domein/getal.ts'
import type { Berekening } from '#domein/pe/berekening.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { PeGrens, PeRegel } from '#domein/uitslag.ts'
import type { Grens, PeCategorie } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import { oncePer } from '#lib/oncePer.ts'
import { berekeningenVan } from '#vragen/portfolio/berekeningen.ts'
import type { Stand } from '#vragen/stand.ts'
import { breekbaar } from '../delen/breekbaar.ts'
import { Bron } from '../delen/Bron.tsx'
import { Categoriebalk, type CategoriePunten } from '../delen/Categoriebalk.tsx'
import { grenswoord } from '../delen/grenswoord.ts'
import { Reden } from '../delen/Reden.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zin } from '../delen/Zin.tsx'
import { dagzin, grenszin } from './grenszin.ts'
import { grensVan, vervallenIn } from './punten.ts'
import { itempad } from './stand.ts'

type Props = {
  stand: Stand
  categorie: PeCategorie
  punten: CategoriePunten | undefined
  /** The rows that are shown, of a long list; all of them when left out. */
  venster?: { van: number; tot: number }
  /** What the category is to its page: the page itself, or one of six. */
  kop?: 'h1' | 'h2'
  /** Said below the rows. */
  children?: ReactNode
}

/** One category: its points on the scale of its limit, every activity with what it counts for and why not more. */
export function Categorieblok(props: Props) {
  const { stand, categorie, punten: beeld, venster, kop: Kop = 'h2', children } = props
  const { kader } = stand.portfolio
  const { pe: uitslag } = stand.gepland
  const soorten = kader.pe.soorten.filter(soort => soort.categorie === categorie.id)
  const regels = regelsIn(stand, categorie)
  const deelgrenzen = kader.pe.grenzen.filter(
    ({ id, grenzen, soorten: binnen }) =>
      id !== `categorie-${categorie.id}` &&
      grenzen.length === 0 &&
      binnen.some(soort => soorten.some(({ id: eigen }) => eigen === soort)),
  )
  const opgevoerd = regels.reduce((som, { regel }) => som + regel.berekend, 0)
  const teltNiet = regels.reduce((som, { regel }) => som + regel.berekend - regel.telt, 0)
  const grensId = `categorie-${categorie.id}` as const
  const vervallen = vervallenIn(uitslag, { kader, categorie: grensId })
  const eigenGrens = kader.pe.grenzen.find(({ id }) => id === grensId)
  return (
    <>
      <div className="vb-categorie">
        <Kop id={`categorie-${categorie.id}`}>
          {categorie.id}. {breekbaar(categorie.naam)}
        </Kop>
        {beeld && (
          <div className="vb-categorie__balk">
            <Categoriebalk id="pe" categorie={beeld} />
            {grenswoord(beeld)}
          </div>
        )}
        <p>
          {regels.length > 0
            ? `${grenszin({ ...grensVan(uitslag, grensId), opgevoerd, vervallen }, teltNiet)}${dagzin(stand, grensId)}`
            : 'Hier staat nog niets.'}
        </p>
      </div>
      {deelgrenzen.map(grens => (
        <Deelgrens key={grens.id} grens={grens} stand={grensVan(uitslag, grens.id)} />
      ))}
      {regels.length > 0 && (
        <Regels
          stand={stand}
          titel={categorie.naam}
          regels={venster ? regels.slice(venster.van, venster.tot) : regels}
        />
      )}
      {children}
      <Bron bron={eigenGrens?.bron ?? categorie.bron} />
    </>
  )
}

/** Said only when the limit takes something away. */
const Deelgrens = ({ grens, stand }: { grens: Grens; stand: PeGrens }): ReactNode =>
  stand.vervallen === 0 ? null : (
    <>
      <p>
        {grens.naam}: {grenszin(stand, 0)}
      </p>
      <Bron bron={grens.bron} />
    </>
  )

type Rij = { regel: PeRegel; activiteit: Activiteit }

/** What was entered in this category, in the order of entry, each with what it is worth on the planned day. */
export const regelsIn = (stand: Stand, { id }: PeCategorie): readonly Rij[] =>
  perCategorie(stand).get(id) ?? []

const perCategorie = oncePer((stand: Stand) => {
  const { kader, inhoud } = stand.portfolio
  const activiteiten = new Map(inhoud.activiteiten.map(een => [een.id, een]))
  const categorieen = new Map(kader.pe.soorten.map(({ id, categorie }) => [id, categorie]))
  const rijen = stand.gepland.pe.regels.flatMap(regel => {
    const activiteit = activiteiten.get(regel.activiteit)
    return activiteit ? [{ regel, activiteit }] : []
  })
  return Map.groupBy(rijen, ({ regel }) => categorieen.get(regel.soort))
})

function Regels({ stand, titel, regels }: { stand: Stand; titel: string; regels: readonly Rij[] }) {
  const { kader } = stand.portfolio
  const berekend = berekeningenVan(stand)
  const soortnaam = (soort: string) => kader.pe.soorten.find(({ id }) => id === soort)?.naam
  return (
    <Tabel
      vorm="reeks"
      titel={`Activiteiten: ${titel}`}
      rijen={regels}
      sleutel={({ activiteit }) => activiteit.id}
      kolommen={[
        {
          kop: 'Activiteit',
          cel: ({ activiteit, regel }) => (
            <>
              <a href={itempad(stand, activiteit.id)}>{activiteit.titel}</a>
              <span className="vb-bijzin">
                <Zin tekst={soortnaam(regel.soort) ?? ''} />
              </span>
              <Waarom berekening={berekend.get(activiteit.id)} />
            </>
          ),
        },
        {
          kop: 'Wanneer',
          soort: 'dag',
          cel: ({ activiteit }) => <Zin tekst={wanneer(activiteit)} />,
        },
        { kop: 'Waard', soort: 'getal', cel: ({ regel }) => toonGetal(regel.berekend) },
        { kop: 'Telt', soort: 'getal', cel: ({ regel }) => toonGetal(regel.telt) },
      ]}
    />
  )
}

/** Every reason why not all of it counts, short enough for one line. */
const Waarom = ({ berekening }: { berekening: Berekening | undefined }) =>
  berekening && berekening.aftrek.length > 0 && <Reden>{aftrekInHetKort(berekening)}</Reden>

function wanneer({ datum, van, tot }: Activiteit): string {
  if (datum) return toonDatum(datum)
  if (!van) return ''
  return tot ? `${toonDatum(van)} tot en met ${toonDatum(tot)}` : `sinds ${toonDatum(van)}`
}
