import type { ReactNode } from 'react'
import { toonDatum } from '#lib/datum.ts'
import { sleutels } from '#lib/tabel.ts'
import { groepen, leesPlannerlijst, type Groep } from '#vragen/werklijst.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { geteld } from '#lib/geteld.ts'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Begonnen } from '../klad/Begonnen.tsx'
import type { Lees } from '../route.ts'
import { planningpad } from './paden.ts'

/** The planner's first page: what was filed, by what it waits for; what was filed incomplete on top, then what ends first. */
export const werklijst: Lees = async c => {
  const groep = sleutels(groepen).find(naam => naam === c.req.query('groep')) ?? 'te-verdelen'
  const pagina = Number.parseInt(c.req.query('bladzijde') ?? '1', 10)
  const lijst = await leesPlannerlijst(c.var.ctx, { groep, pagina })
  return toon(c, <Werklijst bezoek={c.var.bezoek} lijst={lijst} />)
}

type Lijst = Awaited<ReturnType<typeof leesPlannerlijst>>
type Rij = Lijst['rijen'][number]

function Werklijst({ bezoek, lijst }: { bezoek: Bezoek; lijst: Lijst }) {
  const { groep, pagina, paginas, rijen, aantallen } = lijst
  return (
    <Pagina bezoek={bezoek} titel="Werklijst" breed>
      <h1>Werklijst</h1>
      <Begonnen bezoek={bezoek} />
      <p className="vb-intro">{watEerst(aantallen)}</p>
      <Groepen lijst={lijst} />
      {rijen.length > 0 ? (
        <>
          <Tabel
            titel={`${groepen[groep]}: ${aantal(aantallen[groep])}`}
            rijen={rijen}
            sleutel={({ dossier }) => dossier}
            kolommen={[naam, ingediend, ...kolommen[groep], einde]}
          />
          <p className="vb-zacht">
            Wat onvolledig is ingediend staat bovenaan. Daarna komt wat het eerst afloopt.
          </p>
        </>
      ) : (
        <LeegBeeld titel={leeg[groep]}>
          <p>Een dossier komt hier vanzelf te staan. Een houder vind je altijd onder Houders.</p>
        </LeegBeeld>
      )}
      <Paginering nu={pagina} van={paginas} href={nummer => adresVan(groep, nummer)} />
    </Pagina>
  )
}

const aantal = (hoeveel: number) => (hoeveel === 1 ? '1 dossier' : `${geteld(hoeveel)} dossiers`)

const adresVan = (groep: Groep, bladzijde: number) =>
  `/?${new URLSearchParams({ groep, ...(bladzijde > 1 && { bladzijde: String(bladzijde) }) })}`

function watEerst({ 'te-verdelen': teVerdelen }: Lijst['aantallen']): string {
  if (teVerdelen === 0) return 'Elk ingediend dossier heeft een assessor.'
  return teVerdelen === 1
    ? 'Eén dossier wacht op een assessor.'
    : `${geteld(teVerdelen)} dossiers wachten op een assessor.`
}

const leeg: Readonly<Record<Groep, string>> = {
  'te-verdelen': 'Alles is verdeeld',
  'in-behandeling': 'Geen assessor is bezig',
  geadviseerd: 'Niets wacht op een besluit',
  besloten: 'Nog niets besloten',
}

function Groepen({ lijst: { groep, aantallen } }: { lijst: Lijst }) {
  return (
    <nav className="vb-groepen" aria-label="Dossiers naar wat ze nodig hebben">
      <ul>
        {sleutels(groepen).map(naam => (
          <li key={naam}>
            <a href={adresVan(naam, 1)} aria-current={naam === groep ? 'page' : undefined}>
              {groepen[naam]} <span className="vb-zacht">{geteld(aantallen[naam])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Kolom = { kop: string; cel: (rij: Rij) => ReactNode; soort?: 'kort' }

const naam: Kolom = {
  kop: 'Kandidaat',
  cel: ({ dossier, naam: kandidaat, nummer }) => (
    <>
      <a href={planningpad(dossier)}>{kandidaat}</a>
      <span className="vb-bijzin">{nummer}</span>
    </>
  ),
}

const ingediend: Kolom = {
  kop: 'Ingediend',
  cel: ({ laatstIngediend, volledig, opTijd }) => (
    <>
      <Dag dag={laatstIngediend} />
      {opTijd === false && <span className="vb-bijzin">na de termijn</span>}
      {volledig === false && (
        <span className="vb-bijzin">
          <Status soort="wacht" woord="Onvolledig ingediend" />
        </span>
      )}
    </>
  ),
}

const einde: Kolom = {
  kop: 'Certificaat tot en met',
  cel: ({ einddatum }) => <Dag dag={einddatum} />,
}

const assessoren: Kolom = {
  kop: 'Assessor',
  cel: ({ assessoren: wie }) =>
    wie.length === 0
      ? 'nog niemand'
      : wie.map(een => (
          <div key={een.assessor}>
            {een.naam}
            <span className="vb-bijzin">
              {een.isIngeleverd ? 'heeft ingeleverd' : `tot en met ${toonDatum(een.uiterlijk)}`}
            </span>
          </div>
        )),
}

const waar: Kolom = {
  kop: 'Wacht op',
  cel: ({ status, aanvullingUiterlijk }) =>
    status === 'aanvulling' && aanvullingUiterlijk
      ? `de aanvulling, tot en met ${toonDatum(aanvullingUiterlijk)}`
      : 'de beoordeling',
}

const uitkomst: Kolom = {
  kop: 'Besluit',
  cel: ({ status }) =>
    status === 'gecertificeerd' ? (
      <Status soort="klaar" woord="Gecertificeerd" />
    ) : (
      <Status soort="hoeft-niet" woord="Niet gecertificeerd" />
    ),
}

const kolommen: Readonly<Record<Groep, readonly Kolom[]>> = {
  'te-verdelen': [assessoren],
  'in-behandeling': [assessoren, waar],
  geadviseerd: [assessoren],
  besloten: [uitkomst],
}
