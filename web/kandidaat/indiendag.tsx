import { planIndiendag } from '#acties/dossier/planIndiendag.ts'
import { toonGetal } from '#domein/getal.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Verlies } from '#vragen/portfolio/verlies.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bron } from '../delen/Bron.tsx'
import { Cyclusbeeld } from '../delen/Cyclusbeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { getypt } from '../formulier/invoer.ts'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'
import { cyclusVan } from './cyclus.ts'
import { Nadagmelding } from './Nadagmelding.tsx'
import { grensVan, punten } from './punten.ts'
import { dossierpad, naarPortfolio, pePad, standUitPad } from './stand.ts'

const veldenVan = ({ zaak: { termijn }, fase }: Stand): Formulier => ({
  dag: {
    soort: 'datum',
    label: 'Op welke dag wil je indienen?',
    hulp:
      fase === 'te-laat'
        ? `Het kan nog tot en met ${toonDatum(termijn.sluit)}.`
        : `Op tijd is het van ${toonDatum(termijn.opent)} tot en met ${toonDatum(termijn.uiterlijk)}. Laat leeg voor de laatste dag.`,
    optioneel: true,
  },
})

/** The day on which the holder means to file, and what that day does to what counts (aanname 3). */
export const indiendag: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const dag = stand.portfolio.rij.geplande_indiendag
  const vorm = nieuw(getypt(veldenVan(stand), { dag }))
  const isBewaard = c.req.query('gedaan') === 'bewaard'
  const vandaag = c.var.ctx.klok.today()
  return toon(c, <Indiendag bezoek={c.var.bezoek} {...{ stand, vorm, isBewaard, vandaag }} />)
}

export const bewaarIndiendag: Doe = async (c, ingevuld) => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { bezoek, ctx } = c.var
  const dossierId = stand.portfolio.rij.id
  return actieVanFormulier(c, ingevuld, {
    velden: veldenVan(stand),
    doe: invoer => planIndiendag(ctx, { ...invoer, dossierId }),
    klaar: () => `${dossierpad(stand)}/indiendag?gedaan=bewaard`,
    opnieuw: vorm => <Indiendag {...{ bezoek, stand, vorm }} vandaag={ctx.klok.today()} />,
  })
}

type Props = { bezoek: Bezoek; stand: Stand; vorm: Vorm; vandaag: Datum; isBewaard?: boolean }

function Indiendag({ bezoek, stand, vorm, vandaag, isBewaard }: Props) {
  const { geplandeDag, zaak } = stand
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Je dag van indienen"
      kruimels={[naarPortfolio]}
      intro={
        <>
          {isBewaard && (
            <Melding soort="klaar" titel={`We rekenen met ${toonDatum(geplandeDag)}.`} />
          )}
          <Nadagmelding dag={geplandeDag} termijn={zaak.termijn} />
          <p className="vb-intro">
            We rekenen met indienen op {toonDatum(geplandeDag)}. Alles van de vier jaar tot en met
            die dag telt mee.
          </p>
          <Cyclusbeeld id="cyclus" cyclus={cyclusVan(stand, vandaag)} />
        </>
      }
      naast={<Uitleg stand={stand} />}
      velden={veldenVan(stand)}
      stand={vorm}
      actie={`${dossierpad(stand)}/indiendag`}
      klad={null}
      knop="Bewaren"
      terug={{ tekst: 'Terug naar je portfolio', href: '/' }}
      onder={
        <>
          <h2>Wat er wegvalt als je wacht</h2>
          <Wegval stand={stand} vandaag={vandaag} />
          <h2>Vandaag en op de geplande dag</h2>
          <Vergelijking stand={stand} />
        </>
      }
    />
  )
}

