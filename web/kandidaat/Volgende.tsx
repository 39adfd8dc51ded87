import type { ReactNode } from 'react'
import type { Status } from '#domein/dossier/zaak.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Gevraagd as Vragen } from '#vragen/voorbeeld.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Stappen } from '../delen/Stappen.tsx'
import { Gevraagd } from './Gevraagd.tsx'
import { padNaar } from './paden.ts'
import { dossierpad } from './stand.ts'

type Props = { stand: Stand; gevraagd: Vragen }

/** The one next thing, whatever the status: something to do, or to read while others work. */
export const Volgende = ({ stand, gevraagd }: Props) =>
  stappen[stand.zaak.status]({ stand, gevraagd })

const InOpbouw = ({ stand }: Props) => {
  if (stand.fase === 'gesloten') return null
  const { kader } = stand.portfolio
  const { onderdelen } = stand.gepland
  const deel = kader.onderdelen.find(({ id }) => onderdelen[id].status === 'onvolledig')
  return deel ? (
    <EersteDeel stand={stand} id={deel.id} zin={onderdelen[deel.id].tekort[0]?.tekst} />
  ) : (
    <Compleet stand={stand} />
  )
}

type Deel = { stand: Stand; id: Parameters<typeof padNaar>[1]; zin: string | undefined }

function EersteDeel({ stand, id, zin }: Deel) {
  return (
    <>
      <h2>Wat je nu kunt doen</h2>
      <p>{zin}</p>
      <Knopgroep>
        <Knoplink soort="eerste" href={padNaar(stand.portfolio.rij.id, id)}>
          Verder met onderdeel {id}
        </Knoplink>
        {stand.fase !== 'nog-niet-open' && (
          <a href={`${dossierpad(stand)}/indienen`}>Nalezen en indienen</a>
        )}
      </Knopgroep>
    </>
  )
}

function Compleet({ stand }: { stand: Stand }) {
  const isOpen = stand.fase !== 'nog-niet-open'
  return (
    <>
      <h2>Alles is er</h2>
      <p>
        {isOpen
          ? 'Je portfolio is volledig. Lees het rustig na en dien het in.'
          : `Je portfolio is volledig. Indienen kan vanaf ${toonDatum(stand.zaak.termijn.opent)}; nalezen kan nu al.`}
      </p>
      <Knopgroep>
        <Knoplink soort="eerste" href={`${dossierpad(stand)}/indienen`}>
          {isOpen ? 'Nalezen en indienen' : 'Alvast nalezen'}
        </Knoplink>
      </Knopgroep>
    </>
  )
}

const Aanvulling = ({ stand, gevraagd }: Props) => (
  <>
    <Gevraagd dossier={stand.portfolio.rij.id} gevraagd={gevraagd} />
    <p>De rest van je portfolio ligt vast, zoals je het hebt ingediend.</p>
    <Knopgroep>
      <Knoplink soort="eerste" href={`${dossierpad(stand)}/indienen`}>
        Aanvulling nalezen en indienen
      </Knoplink>
    </Knopgroep>
  </>
)

const Wachten = ({ stand }: Props) => (
  <>
    <Stappen
      stappen={['Ingediend', 'Beoordeling', 'Besluit']}
      nu={stand.zaak.status === 'geadviseerd' ? 2 : 1}
    />
    <h2>Intussen</h2>
    <p>
      Wat je vanaf nu leert, telt voor je volgende portfolio.{' '}
      <a href={`${dossierpad(stand)}/pe`}>Je kunt het al toevoegen</a>.
    </p>
  </>
)

const Besloten = ({ stand }: Props) => (
  <Knopgroep>
    <Knoplink soort="eerste" href={`${dossierpad(stand)}/uitkomst`}>
      Lees de uitkomst
    </Knoplink>
  </Knopgroep>
)

const stappen: Readonly<Record<Status, (props: Props) => ReactNode>> = {
  in_opbouw: InOpbouw,
  ingediend: Wachten,
  in_beoordeling: Wachten,
  aanvulling: Aanvulling,
  geadviseerd: Wachten,
  gecertificeerd: Besloten,
  afgewezen: Besloten,
}
