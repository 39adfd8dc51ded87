import { rollen } from '#domein/rollen.ts'
import { medewerkers, type Medewerkersrol } from '#vragen/account/medewerkers.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import type { Lees } from '../route.ts'

const gedaan: Readonly<Record<string, string>> = {
  uitgenodigd: 'De uitnodiging is verstuurd.',
  beeindigd: 'De rol is beëindigd. Die persoon is overal uitgelogd.',
}

/** Who works here, in which role. */
export const medewerkerslijst: Lees = async c => {
  const rijen = await medewerkers(c.var.ctx)
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(c, <Medewerkers bezoek={c.var.bezoek} rijen={rijen} melding={melding} />)
}

type Props = {
  bezoek: Bezoek
  rijen: readonly Medewerkersrol[]
  melding: string | undefined
}

function Medewerkers({ bezoek, rijen, melding }: Props) {
  return (
    <Pagina bezoek={bezoek} titel="Medewerkers" breed>
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Medewerkers</h1>
      <Knoplink soort="eerste" href="/medewerkers/nieuw">
        Iemand uitnodigen
      </Knoplink>
      <Tabel
        titel="Wie hier werkt, en in welke rol"
        rijen={rijen}
        sleutel={({ toekenning }) => toekenning}
        kolommen={[
          { kop: 'Naam', cel: ({ naam }) => naam },
          { kop: 'Rol', cel: ({ rol }) => rollen[rol].naam },
          { kop: 'E-mailadres', cel: ({ email }) => <Mailadres email={email} /> },
          { kop: 'Toegang', cel: rij => <Toegang rij={rij} /> },
          { kop: 'Beëindigen', cel: rij => <Einde rij={rij} /> },
        ]}
      />
    </Pagina>
  )
}

const Toegang = ({ rij }: { rij: Medewerkersrol }) =>
  rij.emailBevestigdOp ? (
    <Status soort="klaar" woord="Ingelogd geweest" />
  ) : (
    <Status soort="wacht" woord="Uitgenodigd" />
  )

const Einde = ({ rij: { toekenning, rol, naam } }: { rij: Medewerkersrol }) => (
  <a href={`/medewerkers/rollen/${toekenning}/einde`}>
    Beëindig
    <span className="vb-onzichtbaar">
      {' '}
      de rol {rollen[rol].naam} van {naam}
    </span>
  </a>
)

/** On a narrow screen it breaks where its parts meet. */
function Mailadres({ email }: { email: string }) {
  const [naam, ...rest] = email.split('@')
  return (
    <>
      {naam}
      <wbr />@{rest.join('@')}
    </>
  )
}
