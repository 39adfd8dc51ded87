import { dagOfLeeg } from '#acties/velden.ts'
import { toonGetal } from '#domein/getal.ts'
import { toets } from '#domein/toets.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Formulier, PeCategorie } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { toonFout } from '../fouten.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { foutVan, nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { Lijstkeuze } from '../formulier/VeldProps.ts'
import type { Lees } from '../route.ts'
import { Nadagmelding } from './Nadagmelding.tsx'
import { grensVan, puntenzin } from './punten.ts'
import { naarPe, pePad, standUitPad } from './stand.ts'

const velden = {
  dag: {
    soort: 'datum',
    label: 'Op welke dag zou je indienen?',
    optioneel: true,
  },
  zonder: {
    soort: 'lijst',
    label: 'Wat zou je weglaten?',
    optioneel: true,
  },
} as const satisfies Formulier

/** What the points would be on another day or without some of the activities. Asked by GET: nothing is stored, and the answer is a link. */
export const watAls: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const ingevuld = { dag: c.req.queries('dag') ?? [], zonder: c.req.queries('zonder') ?? [] }
  const gelezen = dagOfLeeg.safeParse(ingevuld.dag[0])
  const { bezoek } = c.var
  if (!gelezen.success) {
    const weigeringen = gelezen.error.issues.map(geenDag)
    const vorm = { ingevuld, weigeringen }
    return toon(c, <WatAls {...{ bezoek, stand, vorm }} dan={null} />, 422)
  }
  const isGevraagd = gelezen.data !== null || ingevuld.zonder.length > 0
  const dag = gelezen.data ?? stand.geplandeDag
  const dan = isGevraagd ? bereken(stand, { dag, zonder: ingevuld.zonder }) : null
  return toon(c, <WatAls {...{ bezoek, stand, dan }} vorm={nieuw(ingevuld)} />)
}

const geenDag = ({ message }: { message: string }): Weigering => ({
  code: 'geen-dag',
  tekst: message,
  veld: 'dag',
})

type Keuze = { dag: Uitslag['peildatum']; zonder: readonly string[] }

function bereken({ portfolio: { inhoud, kader } }: Stand, { dag, zonder }: Keuze): Uitslag {
  const activiteiten = inhoud.activiteiten.filter(({ id }) => !zonder.includes(id))
  return toets({ ...inhoud, activiteiten }, dag, kader)
}

type Props = { bezoek: Bezoek; stand: Stand; vorm: Vorm; dan: Uitslag | null }

function WatAls({ bezoek, stand, vorm, dan }: Props) {
  const keuzes = keuzesIn(stand)
  const geplandeDag = toonDatum(stand.geplandeDag)
  const hier = `${pePad(stand)}/wat-als`
  return (
    <Pagina
      bezoek={bezoek}
      titel={vorm.weigeringen.length > 0 ? 'Fout: Wat als?' : 'Wat als?'}
      kruimels={naarPe(stand)}
    >
      <Foutsamenvatting velden={velden} stand={vorm} />
      <h1>Wat als?</h1>
      <p className="vb-intro">
        Kijk wat je punten worden op een andere dag, of zonder een activiteit. Er verandert niets
        aan je portfolio.
      </p>
      {dan && <Uitkomst stand={stand} dan={dan} />}
      <form className="utrecht-form" method="get" action={hier} noValidate>
        <Invoer
          naam="dag"
          veld={{ ...velden.dag, hulp: `Laat leeg voor je geplande dag, ${geplandeDag}.` }}
          waarden={vorm.ingevuld['dag'] ?? []}
          fout={foutVan(vorm, 'dag')}
          hulp={{}}
        />
        {keuzes.length > 0 && (
          <Invoer
            naam="zonder"
            veld={velden.zonder}
            waarden={vorm.ingevuld['zonder'] ?? []}
            fout={undefined}
            hulp={{ keuzes, ...(keuzes.length > meesteOpen && { uitklap: true }) }}
          />
        )}
        <Knopgroep>
          <Knop soort="eerste">Reken uit</Knop>
        </Knopgroep>
      </form>
      <p>
        Denk je aan iets nieuws? <a href={`${pePad(stand)}/nieuw`}>Kijk wat het telt</a>: vul het in
        en druk op Bereken de punten. Het telt nergens mee tot je op Toevoegen drukt; tot die tijd
        wordt het hooguit voorlopig voor je bewaard, en dat gooi je met één knop weer weg.
      </p>
    </Pagina>
  )
}

/** More than these stand folded, per category: nobody wants to pass sixty boxes. */
const meesteOpen = 12

/** Each activity to leave out, in the order of the categories. */
function keuzesIn({ portfolio, gepland }: Stand): Lijstkeuze[] {
  const { inhoud, kader } = portfolio
  const telt = new Map(gepland.pe.regels.map(een => [een.activiteit, een.telt]))
  return kader.pe.categorieen.flatMap(categorie => {
    const soorten = new Set(
      kader.pe.soorten.filter(een => een.categorie === categorie.id).map(({ id }) => id),
    )
    return inhoud.activiteiten
      .filter(({ soort }) => soorten.has(soort))
      .map(({ id, titel }) => ({
        waarde: id,
        label: titel,
        uitleg: `telt nu ${toonGetal(telt.get(id) ?? 0)}`,
        groep: `${categorie.id}. ${categorie.naam}`,
      }))
  })
}

/** What it would be, beside what it is on the planned day. */
function Uitkomst({ stand, dan }: { stand: Stand; dan: Uitslag }) {
  const { kader } = stand.portfolio
  const { gepland } = stand
  const telling = (uitslag: Uitslag, { id }: PeCategorie) =>
    grensVan(uitslag.pe, `categorie-${id}`).telt
  const rijen = [
    ...kader.pe.categorieen.map(een => ({
      wat: `${een.id}. ${een.naam}`,
      nu: telling(gepland, een),
      straks: telling(dan, een),
    })),
    { wat: 'Samen', nu: gepland.pe.totaal, straks: dan.pe.totaal },
    {
      wat: 'Bijeenkomsten die tellen bij A3.1',
      nu: gepland.reflectie.behaald.bijeenkomsten,
      straks: dan.reflectie.behaald.bijeenkomsten,
    },
  ]
  return (
    <section className="vb-stroom" aria-labelledby="uitkomst">
      <h2 id="uitkomst">Bij indienen op {toonDatum(dan.peildatum)}</h2>
      <Nadagmelding dag={dan.peildatum} termijn={stand.zaak.termijn} />
      <p>
        {puntenzin(dan.pe)}
        {dan.pe.totaal !== gepland.pe.totaal && ` ${verschil(dan.pe.totaal - gepland.pe.totaal)}`}
      </p>
      <Tabel
        titel="Wat er dan telt, naast wat er nu gepland is"
        rijen={rijen}
        sleutel={({ wat }) => wat}
        kolommen={[
          { kop: 'Categorie', cel: ({ wat }) => wat },
          { kop: 'Nu', soort: 'getal', cel: ({ nu }) => toonGetal(nu) },
          {
            kop: 'Dan',
            soort: 'getal',
            cel: ({ nu, straks }) =>
              straks === nu ? toonGetal(straks) : <strong>{toonGetal(straks)}</strong>,
          },
        ]}
      />
    </section>
  )
}

const verschil = (erbij: number): string =>
  erbij > 0
    ? `Er tellen er dan ${toonGetal(erbij)} meer mee dan nu.`
    : `Er tellen er dan ${toonGetal(-erbij)} minder mee dan nu.`
