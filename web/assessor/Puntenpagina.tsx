import { toonGetal } from '#domein/getal.ts'
import type { Puntenregel } from '#domein/portfolio/puntentabel.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import { rekenzinnen } from '#domein/portfolio/rekenzinnen.ts'
import type { PeRegel } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { IngediendStuk } from '#vragen/behandeling/ingediend.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Stukbeeld } from '../delen/afschrift/Stukbeeld.tsx'
import { Deelblok } from '../delen/afschrift/Deelblok.tsx'
import { Rekenstappen } from '../delen/afschrift/Rekenstappen.tsx'
import { Bron } from '../delen/Bron.tsx'
import { puntenzin } from '../delen/oordeel/puntenzin.ts'
import { Melding } from '../delen/Melding.tsx'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { getypt } from '../formulier/invoer.ts'
import { isIngehaald, verderVan, type Stand } from '../formulier/stand.ts'
import { kruimelsVan } from './kruimels.ts'
import type { Beoordeling } from './metBeoordeling.tsx'
import { onderdeelpad, puntenpad } from './paden.ts'

const puntenvelden = {
  punten: {
    soort: 'getal',
    label: 'Hoeveel punten geef je deze activiteit?',
    hulp: 'In kwarten, bijvoorbeeld 7,5. Vul 0 in als de activiteit niet telt.',
    eenheid: 'punten',
  },
  motivering: {
    soort: 'lang',
    label: 'Waarom?',
    hulp: 'De kandidaat leest dit bij het besluit.',
  },
} as const satisfies Formulier

const correctieOp = ({ eigen }: Beoordeling, activiteit: string) =>
  eigen?.correcties.find(een => een.activiteit === activiteit)

/** What is kept of the correction of this activity; nothing where it has none. */
export function puntenopslag(beoordeling: Beoordeling, activiteit: string): Opslag {
  const correctie = correctieOp(beoordeling, activiteit)
  return {
    velden: puntenvelden,
    basisveld: 'basis',
    versie: correctie?.versie ?? 0,
    bewaard: correctie ? getypt(puntenvelden, { ...correctie, punten: correctie.naar }) : {},
  }
}

type Props = {
  bezoek: Bezoek
  beoordeling: Beoordeling
  activiteit: string
  stand: Stand
  /** The files of this activity, by what they hold. */
  stukken: ReadonlyMap<string, IngediendStuk>
}

/** One activity as it was filed with its rule, and the points that the assessor gives it instead. */
export function Puntenpagina(props: Props) {
  const { bezoek, beoordeling, activiteit, stand } = props
  const opslag = puntenopslag(beoordeling, activiteit)
  const { dossier } = beoordeling
  const hier = puntenpad(dossier.id, activiteit)
  const terug = onderdeelpad(dossier.id, 'B')
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Punten corrigeren"
      kruimels={[...kruimelsVan(dossier), { naam: 'Onderdeel B', href: terug }]}
      intro={<Activiteit {...props} />}
      naast={<Regel beoordeling={beoordeling} activiteit={activiteit} />}
      velden={puntenvelden}
      stand={stand}
      id="punten"
      mee={{ basis: verderVan(stand, 'basis', basisVan(opslag)) }}
      actie={hier}
      klad={hier}
      knop="Correctie bewaren"
      terug={{ tekst: 'Terug naar onderdeel B', href: terug }}
      onder={
        opslag.versie > 0 && (
          <Actieknop actie={`${hier}/terugname`} token={bezoek.token} soort="gewoon">
            Correctie terugnemen
          </Actieknop>
        )
      }
    />
  )
}

function Activiteit({ beoordeling, activiteit, stand, stukken }: Props) {
  const { afschrift } = beoordeling.geldend
  const deel = deelMet(beoordeling, activiteit)
  const regel = afschrift.punten.regels.find(een => een.activiteit === activiteit)
  return (
    <>
      <Intussen {...{ beoordeling, activiteit, stand }} />
      {deel && (
        <div className="vb-afschrift vb-stroom">
          <h2>De activiteit</h2>
          <Deelblok
            deel={deel}
            regel={undefined}
            naast={{
              bestandlink: (sha256, naam) => <Stukbeeld stuk={stukken.get(sha256)} naam={naam} />,
            }}
          />
        </div>
      )}
      {regel && <Gerekend regel={regel} geldend={beoordeling.geldend} />}
    </>
  )
}

