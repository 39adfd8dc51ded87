import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Mentoropmerkingen } from '../mentor/Mentoropmerkingen.tsx'
import { koppenIn } from './mentorkoppen.ts'

type Props = {
  dossier: string
  token: string
  opmerkingen: readonly Mentoropmerking[]
  koppen: ReadonlyMap<string, string>
  /** Where to come back after dealing with one. */
  terug: string
}

/** What a mentor said about this part and waits to be dealt with; nothing where nobody said anything. */
function Mentorblok({ opmerkingen, ...rest }: Props) {
  const open = opmerkingen.filter(({ afgehandeldOp }) => afgehandeldOp === null)
  if (open.length === 0) return null
  return (
    <section id="mentor" className="vb-stroom" aria-labelledby="mentor-kop">
      <h2 id="mentor-kop">Opmerkingen van je mentor</h2>
      <Afhandelbaar opmerkingen={open} {...rest} />
    </section>
  )
}

type Deelprops = Pick<Props, 'opmerkingen' | 'terug'> & {
  bezoek: Bezoek
  stand: Stand
  deel: OnderdeelId
}

/** The same for one part of this portfolio. */
export function Deelopmerkingen({ bezoek, stand, deel: id, opmerkingen, terug }: Deelprops) {
  const { rij, kader } = stand.portfolio
  const deel = kader.onderdelen.find(een => een.id === id)
  return (
    deel && (
      <Mentorblok
        dossier={rij.id}
        token={bezoek.token}
        opmerkingen={opmerkingen.filter(({ onderdeel }) => onderdeel === id)}
        koppen={koppenIn(stand, deel)}
        terug={terug}
      />
    )
  )
}

/** What a link to so many open remarks is called. */
export const leesOpmerkingen = (aantal: number): string =>
  aantal === 1 ? 'Lees de opmerking van je mentor' : `Lees de ${aantal} opmerkingen van je mentor`

/** On a narrow screen the block stands under the work: this leads to it. */
export function Mentorlink({ opmerkingen }: Pick<Props, 'opmerkingen'>) {
  const aantal = opmerkingen.filter(({ afgehandeldOp }) => afgehandeldOp === null).length
  if (aantal === 0) return null
  return (
    <p className="vb-alleen-smal">
      <a href="#mentor">{leesOpmerkingen(aantal)}</a>
    </p>
  )
}

/** Opmerkingen with the button that says they are dealt with, or are not after all. */
export const Afhandelbaar = ({ dossier, token, opmerkingen, koppen, terug }: Props) => (
  <Mentoropmerkingen
    opmerkingen={opmerkingen}
    koppen={koppen}
    metNaam
    knop={({ id, versie, afgehandeldOp }) => (
      <Actieknop
        actie={`/dossiers/${dossier}/mentoropmerkingen/${id}`}
        token={token}
        soort="licht"
        velden={{ klaar: afgehandeldOp ? 'nee' : 'ja', basis: String(versie), terug }}
      >
        {afgehandeldOp ? 'Zet terug: niet afgehandeld' : 'Markeer als afgehandeld'}
      </Actieknop>
    )}
  />
)
