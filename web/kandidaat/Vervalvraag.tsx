import { regelsVanVerklaring } from '#domein/ondertekening/verklaring.ts'
import { isVervalvraag } from '#domein/ondertekening/vervalvraag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { Melding } from '../delen/Melding.tsx'
import { veldId, type Stand as Vorm } from '../formulier/stand.ts'
import { kernVan } from '../formulier/Vraag.tsx'
import { paginaveld } from './formatvelden.ts'
import type { TeVerklaren } from './verklaringen.ts'

/** Before anybody changes it. */
export const gedektDoorHandtekening =
  'Dit is getekend. Verander je er iets aan, dan vragen we eerst of de ondertekening mag vervallen.'

/** The hidden field that names the signatures that may lapse. */
export const vervaltveld = 'vervalt'

/** What is asked before a signature lapses, apart from what is wrong; nothing is asked while something is wrong. */
export function vraagEnFouten({ weigeringen, ...rest }: Vorm): {
  vraag: readonly Weigering[]
  vorm: Vorm
} {
  const fouten = weigeringen.filter(een => !isVervalvraag(een))
  return { vraag: fouten.length > 0 ? [] : weigeringen, vorm: { ...rest, weigeringen: fouten } }
}

type Props = {
  vraag: readonly Weigering[]
  velden: Formulier
  /** The statement as it was signed. */
  stuk: TeVerklaren | null
  /** This form with what is saved. */
  hier: string
}

/** First on the page: whether the signature may lapse, what is not as it was signed, and how it stays. */
export function Vervalvraag({ vraag, velden, stuk, hier }: Props) {
  const [eerste] = vraag
  if (!eerste) return null
  const regels = stuk ? regelsVanVerklaring(stuk.format, stuk.gegevens) : []
  return (
    <Melding soort="waarschuwing" vooraan titel={eerste.tekst}>
      <p>Er is nog niets bewaard. Dit is anders dan wat er getekend is:</p>
      <ul>
        {vraag.map(({ veld = '' }) => (
          <li key={veld}>
            <a href={`#${veldId(veld)}`}>{kernVan(velden[veld]?.label ?? veld)}</a>{' '}
            {getekendWerd(regels.find(een => gaatOver(een.veld, veld, stuk))?.antwoord)}
          </li>
        ))}
      </ul>
      <p>
        Zet het terug, of <a href={hier}>laat alles zoals het was</a>. Wil je het wel veranderen,
        druk dan op Toch bewaren. De verklaring moet dan opnieuw worden getekend.
      </p>
    </Melding>
  )
}

/** Whether this line of the statement is what that field of the page says. */
const gaatOver = (regel: string, veld: string, stuk: TeVerklaren | null): boolean =>
  regel === veld || (stuk !== null && paginaveld(stuk.format, regel) === veld)

const getekendWerd = (antwoord: string | undefined) =>
  antwoord ? `Getekend werd: “${antwoord}”.` : 'Toen er getekend werd, was dit leeg.'

/** What stands at the button while something is asked, and else the way out. */
export const vraagknoppen = (vraag: readonly Weigering[], hier: string, terug: Uitweg) =>
  vraag.length > 0
    ? { knop: 'Toch bewaren', terug: { tekst: 'Laat het zoals het was', href: hier } }
    : { terug }

type Uitweg = { tekst: string; href: string }

/** The same question at the button, with the signatures that it is about. */
export function VervalvraagBijKnop({ vraag, stuk }: Pick<Props, 'vraag' | 'stuk'>) {
  const [eerste] = vraag
  if (!eerste) return null
  const geldig = (stuk?.verklaring?.handtekeningen ?? []).filter(een => een.vervallen === null)
  return (
    <>
      <p className="vb-sterk">{eerste.tekst}</p>
      {geldig.map(({ id }) => (
        <input key={id} type="hidden" name={vervaltveld} value={id} />
      ))}
    </>
  )
}
