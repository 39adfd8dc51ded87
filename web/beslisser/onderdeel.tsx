import { noteerOpening } from '#acties/beoordeling/openOnderdeel.ts'
import type { OnderdeelId } from '#toetsingskader/typen.ts'
import { leesStukken, type IngediendStuk } from '#vragen/behandeling/ingediend.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bladzijdezin } from '../delen/afschrift/Bladzijdezin.tsx'
import {
  afschriftanker,
  alleen,
  bladwijzer,
  type Bladwijzer,
} from '../delen/afschrift/bladwijzer.ts'
import { Stukbeeld } from '../delen/afschrift/Stukbeeld.tsx'
import { Onderdeelblok } from '../delen/afschrift/Onderdeelblok.tsx'
import { oordeelstatus } from '../delen/oordeel/oordeelstatus.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Status } from '../delen/Status.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { metBeslissing, type Beslissing } from './metBeslissing.tsx'
import { besluitpad } from './paden.ts'

/** One part as it was filed, with what every assessor found beside it. */
export const voorBesluit: Lees = c =>
  metBeslissing(c, async beslissing => {
    const gevraagd = c.req.param('onderdeel')
    const deel = beslissing.kader.onderdelen.find(({ id }) => id === gevraagd)
    if (!deel) return toonFout(c, 'niet-gevonden')
    const { ctx, bezoek } = c.var
    if (deel.vorm === 'vragen') await noteerOpening(ctx, beslissing.dossier.id, deel.id)
    const { dossier, geldend } = beslissing
    const wijzer = bladwijzer(alleen(geldend.afschrift.onderdelen, deel.id), {
      pad: `${besluitpad(dossier.id)}/onderdelen/${deel.id}`,
      bladzijde: c.req.query('bladzijde'),
    })
    const delen = wijzer.blad.flatMap(een => een.delen)
    const stukken = await leesStukken(ctx, dossier.id, delen)
    return toon(c, <Onderdeelpagina {...{ bezoek, beslissing, wijzer, stukken }} id={deel.id} />)
  })

type Props = {
  bezoek: Bezoek
  beslissing: Beslissing
  id: OnderdeelId
  /** Which page of the part is shown, and the files that stand on it. */
  wijzer: Bladwijzer
  stukken: ReadonlyMap<string, IngediendStuk>
}

function Onderdeelpagina({ bezoek, beslissing, id, wijzer, stukken }: Props) {
  const { dossier, geldend, kader } = beslissing
  const { afschrift } = geldend
  const hier = besluitpad(dossier.id)
  const plek = kader.onderdelen.findIndex(een => een.id === id)
  const [vorige, volgende] = [kader.onderdelen[plek - 1], kader.onderdelen[plek + 1]]
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Onderdeel ${id} van ${dossier.naam}`}
      kruimels={[
        { naam: 'Te besluiten', href: '/' },
        { naam: dossier.naam, href: hier },
      ]}
      breed
    >
      <h1>Portfolio van {dossier.naam}</h1>
      <div id={afschriftanker} className="vb-stroom vb-afschrift">
        <Bladzijdezin bladwijzer={wijzer} />
        {wijzer.blad.map(onderdeel => (
          <Onderdeelblok
            key={onderdeel.id}
            afschrift={afschrift}
            onderdeel={onderdeel}
            naast={{
              bestandlink: (sha256, naam) => <Stukbeeld stuk={stukken.get(sha256)} naam={naam} />,
              naastOnderdeel: () => <Oordelen beslissing={beslissing} id={id} />,
            }}
          />
        ))}
        <Paginering {...wijzer} />
      </div>
      <nav className="utrecht-pagination" aria-label="Onderdelen">
        {vorige && <a href={`${hier}/onderdelen/${vorige.id}`}>Vorige: {vorige.id}</a>}
        {volgende && <a href={`${hier}/onderdelen/${volgende.id}`}>Volgende: {volgende.id}</a>}
      </nav>
    </Pagina>
  )
}

const Oordelen = ({ beslissing: { inbreng }, id }: Pick<Props, 'beslissing' | 'id'>) => (
  <>
    <h3>Beoordeling</h3>
    {inbreng.map(({ nummer, naam, oordelen }) => {
      const oordeel = oordelen.find(({ onderdeel }) => onderdeel === id)
      return (
        <div key={nummer}>
          <p>
            {naam}: <Status {...oordeelstatus(oordeel?.oordeel)} />
          </p>
          {oordeel?.motivering && <p className="vb-leestekst">{oordeel.motivering}</p>}
        </div>
      )
    })}
  </>
)
