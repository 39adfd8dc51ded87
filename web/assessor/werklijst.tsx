import type { Datum } from '#lib/datum.ts'
import { leesAssessorlijst } from '#vragen/werklijst/oordelend.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel, type Kolom } from '../delen/Tabel.tsx'
import { Begonnen } from '../klad/Begonnen.tsx'
import type { Lees } from '../route.ts'
import { bureauVan } from './paden.ts'

type Regel = Awaited<ReturnType<typeof leesAssessorlijst>>[number]

const gedaan: Readonly<Record<string, string>> = {
  teruggegeven: 'Je gaf het dossier terug. De planner krijgt een mail met de weg naar je reden.',
}

/** The start page of the assessor: the dossiers that she has, what has to be handed in first on top. */
export const werklijst: Lees = async c => {
  const { ctx, bezoek } = c.var
  const regels = await leesAssessorlijst(ctx)
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(c, <Werklijst {...{ bezoek, regels, melding }} vandaag={ctx.klok.today()} />)
}

type Props = {
  bezoek: Bezoek
  regels: readonly Regel[]
  melding: string | undefined
  vandaag: Datum
}

function Werklijst({ bezoek, regels, melding, vandaag }: Props) {
  const teDoen = regels.filter(isTeDoen)
  const wacht = regels.filter(regel => isBijKandidaat(regel))
  const klaar = regels.filter(({ isIngeleverd }) => isIngeleverd)
  return (
    <Pagina bezoek={bezoek} titel="Je dossiers" breed>
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Je dossiers</h1>
      {regels.length === 0 ? <Leeg /> : <p className="vb-intro">{beginzin(teDoen, vandaag)}</p>}
      <Begonnen bezoek={bezoek} />
      <Groep kop="Te beoordelen" regels={teDoen} tot={kolomTot('Inleveren tot en met', vandaag)} />
      <Groep kop="Wacht op de kandidaat" regels={wacht} tot={aanvullenTot} />
      <Groep kop="Ingeleverd" regels={klaar} tot={ingeleverd} />
    </Pagina>
  )
}

const isBijKandidaat = ({ status, isIngeleverd }: Regel): boolean =>
  !isIngeleverd && status === 'aanvulling'

const isTeDoen = (regel: Regel): boolean => !regel.isIngeleverd && !isBijKandidaat(regel)

function beginzin([eerste, ...rest]: readonly Regel[], vandaag: Datum) {
  if (!eerste) return 'Je hebt nu niets in te leveren.'
  const hoeveel = rest.length === 0 ? '1 dossier' : `${rest.length + 1} dossiers`
  return (
    <>
      Je hebt {hoeveel} te beoordelen. Dat van {eerste.naam}{' '}
      {eerste.uiterlijk < vandaag ? 'moest ingeleverd zijn op' : 'is het eerst nodig, uiterlijk'}{' '}
      <Dag dag={eerste.uiterlijk} />.
    </>
  )
}

const Leeg = () => (
  <LeegBeeld titel="Nog geen dossiers">
    <p>Wijst de planner je een dossier toe, dan staat het hier. Je krijgt er ook een mail over.</p>
  </LeegBeeld>
)

type Groepprops = { kop: string; regels: readonly Regel[]; tot: Kolom<Regel> }

function Groep({ kop, regels, tot }: Groepprops) {
  if (regels.length === 0) return null
  return (
    <Tabel
      titel={kop}
      rijen={regels}
      sleutel={({ dossier }) => dossier}
      kolommen={[
        {
          kop: 'Kandidaat',
          cel: ({ dossier, naam, nummer }) => (
            <>
              <a href={bureauVan(dossier)}>{naam}</a>
              <span className="vb-bijzin">{nummer}</span>
            </>
          ),
        },
        tot,
        {
          kop: 'Ingediend',
          cel: ({ laatstIngediend, volledig }) => (
            <>
              <Dag dag={laatstIngediend} />
              {!volledig && <span className="vb-bijzin">niet volledig, met uitleg</span>}
            </>
          ),
        },
        { kop: 'Certificaat tot en met', cel: ({ einddatum }) => <Dag dag={einddatum} /> },
      ]}
    />
  )
}

const kolomTot = (kop: string, vandaag: Datum): Kolom<Regel> => ({
  kop,
  cel: ({ uiterlijk }) => (
    <>
      <Dag dag={uiterlijk} />
      <span className="vb-bijzin">
        {uiterlijk < vandaag ? (
          <Status soort="actie" woord="Te laat" />
        ) : (
          <Status soort="bezig" woord="Te beoordelen" />
        )}
      </span>
    </>
  ),
})

const aanvullenTot: Kolom<Regel> = {
  kop: 'Aanvullen tot en met',
  cel: ({ aanvullingUiterlijk }) => (
    <>
      {aanvullingUiterlijk ? <Dag dag={aanvullingUiterlijk} /> : '–'}
      <span className="vb-bijzin">
        <Status soort="wacht" woord="Aanvulling gevraagd" />
      </span>
    </>
  ),
}

const ingeleverd: Kolom<Regel> = {
  kop: 'Stand',
  cel: ({ status }) => (
    <Status
      soort="klaar"
      woord={status === 'geadviseerd' ? 'Wacht op het besluit' : 'Wacht op de andere assessor'}
    />
  ),
}
