import { toonGetal } from '#domein/getal.ts'
import type { Lijstfout, Lijstregel } from '#domein/pe/lijst.ts'
import { redenen } from '#domein/portfolio/reden.ts'
import type { Periode, Reden } from '#domein/uitslag.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Lijstvooraf as Vooraf } from '#vragen/lijst.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Reden as Redenzin } from '../delen/Reden.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { dossierpad, naarPe } from './stand.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  bestand: { sha256: string; naam: string }
  uitkomst: Vooraf | { fouten: readonly Lijstfout[] }
  weigeringen: readonly Weigering[]
  isFout: boolean
}

/** What a list would add, line by line with its points; or every fault with its line, its column and what to do. */
export function Lijstvooraf({ bezoek, stand, bestand, uitkomst, weigeringen, isFout }: Props) {
  const hier = `${dossierpad(stand)}/lijst`
  const titel = 'Lijst nakijken'
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? `Fout: ${titel}` : titel}
      kruimels={[...naarPe(stand), { naam: 'Een lijst toevoegen', href: hier }]}
    >
      {weigeringen.map(({ code, tekst }) => (
        <Melding key={code + tekst} soort="fout" titel={tekst} />
      ))}
      {'fouten' in uitkomst && (
        <Melding soort="fout" titel={`“${bestand.naam}” kunnen we zo niet toevoegen.`}>
          <p>Er is niets veranderd in je portfolio.</p>
        </Melding>
      )}
      <h1>{titel}</h1>
      {'fouten' in uitkomst ? (
        <Fouten fouten={uitkomst.fouten} />
      ) : (
        <Erbij naam={bestand.naam} vooraf={uitkomst} periode={stand.gepland.peilperiode} />
      )}
      <Knopgroep>
        {'nieuw' in uitkomst && uitkomst.nieuw.length > 0 && (
          <Actieknop
            actie={`${hier}/bevestiging`}
            token={bezoek.token}
            soort="eerste"
            velden={{ bestand: bestand.sha256, naam: bestand.naam, kenmerk: uitkomst.kenmerk }}
          >
            {activiteiten(uitkomst.nieuw.length)} toevoegen
          </Actieknop>
        )}
        <a href={hier}>{isFout ? 'Het verbeterde bestand kiezen' : 'Niet toevoegen'}</a>
      </Knopgroep>
    </Pagina>
  )
}

const activiteiten = (aantal: number): string =>
  aantal === 1 ? '1 activiteit' : `${aantal} activiteiten`

const meesteFouten = 100

const Fouten = ({ fouten }: { fouten: readonly Lijstfout[] }) => (
  <>
    <Tabel
      titel={fouten.length === 1 ? 'Wat er niet klopt' : `Wat er niet klopt (${fouten.length})`}
      rijen={fouten.slice(0, meesteFouten)}
      sleutel={({ regel, kolom, tekst }) => `${regel} ${kolom} ${tekst}`}
      kolommen={[
        { kop: 'Regel', cel: ({ regel }) => (regel === 0 ? 'Hele bestand' : `Regel ${regel}`) },
        { kop: 'Kolom', soort: 'kort', cel: ({ kolom }) => kolom || '–' },
        { kop: 'Wat je kunt doen', cel: ({ tekst }) => tekst },
      ]}
    />
    {fouten.length > meesteFouten && (
      <p>En nog {fouten.length - meesteFouten} andere. Begin met deze.</p>
    )}
    <p>Verbeter dit in je lijst, bewaar hem en kies hem opnieuw.</p>
  </>
)

type Erbijprops = { naam: string; vooraf: Vooraf; periode: Periode }

function Erbij({ naam, vooraf, periode }: Erbijprops) {
  const { nieuw, alEr, was, wordt, kader } = vooraf
  if (nieuw.length === 0)
    return <p className="vb-intro">Alles uit “{naam}” staat al in je portfolio.</p>
  return (
    <>
      <p className="vb-intro">
        {nieuw.length === 1 ? 'Er komt' : 'Er komen'} {activiteiten(nieuw.length)} bij uit “{naam}
        ”. Nu is er nog niets veranderd.
      </p>
      <p>
        Met overal bewijs erbij gaat je totaal van {toonGetal(was)} naar {toonGetal(wordt)} punten.
        Zonder bewijs telt een activiteit niet mee: dat voeg je daarna toe.
      </p>
      {alEr.length > 0 && (
        <p>
          {alEr.length === 1 ? 'Wat al in je portfolio staat' : 'Wat er al staat'}, slaan we over:{' '}
          {alEr.map(({ regel }) => `regel ${regel}`).join(', ')}.
        </p>
      )}
      <Tabel
        titel="Wat erbij komt"
        rijen={nieuw}
        sleutel={({ regel }) => String(regel)}
        kolommen={[
          { kop: 'Activiteit', cel: een => <Wat {...{ een, kader, periode }} /> },
          { kop: 'Regel', soort: 'getal', cel: ({ regel }) => regel },
          { kop: 'Wanneer', soort: 'dag', cel: wanneer },
          { kop: 'Punten', soort: 'getal', cel: ({ punten }) => toonGetal(punten?.telt ?? 0) },
        ]}
      />
    </>
  )
}

const soortnaam = ({ opgave }: Lijstregel, { pe }: Kader): string =>
  pe.soorten.find(({ id }) => id === opgave.soort)?.naam ?? opgave.soort

const wanneer = ({ opgave: { datum, van, tot } }: Lijstregel): string => {
  if (datum) return toonDatum(datum)
  return `${van ? toonDatum(van) : ''} ${tot ? `tot en met ${toonDatum(tot)}` : 'tot nu'}`.trim()
}

/** Which kind it is, and which word of the list we took for it. */
const alsSoort = (een: Lijstregel, kader: Kader): string => {
  const naam = soortnaam(een, kader)
  return een.soortwoord ? `Wij lazen “${een.soortwoord}” als “${naam}”.` : naam
}

type Nieuw = Vooraf['nieuw'][number]

/** Why it counts for less, with the days that count instead of the word for them. */
function redenzin(reden: Reden, { van, tot }: Periode): string {
  const dagen = `We tellen wat je deed van ${toonDatum(van)} tot en met ${toonDatum(tot)}.`
  if (reden === 'buiten-peilperiode') return `Dit telt niet mee. ${dagen}`
  return reden === 'deels-buiten-peilperiode' ? `Een deel telt niet mee. ${dagen}` : redenen[reden]
}

type Watprops = { een: Nieuw; kader: Kader; periode: Periode }

const Wat = ({ een, kader, periode }: Watprops) => (
  <>
    {een.opgave.titel}
    <span className="vb-onderregel">{alsSoort(een, kader)}</span>
    {een.punten?.reden && <Redenzin>{redenzin(een.punten.reden, periode)}</Redenzin>}
  </>
)