/** The activity as it was filed. */
export const deelMet = ({ geldend: { afschrift } }: Beoordeling, activiteit: string) =>
  afschrift.onderdelen.find(({ id }) => id === 'B')?.delen.find(({ id }) => id === activiteit)

type Gerekendprops = { regel: Puntenregel; geldend: Beoordeling['geldend'] }

/**
 * What the rules make of it, step by step; of a copy from before the steps were frozen only the first reason. Where the planner chose another
 * day since, the steps that were frozen are those of the day of filing and no longer what is counted with.
 */
function Gerekend({ regel, geldend: { uitslag, afschrift } }: Gerekendprops) {
  const nu = uitslag.pe.regels.find(een => een.activiteit === regel.activiteit)
  const isAnders = nu && (nu.berekend !== regel.berekend || nu.telt !== regel.telt)
  return (
    <>
      <h2>Zo is het geteld</h2>
      {isAnders && uitslag.peildatum !== afschrift.indiening.peildatum && (
        <p>De peildatum is na het indienen gewijzigd in {toonDatum(uitslag.peildatum)}.</p>
      )}
      {isAnders ? <Nu regel={nu} /> : <Ingediend regel={regel} />}
    </>
  )
}

const Nu = ({ regel }: { regel: PeRegel }) => (
  <p>
    Volgens de regels is dit {toonGetal(regel.berekend)} waard en telt het nu voor{' '}
    <strong>{toonGetal(regel.telt)}</strong>. {regel.reden && redenen[regel.reden]}
  </p>
)

function Ingediend({ regel }: { regel: Puntenregel }) {
  const { berekend, telt, berekening, uitleg } = regel
  const stappen = rekenzinnen(regel)
  const inTotaal = berekening?.inTotaal ?? telt
  return (
    <>
      <p>
        Volgens de regels is dit {toonGetal(berekend)} waard en telt het voor{' '}
        <strong>{toonGetal(telt)}</strong>
        {inTotaal !== telt && `; daarvan komt ${toonGetal(inTotaal)} in het totaal`}.{' '}
        {!berekening && uitleg}
      </p>
      {stappen.length > 0 && <Rekenstappen stappen={stappen} />}
    </>
  )
}

/** After a save that was overtaken: what stands there now, or that the correction was taken back. */
function Intussen({ beoordeling, activiteit, stand }: Omit<Props, 'bezoek' | 'stukken'>) {
  if (!isIngehaald(stand)) return null
  const opslag = puntenopslag(beoordeling, activiteit)
  if (opslag.versie > 0) return <Elders {...opslag} vorm={stand} samen="punten" />
  return (
    <Melding soort="waarschuwing" titel="De correctie is intussen ergens anders teruggenomen.">
      <p>Wat jij invulde staat hieronder nog. Bewaar het om het te houden.</p>
    </Melding>
  )
}

/** The rule of this kind of activity in the words of the Toetsingskader, and the totals as they stand. */
function Regel({ beoordeling, activiteit }: Pick<Props, 'beoordeling' | 'activiteit'>) {
  const { kader, geldend, eigen } = beoordeling
  const soortId = geldend.uitslag.pe.regels.find(een => een.activiteit === activiteit)?.soort
  const soort = kader.pe.soorten.find(({ id }) => id === soortId)
  return (
    <>
      <h2>Punten nu</h2>
      <p>{eigen && puntenzin(geldend.uitslag.pe, eigen.pe)}</p>
      {soort && (
        <>
          <h2>De regel</h2>
          <p>
            {soort.naam}. {soort.wat}
          </p>
          <Bron bron={soort.bron} />
          <h2>Het bewijs</h2>
          <p>{soort.bewijs}</p>
          <Bron bron={soort.bewijsBron} />
        </>
      )}
    </>
  )
}
