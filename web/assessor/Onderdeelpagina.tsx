import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { opvallendIn } from '#domein/portfolio/opvallend.ts'
import type { Wijziging } from '#domein/portfolio/wijzigingen.ts'
import type { IngediendStuk } from '#vragen/behandeling/ingediend.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bladzijdezin } from '../delen/afschrift/Bladzijdezin.tsx'
import { afschriftanker, type Bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { Onderdeelblok } from '../delen/afschrift/Onderdeelblok.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Opvallendlijst } from '../delen/Opvallendlijst.tsx'
import { Stukbeeld } from '../delen/afschrift/Stukbeeld.tsx'
import { Wijzigingen } from '../delen/oordeel/Wijzigingen.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import type { Stand } from '../formulier/stand.ts'
import { Bladeren } from './Bladeren.tsx'
import { kruimelsVan } from './kruimels.ts'
import type { Beoordeling } from './metBeoordeling.tsx'
import { Oordeelkolom, oordeelvelden } from './Oordeelkolom.tsx'
import { onderdeelpad, puntenpad } from './paden.ts'

export type OnderdeelProps = {
  bezoek: Bezoek
  beoordeling: Beoordeling
  id: OnderdeelId
  stand: Stand
  wijzigingen: readonly Wijziging[]
  melding: string | undefined
  bladzijde: string | undefined
  /** Which page of the part that is, and the files that stand on it. */
  wijzer: Bladwijzer
  stukken: ReadonlyMap<string, IngediendStuk>
}

/** Question and answer with the evidence left, the judgement right; on a phone the judgement follows. */
export function Onderdeelpagina(props: OnderdeelProps) {
  const { bezoek, beoordeling, id, stand, wijzigingen, melding, wijzer, stukken } = props
  const { dossier, geldend, kader } = beoordeling
  const { afschrift } = geldend
  const naam = `${id}. ${kader.onderdelen.find(een => een.id === id)?.titel ?? ''}`
  const titel = `${naam}, ${dossier.naam}`
  return (
    <Pagina
      bezoek={bezoek}
      titel={stand.weigeringen.length > 0 ? `Fout: ${titel}` : titel}
      kruimels={kruimelsVan(dossier)}
      breed
    >
      <Foutsamenvatting velden={oordeelvelden} stand={stand} />
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Beoordeling van {dossier.naam}</h1>
      <Bladeren beoordeling={beoordeling} id={id} label="Onderdelen" />
      {wijzigingen.length > 0 && (
        <Melding soort="info" titel="Dit veranderde er in de aanvulling">
          <Wijzigingen wijzigingen={wijzigingen} />
        </Melding>
      )}
      {id === 'B' && (
        <Opvallendlijst
          titel="Dit lijkt dubbel"
          lijst={opvallendIn(afschrift)}
          naar={wat =>
            afschrift.dossier.activiteiten.some(een => een.id === wat)
              ? puntenpad(dossier.id, wat)
              : onderdeelpad(dossier.id, 'A3.1')
          }
        />
      )}
      <div id={afschriftanker} className="vb-stroom vb-afschrift">
        <Bladzijdezin bladwijzer={wijzer} />
        {wijzer.blad.map(onderdeel => (
          <Onderdeelblok
            key={onderdeel.id}
            afschrift={afschrift}
            onderdeel={onderdeel}
            naast={{
              bestandlink: (sha256, bestandsnaam) => (
                <Stukbeeld stuk={stukken.get(sha256)} naam={bestandsnaam} />
              ),
              naastOnderdeel: () => <Oordeelkolom {...props} />,
              bijActiviteit: activiteit => (
                <Puntenlink beoordeling={beoordeling} activiteit={activiteit} />
              ),
            }}
          />
        ))}
        <Paginering {...wijzer} />
      </div>
      <Bladeren beoordeling={beoordeling} id={id} label="Verder met een onderdeel" />
    </Pagina>
  )
}

type Van = { beoordeling: Beoordeling; activiteit: string }

/** With an activity: the correction on it, or the way to make one. */
function Puntenlink({ beoordeling: { dossier, eigen, mag }, activiteit }: Van) {
  const correctie = eigen?.correcties.find(een => een.activiteit === activiteit)
  const titel = correctie ? 'Correctie wijzigen' : 'Punten corrigeren'
  if (mag.bewaarOordeel.length > 0) return null
  return (
    <p>
      <a href={puntenpad(dossier.id, activiteit)}>{titel}</a>
    </p>
  )
}
