import type { Formulier } from '#toetsingskader/typen.ts'
import type { Mentoropmerking, Mentorschap } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Formulier as Vorm } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import type { Stand as Vormstand } from '../formulier/stand.ts'
import { vanEenAnder } from '../formulier/vanEenAnder.ts'
import { Afhandelbaar } from './Mentorblok.tsx'
import { koppenIn } from './mentorkoppen.ts'
import { dossierpad, naarPortfolio } from './stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  mentorschappen: readonly Mentorschap[]
  opmerkingen: readonly Mentoropmerking[]
  velden: Formulier
  vorm: Vormstand
  melding: string | undefined
}

/** Who reads along and in what, what they said, and a form to ask somebody. */
export function Mentorenpagina(props: Props) {
  const { bezoek, stand, velden, vorm, melding } = props
  const isFout = vorm.weigeringen.length > 0
  const kan = stand.portfolio.rij.status === 'in_opbouw'
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? 'Fout: Mentor' : 'Mentor'}
      kruimels={[naarPortfolio]}
      naast={<Weten />}
    >
      <Foutsamenvatting velden={velden} stand={vorm} />
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Mentor</h1>
      <p className="vb-intro">
        Laat iemand meelezen die je vertrouwt. Je mentor leest de onderdelen die jij kiest en
        schrijft er opmerkingen bij. Wat je ermee doet, beslis je zelf.
      </p>
      <Lezers {...props} />
      <Gezegd {...props} />
      <h2 id="uitnodigen">Iemand uitnodigen</h2>
      {kan ? (
        <Vorm
          velden={velden}
          stand={vorm}
          invulhulp={{
            ...vanEenAnder,
            onderdelen: { keuzes: keuzesVan(stand) },
          }}
          bezoek={bezoek}
          actie={`${dossierpad(stand)}/mentoren`}
          klad={`${dossierpad(stand)}/mentoren?#uitnodigen`}
          knop="Verstuur de uitnodiging"
          terug={{ tekst: 'Niet uitnodigen', href: '/' }}
        />
      ) : (
        <p>Een mentor leest mee zolang je aan je portfolio bouwt. Dat is nu ingediend.</p>
      )}
    </Pagina>
  )
}

const keuzesVan = ({ portfolio }: Stand) =>
  portfolio.kader.onderdelen.map(({ id, titel, kort }) => ({
    waarde: id,
    label: `${id}. ${titel}`,
    uitleg: kort,
  }))

const Weten = () => (
  <>
    <h2>Goed om te weten</h2>
    <ul>
      <li>Je mentor ziet ook de bestanden bij de onderdelen die je deelt.</li>
      <li>Veranderen of indienen kan je mentor niet.</li>
      <li>Het meelezen stopt als je indient, of eerder als jij dat wilt.</li>
      <li>
        Wie je mentor is, kan je portfolio later niet beoordelen en er niet over besluiten. Dat
        blijft bewaard.
      </li>
    </ul>
  </>
)

function Lezers({ stand, mentorschappen }: Props) {
  if (mentorschappen.length === 0) return null
  return (
    <>
      <h2>Wie meelezen</h2>
      <ul className="vb-register">
        {mentorschappen.map(({ id, naam, onderdelen, uitgenodigdOp, einde }) => (
          <li key={id}>
            <span className="vb-sterk">{naam}</span>
            <span className="vb-zacht">
              Onderdeel {onderdelen.join(', ')}. Uitgenodigd op <Moment op={uitgenodigdOp} />.
            </span>
            {einde ? (
              <span className="vb-zacht">
                Gestopt op <Moment op={einde.op} />
                {einde.reden === 'ingediend' && ', omdat je indiende'}.
              </span>
            ) : (
              <a href={`${dossierpad(stand)}/mentoren/${id}/einde`}>
                Niet langer laten meelezen
                <span className="vb-onzichtbaar">: {naam}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Per part, in the order of the framework. */
function Gezegd({ bezoek, stand, opmerkingen }: Props) {
  const hier = dossierpad(stand)
  return stand.portfolio.kader.onderdelen
    .map(deel => ({ deel, lijst: opmerkingen.filter(een => een.onderdeel === deel.id) }))
    .filter(({ lijst }) => lijst.length > 0)
    .map(({ deel, lijst }) => (
      <section key={deel.id} className="vb-stroom" aria-labelledby={`opmerkingen-${deel.id}`}>
        <h2 id={`opmerkingen-${deel.id}`}>
          Opmerkingen bij {deel.id}. {deel.titel}
        </h2>
        <Afhandelbaar
          dossier={stand.portfolio.rij.id}
          token={bezoek.token}
          opmerkingen={lijst}
          koppen={koppenIn(stand, deel)}
          terug={`${hier}/mentoren`}
        />
      </section>
    ))
}
