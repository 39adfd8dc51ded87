import type { Klad } from '#vragen/kladden.ts'
import type { Verdwenen } from '#vragen/verdwenen.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { padNaarKlad } from '../formulier/kladveld.ts'
import { herstelpad } from '../herstelpad.ts'
import { Bewaardewoorden } from './Bewaardewoorden.tsx'
import { Getypt } from './Getypt.tsx'

type Props = {
  bezoek: Bezoek
  dossier: string
  verdwenen: Verdwenen | null
  kladden: readonly Klad[]
  /** What was typed and could not be kept. */
  woorden: readonly string[]
}

/** What became of what an address was about, how it comes back, and what was typed there. */
export function Verdwenenpagina({ bezoek, dossier, verdwenen, kladden, woorden }: Props) {
  const titel = verdwenen ? titels[verdwenen.hoe](verdwenen) : 'Dit is er niet meer'
  return (
    <Pagina bezoek={bezoek} titel={titel}>
      <h1>{titel}</h1>
      <Watgebeurde verdwenen={verdwenen} gepost={bezoek.gepost} />
      {verdwenen && <Hoeverder {...{ bezoek, dossier, verdwenen, kladden }} />}
      {woorden.length > 0 && <Getypt teksten={woorden} />}
      <Bewaardewoorden kladden={kladden} token={bezoek.token} />
      <Knopgroep>
        <Knoplink soort="gewoon" href="/">
          Naar het begin
        </Knoplink>
      </Knopgroep>
    </Pagina>
  )
}

const namen = {
  concept: 'Het concept',
  activiteit: 'De activiteit',
  bijeenkomst: 'De bijeenkomst',
  cvregel: 'De regel van je cv',
} as const satisfies Record<Verdwenen['soort'], string>

const titels = {
  verwijderd: ({ soort }) => `${namen[soort]} is verwijderd`,
  'werd-activiteit': () => 'Dit is al een activiteit geworden',
  'werd-bijeenkomst': () => 'Dit is al een bijeenkomst geworden',
} as const satisfies Record<Verdwenen['hoe'], (verdwenen: Verdwenen) => string>

function Watgebeurde({ verdwenen, gepost }: { verdwenen: Verdwenen | null; gepost: boolean }) {
  const gevolg = gepost && ' Wat je net verstuurde, is daarom niet verwerkt.'
  if (!verdwenen)
    return (
      <p>
        Het is intussen verwijderd, of het hoort niet meer bij jou of bij de rol waarin je werkt.
        {gevolg}
      </p>
    )
  const { titel, op } = verdwenen
  if (op === null)
    return (
      <p>
        “{titel}” is in een ander venster of op een ander apparaat afgemaakt.{gevolg}
      </p>
    )
  return (
    <p>
      “{titel}” is verwijderd op <Moment op={op} />.{gevolg}
    </p>
  )
}

type Verder = Pick<Props, 'bezoek' | 'dossier' | 'kladden'> & { verdwenen: Verdwenen }

function Hoeverder({ bezoek, dossier, verdwenen, kladden }: Verder) {
  const { hoe, id } = verdwenen
  const hier = `/dossiers/${dossier}`
  if (hoe === 'werd-bijeenkomst')
    return (
      <p>
        <a href={`${hier}/bijeenkomsten`}>Bekijk je bijeenkomsten</a>
      </p>
    )
  if (hoe === 'werd-activiteit') {
    const pagina = `${hier}/pe/${id}`
    const klad = kladden.find(een => een.pagina === pagina)
    return (
      <p>
        {klad ? (
          <a href={padNaarKlad(klad)}>Open de activiteit met wat je hier typte</a>
        ) : (
          <a href={pagina}>Open de activiteit</a>
        )}
      </p>
    )
  }
  return (
    <>
      <p>
        Was dat niet de bedoeling? Zet het dan terug.
        {kladden.length > 0 && ' Wat je typte, wacht daarna op de eerste bladzijde op je.'}
      </p>
      <Actieknop actie={herstelpad(hier, verdwenen)} token={bezoek.token} soort="eerste">
        Zet terug
      </Actieknop>
    </>
  )
}
