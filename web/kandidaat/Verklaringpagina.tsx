import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { regelsVanVerklaring } from '#domein/ondertekening/verklaring.ts'
import type { OndertekenaarSoort } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bron } from '../delen/Bron.tsx'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Formulier } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { tekenvelden } from './ondertekenen.ts'
import { naarPortfolio } from './stand.ts'
import { Handtekeningen } from './Tekenblok.tsx'
import {
  isNuTeTekenen,
  omschrijvingVan,
  overBijeenkomst,
  verklaringpad,
  type TeVerklaren,
} from './verklaringen.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  stuk: TeVerklaren
  vorm: Vorm
  melding?: string | undefined
}

/** A statement as its signer reads it, made to be printed; under it the place for the signed copy. */
export function Verklaringpagina({ bezoek, stand, stuk, vorm, melding }: Props) {
  const { format, werkplek } = stuk
  const isFout = vorm.weigeringen.length > 0
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? `Fout: ${format.titel}` : format.titel}
      kruimels={[naarPortfolio, werkplek]}
      naast={<Regels stuk={stuk} />}
    >
      {melding && (
        <Melding soort="klaar" titel={melding}>
          <Volgende stand={stand} stuk={stuk} />
        </Melding>
      )}
      <Foutsamenvatting velden={tekenvelden(stuk)} stand={vorm} />
      <h1>{format.titel}</h1>
      <div className="vb-stroom vb-niet-op-papier">
        <Handtekeningen stand={stand} stuk={stuk} />
        <Vooraf stuk={stuk} />
      </div>
      <Tekst stand={stand} stuk={stuk} />
      <div className="vb-stroom vb-niet-op-papier">
        <p>
          <a href={werkplek.href}>Gegevens wijzigen</a>
        </p>
        {isNuTeTekenen(stuk) && <Kopie bezoek={bezoek} stand={stand} stuk={stuk} vorm={vorm} />}
      </div>
    </Pagina>
  )
}

/** Once this one is signed: the next meeting that waits for a signature. */
function Volgende({ stand, stuk }: { stand: Stand; stuk: TeVerklaren }) {
  if (stuk.nogTeTekenen.length > 0) return null
  const wachtend = stand.portfolio.bijeenkomsten.flatMap(een => {
    const ander = overBijeenkomst(stand, een)
    return ander && isNuTeTekenen(ander)
      ? [{ over: ander.over, naam: bijeenkomstnaam(een.bijeenkomst) }]
      : []
  })
  const [eerste] = wachtend
  if (!eerste) return null
  return (
    <p>
      <a href={verklaringpad(stand, eerste.over)}>Volgende: {eerste.naam}</a>
      {wachtend.length > 1 && ` (nog ${wachtend.length} te tekenen)`}
    </p>
  )
}

type Vooraf = { stuk: TeVerklaren }

/** What has to be done first, or how to get it signed on paper. */
function Vooraf({ stuk: { leeg, format, werkplek, nogTeTekenen, pasVanaf } }: Vooraf) {
  if (leeg.length > 0)
    return (
      <Melding soort="waarschuwing" titel="Vul eerst de verklaring helemaal in.">
        <ul>
          {leeg.map(veld => (
            <li key={veld}>{format.velden[veld]?.label ?? veld}</li>
          ))}
        </ul>
        <Knoplink soort="gewoon" href={werkplek.href}>
          Verder invullen
        </Knoplink>
      </Melding>
    )
  if (nogTeTekenen.length === 0) return null
  if (pasVanaf)
    return (
      <Melding soort="info" titel={`Tekenen kan vanaf ${toonDatum(pasVanaf)}.`}>
        <p>De verklaring gaat over iets dat dan pas is geweest. Kom daarna hier terug.</p>
      </Melding>
    )
  return (
    <>
      <p className="vb-intro">
        Druk deze bladzijde af, laat haar tekenen en voeg een scan of foto ervan toe.
      </p>
      <button
        type="button"
        className="utrecht-button utrecht-button--secondary-action"
        data-druk-af
        hidden
      >
        Afdrukken
      </button>
    </>
  )
}

function Tekst({ stand, stuk }: { stand: Stand; stuk: TeVerklaren }) {
  const { naam, nolocnummer } = stand.portfolio.rij
  const { format, gegevens, vereist } = stuk
  const regels = regelsVanVerklaring(format, gegevens).filter(({ antwoord, veld }) => {
    const beschrijving = format.velden[veld]
    return antwoord !== '' || (beschrijving && !beschrijving.optioneel)
  })
  return (
    <section className="vb-verklaring vb-stroom" aria-label="De tekst van de verklaring">
      <Definitielijst
        feiten={[
          { naam: 'Jobcoach', waarde: naam },
          ...(nolocnummer ? [{ naam: 'Noloc-nummer', waarde: nolocnummer }] : []),
          ...regels.map(({ vraag, antwoord }) => ({
            naam: vraag,
            waarde: antwoord || <span className="vb-zacht">nog niet ingevuld</span>,
          })),
        ]}
      />
      <p className="vb-sterk">{format.verklaring}</p>
      {vereist.map(wie => (
        <Tekenvak key={wie} omschrijving={omschrijvingVan(format, wie)} wie={wie} />
      ))}
    </section>
  )
}

/** Where somebody signs on paper. */
const Tekenvak = ({ wie, omschrijving }: { wie: OndertekenaarSoort; omschrijving: string }) => (
  <div className="vb-tekenvak vb-op-papier">
    <p>{wie === 'houder' ? 'De jobcoach zelf.' : omschrijving}</p>
    {['Naam', 'Functie', 'Datum', 'Handtekening'].map(wat => (
      <p key={wat} className="vb-tekenvak__regel">
        {wat}
      </p>
    ))}
  </div>
)

function Kopie({ bezoek, stand, stuk, vorm }: Omit<Props, 'melding'>) {
  const { format, nogTeTekenen, over, bij } = stuk
  return (
    <>
      <h2 id="getekend">Is de verklaring getekend?</h2>
      <p>Wie tekent: {nogTeTekenen.map(wie => omschrijvingVan(format, wie)).join(' En: ')}</p>
      {bij.soort === 'bijeenkomst' && (
        <p>
          De verklaring uit de planningstool intervisie van Noloc telt net zo. Voeg die dan toe in
          plaats van deze bladzijde.
        </p>
      )}
      <Formulier
        velden={tekenvelden(stuk)}
        stand={vorm}
        bezoek={bezoek}
        actie={`${verklaringpad(stand, over)}/ondertekening`}
        klad={`${verklaringpad(stand, over)}?#getekend`}
        knop="Getekende verklaring toevoegen"
      />
    </>
  )
}

const Regels = ({ stuk: { format } }: { stuk: TeVerklaren }) => (
  <>
    <h2>Wie er tekent</h2>
    <ul>
      {format.ondertekenaars.map(({ wie, omschrijving, wanneer }) => (
        <li key={wie}>
          {omschrijving} {wanneer}
        </li>
      ))}
    </ul>
    <p>Niemand tekent voor zichzelf waar de tekst een ander noemt.</p>
    {format.bronnen.map(bron => (
      <Bron key={bron.citaat} bron={bron} />
    ))}
  </>
)
