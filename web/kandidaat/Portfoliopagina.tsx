import { samenVan } from '#domein/pe/samen.ts'
import type { Datum } from '#lib/datum.ts'
import type { MijnDossier } from '#vragen/mijnDossier.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Gevraagd as Vragen } from '#vragen/voorbeeld.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Puntenbeeld } from '../delen/Puntenbeeld.tsx'
import { Takenlijst } from '../delen/Takenlijst.tsx'
import { Zin } from '../delen/Zin.tsx'
import { Begonnen } from '../klad/Begonnen.tsx'
import { delenlijst } from './delenlijst.ts'
import { Dossierlinks } from './Dossierlinks.tsx'
import { EerdereDossiers } from './EerdereDossiers.tsx'
import { Gepland } from './Gepland.tsx'
import { leesOpmerkingen } from './Mentorblok.tsx'
import { categoriepunten, grensVan, puntenzin, tellingVan } from './punten.ts'
import { dossierpad } from './stand.ts'
import { termijnzin } from './termijn.ts'
import { Volgende } from './Volgende.tsx'

type Props = {
  bezoek: Bezoek
  stand: Stand
  vandaag: Datum
  eerder: readonly MijnDossier[]
  gevraagd: Vragen
  isIngetrokken: boolean
  /** The last day is near: that stays a notice until it is filed. */
  herinnerd: boolean
  /** How many remarks of a mentor wait. */
  mentoropmerkingen: number
}

/** Until when, the one next thing, the parts and the points as long as they can change; and where the rest can be read. */
export function Portfoliopagina(props: Props) {
  const { bezoek, stand, vandaag, eerder, gevraagd, isIngetrokken } = props
  return (
    <Pagina
      bezoek={bezoek}
      titel="Je portfolio"
      naast={
        <>
          <Dossierlinks stand={stand} vandaag={vandaag} />
          <EerdereDossiers eerder={eerder} />
        </>
      }
    >
      {isIngetrokken && (
        <Melding soort="klaar" titel="Je indiening is ingetrokken.">
          <p>Je kunt weer alles veranderen. Vergeet niet om opnieuw in te dienen.</p>
        </Melding>
      )}
      <NetBesloten eerder={eerder} vandaag={vandaag} />
      <h1>Je portfolio</h1>
      <Termijn tekst={termijnzin(stand, vandaag)} herinnerd={props.herinnerd} />
      {stand.zaak.status === 'in_opbouw' && stand.fase !== 'gesloten' && <Gepland stand={stand} />}
      <Begonnen bezoek={bezoek} />
      <Mentorzin stand={stand} aantal={props.mentoropmerkingen} />
      <Volgende stand={stand} gevraagd={gevraagd} />
      {stand.zaak.status === 'in_opbouw' && <Inhoud stand={stand} />}
    </Pagina>
  )
}

/** Until when: what the page begins with, and a notice when the last day is near. */
const Termijn = ({ tekst, herinnerd }: { tekst: string; herinnerd: boolean }) =>
  herinnerd ? (
    <Melding soort="waarschuwing">
      <p className="vb-sterk">
        <Zin tekst={tekst} />
      </p>
    </Melding>
  ) : (
    <p className="vb-intro">
      <Zin tekst={tekst} />
    </p>
  )

/** A mentor is of use as long as it is not filed. */
function Mentorzin({ stand, aantal }: { stand: Stand; aantal: number }) {
  if (aantal === 0 || stand.zaak.status !== 'in_opbouw') return null
  return (
    <p>
      <a href={`${dossierpad(stand)}/mentoren`}>{leesOpmerkingen(aantal)}</a>
    </p>
  )
}

/** A decision is said on the first page for as long as one can object to it. */
function NetBesloten({ eerder: [laatste], vandaag }: Pick<Props, 'eerder' | 'vandaag'>) {
  if (!laatste?.bezwaarTot || laatste.bezwaarTot < vandaag) return null
  const isToegekend = laatste.status === 'gecertificeerd'
  return (
    <Melding
      stil
      soort={isToegekend ? 'klaar' : 'info'}
      titel={`Je recertificering is ${isToegekend ? 'toegekend' : 'niet toegekend'}.`}
    >
      <p>
        <a href={`/dossiers/${laatste.id}/uitkomst`}>Lees de uitkomst en het advies</a>. Hieronder
        begint je volgende portfolio.
      </p>
    </Melding>
  )
}

function Inhoud({ stand }: { stand: Stand }) {
  const pe = { vandaag: stand.vandaag.pe, gepland: stand.gepland.pe }
  return (
    <>
      <h2>De zeven onderdelen</h2>
      <Takenlijst taken={delenlijst(stand)} />
      <h2>Je punten</h2>
      <Puntenbeeld
        id="punten"
        zin={puntenzin(pe.gepland)}
        doel={grensVan(pe.gepland, 'totaal')?.minimum ?? 0}
        telling={tellingVan(stand)}
        categorieen={categoriepunten(stand.portfolio.kader, pe)}
        opgevoerd={samenVan(pe.gepland).opgevoerd}
      />
    </>
  )
}
