import { oordelen } from '#domein/advies/oordeel.ts'
import type { Formulier, OnderdeelId } from '#toetsingskader/typen.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Correcties } from '../delen/oordeel/Correcties.tsx'
import { oordeelstatus } from '../delen/oordeel/oordeelstatus.ts'
import { puntenzin } from '../delen/oordeel/puntenzin.ts'
import { Puntenvergelijking } from '../delen/oordeel/Puntenvergelijking.tsx'
import { Status } from '../delen/Status.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Eigenteksten } from '../formulier/Eigenteksten.tsx'
import { Elders } from '../formulier/Elders.tsx'
import { Velden } from '../formulier/Formulier.tsx'
import { Kladmelding } from '../formulier/Kladmelding.tsx'
import { Meegekomen } from '../formulier/Meegekomen.tsx'
import { metKlad } from '../formulier/metKlad.ts'
import { verderVan } from '../formulier/stand.ts'
import { Verborgen, vormmerk } from '../formulier/Verborgen.tsx'
import { Regels } from '../kandidaat/Onderdeelpagina.tsx'
import type { Beoordeling } from './metBeoordeling.tsx'
import type { OnderdeelProps } from './Onderdeelpagina.tsx'
import { onderdeelpad, puntenpad } from './paden.ts'

export const oordeelvelden = {
  oordeel: {
    soort: 'keuze',
    label: 'Wat vind je van dit onderdeel?',
    keuzes: Object.entries(oordelen).map(([waarde, label]) => ({ waarde, label })),
  },
  motivering: {
    soort: 'lang',
    label: 'Waarom?',
    hulp: 'Schrijf bij aanvullen precies wat je nodig hebt.',
    optioneel: true,
    merk: 'nodig als het nog niet voldoet',
  },
} as const satisfies Formulier

/** What is kept of the judgement of this part; nothing as long as there is none. */
export function oordeelopslag({ eigen }: Beoordeling, id: OnderdeelId): Opslag {
  const gezegd = eigen?.oordelen.find(({ onderdeel }) => onderdeel === id)
  return {
    velden: oordeelvelden,
    basisveld: 'basis',
    versie: gezegd?.versie ?? 0,
    bewaard: gezegd ? { oordeel: [gezegd.oordeel], motivering: [gezegd.motivering] } : {},
  }
}

/** The judgement beside the part: what to look at, the points where it is about points, and the form. */
export function Oordeelkolom(props: OnderdeelProps) {
  const { beoordeling, id } = props
  const { mag, teBeoordelen } = beoordeling
  return (
    <>
      <h3>Jouw oordeel</h3>
      {!teBeoordelen.includes(id) ? (
        <p>Dit onderdeel hoeft niet en wordt niet beoordeeld.</p>
      ) : mag.bewaarOordeel.length > 0 ? (
        <Vast beoordeling={beoordeling} id={id} />
      ) : (
        <Oordeelformulier {...props} />
      )}
      {id === 'B' && <Punten beoordeling={beoordeling} />}
      <Leidraad beoordeling={beoordeling} id={id} />
    </>
  )
}

type Waar = { beoordeling: Beoordeling; id: OnderdeelId }

/** What was judged, where it can no longer change; and why it cannot. */
function Vast({ beoordeling: { eigen, mag }, id }: Waar) {
  const oordeel = eigen?.oordelen.find(({ onderdeel }) => onderdeel === id)
  return (
    <>
      <p>
        <Status {...oordeelstatus(oordeel?.oordeel)} />
      </p>
      {oordeel?.motivering && <p className="vb-leestekst">{oordeel.motivering}</p>}
      {mag.bewaarOordeel.map(({ code, tekst }) => (
        <p key={code} className="vb-zacht">
          {tekst}
        </p>
      ))}
    </>
  )
}

function Oordeelformulier(props: OnderdeelProps) {
  const { bezoek, beoordeling, id, bladzijde } = props
  const opslag = oordeelopslag(beoordeling, id)
  const hier = onderdeelpad(beoordeling.dossier.id, id)
  const basis = verderVan(props.stand, 'basis', basisVan(opslag))
  const { stand, mee } = metKlad({ bezoek, stand: props.stand, klad: hier, mee: { basis } })
  const merk = vormmerk([mee, Object.keys(oordeelvelden).map(naam => stand.ingevuld[naam])])
  const { teBeoordelen } = beoordeling
  const volgende = teBeoordelen[teBeoordelen.indexOf(id) + 1]
  return (
    <>
      <Meegekomen {...{ bezoek, stand }} velden={oordeelvelden} />
      <Kladmelding {...{ bezoek, stand }} pagina={hier} velden={oordeelvelden} />
      <form
        id="oordeel"
        className="utrecht-form vb-oordeel"
        name={merk}
        data-klad={hier}
        method="post"
        action={bladzijde ? `${hier}?bladzijde=${bladzijde}` : hier}
        noValidate
      >
        <Verborgen {...{ bezoek, merk, mee }} />
        <Elders {...opslag} vorm={stand} samen="oordeel" />
        <Eigenteksten velden={oordeelvelden} stand={stand} />
        <Velden velden={oordeelvelden} stand={stand} invulhulp={{}} />
        <Knopgroep>
          <Knop soort="eerste" naam="verder" waarde="volgende">
            {volgende ? `Bewaren en naar ${volgende}` : 'Bewaren en naar het overzicht'}
          </Knop>
          <Knop soort="gewoon" naam="verder" waarde="hier">
            Bewaren
          </Knop>
        </Knopgroep>
      </form>
    </>
  )
}

/** Original and corrected totals side by side, and every correction. */
function Punten({ beoordeling: { dossier, geldend, eigen } }: Pick<Waar, 'beoordeling'>) {
  if (!eigen) return null
  const { afschrift, uitslag } = geldend
  return (
    <>
      <h3 id="punten">Punten</h3>
      <p role="status">{puntenzin(uitslag.pe, eigen.pe)}</p>
      <Correcties
        correcties={eigen.correcties}
        titel={({ activiteit, titel }) => <a href={puntenpad(dossier.id, activiteit)}>{titel}</a>}
      />
      <Uitklap titel="Per categorie">
        <Puntenvergelijking grenzen={afschrift.punten.grenzen} eerst={uitslag.pe} na={eigen.pe} />
      </Uitklap>
    </>
  )
}

const koppen = {
  criterium: 'Waar je naar kijkt',
  randvoorwaarden: 'Waar het aan moet voldoen',
} as const

/** The words of the Toetsingskader about this part. */
function Leidraad({ beoordeling: { kader }, id }: Waar) {
  const deel = kader.onderdelen.find(een => een.id === id)
  if (!deel || deel.criterium.length + deel.randvoorwaarden.length === 0) return null
  return (
    <Uitklap titel="Criterium en randvoorwaarden">
      {deel.criterium.length > 0 && <Regels kop={koppen.criterium} regels={deel.criterium} />}
      {deel.randvoorwaarden.length > 0 && (
        <Regels kop={koppen.randvoorwaarden} regels={deel.randvoorwaarden} />
      )}
    </Uitklap>
  )
}
