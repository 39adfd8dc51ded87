import { mijnDossier } from '#vragen/mijnDossier.ts'
import { leesStand, type Stand } from '#vragen/stand.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Puntenbeeld } from '../delen/Puntenbeeld.tsx'
import { Takenlijst } from '../delen/Takenlijst.tsx'
import type { Lees } from '../route.ts'
import { delenlijst } from './delenlijst.ts'
import { padNaar } from './paden.ts'
import { categoriepunten, grensVan, puntenzin } from './punten.ts'
import { dossierpad } from './stand.ts'
import { isInBewerking, termijnzin } from './termijn.ts'

/** The holder's first page: until when, the one next thing, the parts, the points. Nothing else. */
export const portfolio: Lees = async c => {
  const { ctx, bezoek } = c.var
  const id = await mijnDossier(ctx)
  const stand = id && (await leesStand(ctx, id))
  if (!stand) return toon(c, <ZonderDossier bezoek={bezoek} />)
  return toon(c, <Portfoliopagina bezoek={bezoek} stand={stand} vandaag={ctx.klok.today()} />)
}

function ZonderDossier({ bezoek }: { bezoek: Bezoek }) {
  return (
    <Pagina bezoek={bezoek} titel="Je portfolio">
      <h1>Je portfolio</h1>
      <p className="vb-intro">
        Er staat nog geen portfolio voor je klaar. Vraag onderaan deze bladzijde hoe dat komt.
      </p>
    </Pagina>
  )
}

type Props = { bezoek: Bezoek; stand: Stand; vandaag: Datum }

function Portfoliopagina({ bezoek, stand, vandaag }: Props) {
  const { kader } = stand.portfolio
  const pe = { vandaag: stand.vandaag.pe, gepland: stand.gepland.pe }
  return (
    <Pagina bezoek={bezoek} titel="Je portfolio">
      <h1>Je portfolio</h1>
      <p className="vb-intro">{termijnzin(stand, vandaag)}</p>
      {stand.zaak.status === 'in_opbouw' && <Gepland stand={stand} />}
      {isInBewerking(stand) && <Volgende stand={stand} />}
      <h2>De zeven onderdelen</h2>
      <Takenlijst taken={delenlijst(stand)} />
      <h2>Je punten</h2>
      <Puntenbeeld
        id="punten"
        zin={puntenzin(pe.gepland)}
        doel={grensVan(pe.gepland, 'totaal')?.minimum ?? 0}
        categorieen={categoriepunten(kader, pe)}
      />
      <ul>
        <li>
          <a href={`/dossiers/${stand.portfolio.rij.id}/meenemen`}>Meenemen</a>: bewaar je portfolio
          als bestand, of lees een bestand in
        </li>
      </ul>
    </Pagina>
  )
}

/** The day that everything is counted on, and a warning when waiting costs something. */
function Gepland({ stand }: { stand: Stand }) {
  const { geplandeDag, verlies } = stand
  const href = `${dossierpad(stand)}/indiendag`
  if (verlies.length === 0)
    return (
      <p>
        We rekenen met indienen op {toonDatum(geplandeDag)}. <a href={href}>Kies een andere dag</a>
      </p>
    )
  const wat = verlies.length === 1 ? '1 ding telt' : `${verlies.length} dingen tellen`
  return (
    <Melding
      soort="waarschuwing"
      titel={`${wat} niet meer, of voor minder, als je op ${toonDatum(geplandeDag)} indient.`}
    >
      <p>
        <a href={href}>Bekijk wat er wegvalt</a>
      </p>
    </Melding>
  )
}

/** One thing to do now: the first part that is not complete. */
function Volgende({
  stand: {
    portfolio: { kader, rij },
    gepland,
  },
}: {
  stand: Stand
}) {
  const deel = kader.onderdelen.find(({ id }) => gepland.onderdelen[id].status === 'onvolledig')
  if (!deel)
    return (
      <>
        <h2>Alles is er</h2>
        <p>Je portfolio is volledig. Lees het nog eens rustig na.</p>
      </>
    )
  const eerste = gepland.onderdelen[deel.id].tekort[0]?.tekst
  return (
    <>
      <h2>Wat je nu kunt doen</h2>
      <p>{eerste}</p>
      <Knopgroep>
        <Knoplink soort="eerste" href={padNaar(rij.id, deel.id)}>
          Verder met onderdeel {deel.id}
        </Knoplink>
      </Knopgroep>
    </>
  )
}
