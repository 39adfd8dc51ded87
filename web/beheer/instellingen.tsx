import { instellingen, toonInstelling } from '#domein/instellingen.ts'
import { leesInstellingenlijst, type Instellingregel } from '#vragen/instellingenlijst.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import type { Lees } from '../route.ts'

/** What nobody prescribes: what holds now, and the way to choose something else. */
export const instellingenlijst: Lees = async c => {
  const rijen = await leesInstellingenlijst(c.var.ctx)
  const bewaard = c.req.query('gedaan') === 'bewaard'
  return toon(c, <Instellingen bezoek={c.var.bezoek} rijen={rijen} bewaard={bewaard} />)
}

type Props = { bezoek: Bezoek; rijen: readonly Instellingregel[]; bewaard: boolean }

function Instellingen({ bezoek, rijen, bewaard }: Props) {
  return (
    <Pagina bezoek={bezoek} titel="Instellingen" breed>
      {bewaard && <Melding soort="klaar" titel="De instelling is bewaard en geldt vanaf nu." />}
      <h1>Instellingen</h1>
      <p className="vb-intro">
        Dit schrijft het toetsingskader niet voor. Wat je hier kiest, geldt meteen voor iedereen.
      </p>
      <Tabel
        titel="Wat er nu geldt"
        rijen={rijen}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: 'Instelling', cel: rij => <Naam rij={rij} /> },
          { kop: 'Nu', cel: ({ id, waarde }) => toonInstelling(id, waarde) },
          { kop: 'Gekozen', cel: rij => <Gekozen rij={rij} /> },
        ]}
      />
    </Pagina>
  )
}

const Naam = ({ rij: { id } }: { rij: Instellingregel }) => (
  <>
    <a href={`/instellingen/${id}`}>{instellingen[id].naam}</a>
    <span className="vb-bijzin">{instellingen[id].wat}</span>
  </>
)

const Gekozen = ({ rij: { gewijzigdOp, door } }: { rij: Instellingregel }) =>
  gewijzigdOp ? (
    <>
      <Moment op={gewijzigdOp} />
      {door && <span className="vb-bijzin">door {door}</span>}
    </>
  ) : (
    <span className="vb-kort">standaard</span>
  )
