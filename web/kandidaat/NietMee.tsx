import type { ReactNode } from 'react'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { NogOpen } from '#vragen/nogOpen.ts'
import type { Stand } from '#vragen/stand.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Definitielijst, type Feit } from '../delen/Definitielijst.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { jaarblikken } from './jaarblikken.ts'
import { mogelijkPrive, priveitems, type Priveitem } from './priveitems.ts'
import { priveplek } from './priveplek.ts'
import { dossierpad } from './stand.ts'

type Props = { stand: Stand; open: NogOpen; token: string }

/** Everything of this holder that is not filed, why, and how to change that where it can be changed. */
export function NietMee({ stand, open, token }: Props) {
  const dossier = dossierpad(stand)
  const prive = priveitems(stand)
  return (
    <section id="niet-mee" className="vb-afdeling vb-stroom" aria-labelledby="niet-mee-kop">
      <h2 id="niet-mee-kop">Wat gaat niet mee</h2>
      <p>Dit blijft bij jou. De assessor ziet het niet, ook niet na het indienen.</p>
      <Definitielijst
        feiten={[
          {
            naam: 'Wat je privé houdt',
            waarde: prive.length === 0 ? 'Niets.' : <Prive {...{ prive, dossier, token }} />,
          },
          ...nooitMee(stand, open),
        ]}
      />
      {stand.portfolio.rij.status === 'in_opbouw' && <Kies {...{ stand, dossier, token }} />}
    </section>
  )
}

type Lijstprops = { prive: readonly Priveitem[]; dossier: string; token: string }

const Prive = ({ prive, dossier, token }: Lijstprops): ReactNode => (
  <ul>
    {prive.map(een => (
      <li key={een.wat}>
        <a href={priveplek(dossier, een)}>
          <Zin tekst={een.naam} />
        </a>
        <Actieknop
          actie={`${dossier}/prive`}
          token={token}
          soort="licht"
          velden={{ wat: een.wat, prive: 'nee', terug: 'indienen' }}
        >
          Laat weer meegaan<span className="vb-onzichtbaar">: {een.naam}</span>
        </Actieknop>
      </li>
    ))}
  </ul>
)

/** What never goes along, whatever is in it. */
function nooitMee(stand: Stand, { concepten, kladden, opmerkingen }: NogOpen): Feit[] {
  const jaren = jaarblikken(stand).length
  const [klad] = kladden
  return [
    {
      naam: 'Wat klaarstaat om af te maken',
      waarde: metUitleg(
        telling(concepten, 'activiteit', 'activiteiten'),
        'Pas als het af is, gaat het mee.',
      ),
      ...(concepten > 0 && { actie: { tekst: 'Maak het af', href: '/toevoegen#concepten' } }),
    },
    {
      naam: 'Wat in andere formulieren voorlopig bewaard is',
      waarde: metUitleg(
        telling(kladden.length, 'formulier', 'formulieren'),
        'Pas na de knop Bewaren of Toevoegen gaat het mee.',
      ),
      ...(klad && { actie: { tekst: 'Ga ermee verder', href: klad.pagina } }),
    },
    {
      naam: 'Je terugblik per jaar',
      waarde: `${jaren === 0 ? 'Geen' : `Over ${jaren} ${jaren === 1 ? 'jaar' : 'jaren'}`}. Die schrijf je voor jezelf. Neem bij A2 over wat je wilt laten zien.`,
      ...(jaren > 0 && {
        actie: { tekst: 'Lees terug', href: `${dossierpad(stand)}/tijdlijn` },
      }),
    },
    {
      naam: 'Opmerkingen van je mentor',
      waarde: `${telling(opmerkingen.length, 'opmerking', 'opmerkingen') ?? 'Geen'}. Die zijn voor jou.`,
      ...(opmerkingen.length > 0 && {
        actie: { tekst: 'Lees ze', href: `${dossierpad(stand)}/mentoren` },
      }),
    },
  ]
}

const telling = (aantal: number, een: string, meer: string): string | null =>
  aantal === 0 ? null : `${aantal} ${aantal === 1 ? een : meer}`

const metUitleg = (hoeveel: string | null, uitleg: string): string =>
  hoeveel === null ? 'Niets.' : `${hoeveel}. ${uitleg}`

/** More than this is not chosen from a list. */
const meesteKeuzes = 60

/** Keeps something more private, without leaving the page. */
function Kies({ stand, dossier, token }: { stand: Stand; dossier: string; token: string }) {
  const mogelijk = mogelijkPrive(stand)
  if (mogelijk.length === 0) return null
  if (mogelijk.length > meesteKeuzes)
    return (
      <p>
        Nog iets privé houden? Open het in <a href={`${dossier}/pe`}>je activiteiten</a> of{' '}
        <a href={`${dossier}/bijeenkomsten`}>je bijeenkomsten</a> en kies daar “Houd dit privé”.
      </p>
    )
  const veld = {
    soort: 'keuze',
    label: 'Wat wil je privé houden?',
    hulp: 'Het gaat dan niet mee en telt niet mee. Je kunt het zo weer laten meegaan.',
    keuzes: mogelijk.map(({ wat, naam }) => ({ waarde: wat, label: naam })),
  } as const satisfies Formulier[string]
  return (
    <Uitklap titel="Nog iets privé houden">
      <form className="vb-stroom" method="post" action={`${dossier}/prive`}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="prive" value="ja" />
        <input type="hidden" name="terug" value="indienen" />
        <Invoer naam="wat" veld={veld} waarden={[]} fout={undefined} hulp={{ inLijst: true }} />
        <Knop soort="gewoon">Houd dit privé</Knop>
      </form>
    </Uitklap>
  )
}