function Wegval({ stand, vandaag }: { stand: Stand; vandaag: Datum }) {
  const { verlies, geplandeDag } = stand
  if (geplandeDag === vandaag) return <p>Je dient vandaag in, dus er valt niets weg.</p>
  if (verlies.length === 0)
    return (
      <p>
        Niets. Alles wat vandaag meetelt, telt ook mee als je op {toonDatum(geplandeDag)} indient.
      </p>
    )
  return (
    <Tabel
      titel={`Telt vandaag mee, en op ${toonDatum(geplandeDag)} niet of voor minder`}
      rijen={verlies}
      sleutel={({ id }) => id}
      kolommen={[
        { kop: 'Wat', cel: een => <a href={padVan(stand, een)}>{een.titel}</a> },
        {
          kop: 'Wat je kwijtraakt',
          cel: ({ soort, punten: aantal }) =>
            soort === 'bijeenkomst' ? '1 bijeenkomst' : punten(aantal),
        },
        {
          kop: 'Telt nog als je indient',
          cel: ({ totEnMet }) =>
            totEnMet ? `uiterlijk op ${toonDatum(totEnMet)}` : 'eerder: elke maand telt minder',
        },
      ]}
    />
  )
}

const padVan = (stand: Stand, { soort, id }: Verlies): string =>
  soort === 'activiteit' ? `${pePad(stand)}/${id}` : `${dossierpad(stand)}/bijeenkomsten/${id}`

type Vergelijk = { wat: string; lees: (uitslag: Uitslag) => string }

const regels: readonly Vergelijk[] = [
  {
    wat: 'Periode die telt',
    lees: ({ peilperiode: { van, tot } }) => `${toonDatum(van)} tot en met ${toonDatum(tot)}`,
  },
  { wat: 'Punten die tellen', lees: ({ pe }) => toonGetal(pe.totaal) },
  {
    wat: 'Waarvan in categorie 1',
    lees: ({ pe }) => toonGetal(grensVan(pe, 'categorie-1').telt),
  },
  {
    wat: 'Bijeenkomsten die tellen',
    lees: ({ reflectie: { behaald, vereist } }) =>
      `${behaald.bijeenkomsten} van ${vereist.bijeenkomsten}`,
  },
  {
    wat: 'Met eigen inbreng',
    lees: ({ reflectie: { behaald, vereist } }) =>
      `${behaald.ingebracht} van ${vereist.ingebracht}`,
  },
  {
    wat: 'Onderdelen die af zijn',
    lees: ({ onderdelen }) => {
      const alle = Object.values(onderdelen).filter(({ status }) => status !== 'vrijgesteld')
      const af = alle.filter(({ status }) => status === 'volledig')
      return `${af.length} van ${alle.length}`
    },
  },
]

const Vergelijking = ({ stand: { vandaag, gepland, geplandeDag } }: { stand: Stand }) => (
  <Tabel
    titel="Hoe je portfolio ervoor staat"
    rijen={regels}
    sleutel={({ wat }) => wat}
    kolommen={[
      { kop: 'Wat', cel: ({ wat }) => wat },
      { kop: 'Als je vandaag indient', cel: ({ lees }) => lees(vandaag) },
      { kop: `Op ${toonDatum(geplandeDag)}`, cel: ({ lees }) => lees(gepland) },
    ]}
  />
)

function Uitleg({ stand: { portfolio } }: { stand: Stand }) {
  const { termijnen, aannames } = portfolio.kader
  const aanname = aannames.find(({ id }) => id === 'afgelopen-vier-jaar')
  return (
    <>
      <h2>De regel</h2>
      <p>Je dient uiterlijk drie maanden voor het einde van je certificaat in.</p>
      <Bron bron={termijnen.indienenMaandenVoorEinde.bron} />
      <p>De vier jaar eindigen op de dag waarop je indient.</p>
      <Bron bron={termijnen.peilperiodeJaren.bron} />
      {aanname && (
        <>
          <h2>Hoe wij het lezen</h2>
          <p>{aanname.lezing}</p>
        </>
      )}
    </>
  )
}
