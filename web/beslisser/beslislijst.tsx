import { adviezen, type Advies } from '#domein/advies/oordeel.ts'
import { leesBeslislijst } from '#vragen/werklijst/oordelend.ts'
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
import { besluitpad } from './paden.ts'

type Lijst = Awaited<ReturnType<typeof leesBeslislijst>>

/** The start page of the beslisser: what waits for a decision, the certificate that ends first on top. */
export const beslislijst: Lees = async c => {
  const gevraagd = Number(c.req.query('bladzijde') ?? '1')
  const pagina = Number.isSafeInteger(gevraagd) && gevraagd > 0 ? gevraagd : 1
  const lijst = await leesBeslislijst(c.var.ctx, { pagina })
  return toon(c, <Beslislijst bezoek={c.var.bezoek} lijst={lijst} />)
}

function Beslislijst({ bezoek, lijst }: { bezoek: Bezoek; lijst: Lijst }) {
  const { aantal, pagina, paginas, rijen } = lijst
  return (
    <Pagina bezoek={bezoek} titel="Te besluiten" breed>
      <h1>Te besluiten</h1>
      <Begonnen bezoek={bezoek} />
      {aantal === 0 ? (
        <LeegBeeld titel="Er wacht nu niets op een besluit">
          <p>Levert een assessor een advies in, dan staat het dossier hier.</p>
        </LeegBeeld>
      ) : (
        <Tabel
          titel={
            aantal === 1
              ? '1 dossier wacht op een besluit'
              : `${geteld(aantal)} dossiers wachten op een besluit`
          }
          rijen={rijen}
          sleutel={({ dossier }) => dossier}
          kolommen={[
            {
              kop: 'Kandidaat',
              cel: ({ dossier, naam, nummer }) => (
                <>
                  <a href={besluitpad(dossier)}>{naam}</a>
                  <span className="vb-bijzin">{nummer}</span>
                </>
              ),
            },
            { kop: 'Certificaat tot en met', cel: ({ einddatum }) => <Dag dag={einddatum} /> },
            { kop: 'Ingediend', cel: ({ laatstIngediend }) => <Dag dag={laatstIngediend} /> },
            { kop: 'Advies', cel: ({ adviezen: gegeven }) => <Adviezen adviezen={gegeven} /> },
          ]}
        />
      )}
      <Paginering nu={pagina} van={paginas} href={nummer => `/?bladzijde=${nummer}`} />
    </Pagina>
  )
}

/** One word for each assessor; the same advice of two is said once. */
const Adviezen = ({ adviezen: gegeven }: { adviezen: readonly Advies[] }) =>
  [...new Set(gegeven)].map(advies => (
    <span key={advies} className="vb-bijzin">
      <Status
        soort={advies === 'certificeren' ? 'klaar' : 'actie'}
        woord={`${adviezen[advies]}${gegeven.length > 1 ? ` (${gegeven.filter(een => een === advies).length} van ${gegeven.length})` : ''}`}
      />
    </span>
  ))
