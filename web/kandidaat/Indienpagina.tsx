import { sleutelVan } from '#domein/dossier/zaak.ts'
import { faseOp } from '#domein/dossier/indientermijn.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { NogOpen } from '#vragen/nogOpen.ts'
import type { Voorbeeld } from '#vragen/voorbeeld.ts'
import type { Bezoek } from '../bezoek.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bestandlink } from '../delen/afschrift/Bestandlink.tsx'
import { bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { Bron } from '../delen/Bron.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { getoond } from '../formulier/invoer.ts'
import { Kladmelding } from '../formulier/Kladmelding.tsx'
import { metKlad } from '../formulier/metKlad.ts'
import { foutVan, type Stand as Vorm } from '../formulier/stand.ts'
import { Verborgen, vormmerk } from '../formulier/Verborgen.tsx'
import { Gevraagd } from './Gevraagd.tsx'
import { NietMee } from './NietMee.tsx'
import { naarPortfolio } from './stand.ts'
import { padNaarTekort } from './veldpad.ts'

type Props = {
  bezoek: Bezoek
  voorbeeld: Voorbeeld
  open: NogOpen
  vorm: Vorm
  uitlegVoor: string
  bladzijde: string | undefined
}

/** First what is missing and what to know, then the copy as the assessor reads it, then the one button. */
export function Indienpagina({ bezoek, voorbeeld, open, uitlegVoor, bladzijde, ...props }: Props) {
  const { rij, afschrift, zaak, bezwaren, bestanden } = voorbeeld
  const klad = `/dossiers/${rij.id}/indienen`
  const { stand: vorm, mee } = metKlad({ bezoek, stand: props.vorm, klad })
  const kan = bezwaren.length === 0
  const isAanvulling = zaak.status === 'aanvulling'
  const titel = isAanvulling ? 'Je aanvulling indienen' : 'Je portfolio indienen'
  const velden = uitlegvelden(zaak.tekorten, uitlegVoor)
  const merk = vormmerk([mee, Object.keys(velden).map(naam => vorm.ingevuld[naam])])
  const blad = (
    <Afschriftblad
      afschrift={afschrift}
      bladwijzer={bladwijzer(afschrift.onderdelen, {
        pad: klad,
        bladzijde,
      })}
      bestandlink={(sha256, naam) => <Bestandlink id={bestanden.get(sha256)} naam={naam} />}
    />
  )
  return (
    <Pagina
      bezoek={bezoek}
      titel={vorm.weigeringen.length > 0 ? `Fout: ${titel}` : titel}
      kruimels={[naarPortfolio]}
    >
      <Foutsamenvatting velden={velden} stand={vorm} />
      <h1>{titel}</h1>
      {kan ? <Begin voorbeeld={voorbeeld} /> : <Tegen voorbeeld={voorbeeld} />}
      {isOpen(voorbeeld) && <NietMee stand={voorbeeld.stand} open={open} token={bezoek.token} />}
      {kan && <Kladmelding {...{ bezoek, velden }} stand={vorm} pagina={klad} />}
      {kan ? (
        <form
          className="vb-stroom"
          name={merk}
          method="post"
          action={`/dossiers/${rij.id}/indieningen`}
          data-klad={klad}
          noValidate
        >
          <Verborgen {...{ bezoek, merk, mee }} />
          <input type="hidden" name="nummer" value={afschrift.indiening.nummer} />
          <input type="hidden" name="gelezen" value={voorbeeld.gelezen} />
          <Tekorten {...{ voorbeeld, vorm, velden, uitlegVoor }} />
          <h2>Zo leest de assessor het</h2>
          {blad}
          <Slot voorbeeld={voorbeeld} />
        </form>
      ) : (
        isOpen(voorbeeld) && (
          <>
            <h2>Zo zou de assessor het nu lezen</h2>
            {blad}
          </>
        )
      )}
    </Pagina>
  )
}

/** The sentence that each tekort asks for, by its key. */
const uitlegvelden = (tekorten: readonly Weigering[], uitlegVoor: string): Formulier =>
  Object.fromEntries(
    tekorten.map(tekort => [
      `${uitlegVoor}${sleutelVan(tekort)}`,
      {
        soort: 'lang',
        label: `${tekort.clausule}: ${tekort.tekst}`,
      },
    ]),
  )

/** Whether it is still being worked on, so that the copy would be of today. */
const isOpen = ({ zaak: { status } }: Voorbeeld) =>
  status === 'in_opbouw' || status === 'aanvulling'

function Begin({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  const { zaak, waarschuwingen, gevraagd, rij } = voorbeeld
  const { uiterlijk } = zaak.aanvulling
  return (
    <>
      <p className="vb-intro">
        {zaak.tekorten.length === 0
          ? 'Alles is er. Lees het rustig na, en dien onderaan in.'
          : `Er ontbreekt nog iets. Je kunt dat aanvullen, of hier uitleggen waarom het ontbreekt.`}
      </p>
      {gevraagd.length > 0 && (
        <>
          {uiterlijk && <p>Je kunt je aanvulling indienen tot en met {toonDatum(uiterlijk)}.</p>}
          <Gevraagd dossier={rij.id} gevraagd={gevraagd} />
        </>
      )}
      {waarschuwingen.map(({ code, tekst }) => (
        <Melding key={code} soort="waarschuwing" titel={tekst} />
      ))}
      <p>
        <a href="#indienen">Direct naar de knop onderaan</a>
      </p>
    </>
  )
}

/** Why it cannot be done now, with the rule. */
function Tegen({ voorbeeld }: { voorbeeld: Voorbeeld }) {
  const { bezwaren, kader, zaak, rij, indieningen } = voorbeeld
  const laatste = indieningen.findLast(({ ingetrokken_op }) => ingetrokken_op === null)
  if (!isOpen(voorbeeld))
    return (
      <>
        <p className="vb-intro">Je portfolio is ingediend. Je hoeft hier niets meer te doen.</p>
        {laatste && (
          <p>
            <a href={`/dossiers/${rij.id}/indieningen/${laatste.nummer}`}>
              Lees wat je hebt ingediend
            </a>
          </p>
        )}
      </>
    )
  return (
    <>
      {bezwaren.map(({ code, tekst }) => (
        <Melding key={code} soort="info" titel={tekst}>
          {code === 'te-vroeg' && (
            <p>
              De uiterste dag is {toonDatum(zaak.termijn.uiterlijk)}. Je kunt intussen gewoon verder
              werken.
            </p>
          )}
        </Melding>
      ))}
      <Bron bron={kader.termijnen.indienenMaandenVoorEinde.bron} />
    </>
  )
}

type Tekortprops = { voorbeeld: Voorbeeld; vorm: Vorm; velden: Formulier; uitlegVoor: string }

function Tekorten({ voorbeeld, vorm, velden, uitlegVoor }: Tekortprops) {
  const { zaak } = voorbeeld
  if (zaak.tekorten.length === 0) return null
  return (
    <>
      <h2>Wat er nog ontbreekt</h2>
      <p>
        Je mag zo indienen. Leg dan bij elk punt in één zin uit waarom het ontbreekt. De assessor
        leest dat als eerste.
      </p>
      {zaak.tekorten.map(tekort => {
        const naam = `${uitlegVoor}${sleutelVan(tekort)}`
        const veld = velden[naam]
        const href = padNaarTekort(voorbeeld, tekort)
        if (!veld) return null
        return (
          <div key={naam} className="vb-tekort">
            <Invoer
              naam={naam}
              veld={veld}
              waarden={getoond(naam, veld, vorm.ingevuld)}
              fout={foutVan(vorm, naam)}
              hulp={{}}
            />
            {href && (
              <p>
                <a href={href}>
                  Vul het alsnog in<span className="vb-onzichtbaar">: {tekort.tekst}</span>
                </a>
              </p>
            )}
          </div>
        )
      })}
    </>
  )
}

/** What the button does, said before it is pressed. */
function Slot({ voorbeeld: { zaak, instellingen, afschrift } }: { voorbeeld: Voorbeeld }) {
  const isAanvulling = zaak.status === 'aanvulling'
  const isLaat = faseOp(zaak.termijn, afschrift.indiening.peildatum) === 'te-laat'
  return (
    <section id="indienen" className="vb-afdeling vb-stroom" aria-labelledby="indienen-kop">
      <h2 id="indienen-kop">Indienen</h2>
      <ul>
        <li>Wat hierboven staat, ligt daarna vast. Je krijgt een mail met het afschrift.</li>
        <li>
          {isAanvulling
            ? 'De assessor leest alleen opnieuw wat gevraagd was.'
            : 'Je kunt het intrekken zolang er nog geen assessor mee bezig is.'}
        </li>
        {isLaat && !isAanvulling && (
          <li>Je dient in na de uiterste dag. Het besluit komt dan later.</li>
        )}
        {!isAanvulling && instellingen.tarieftekst && <li>{instellingen.tarieftekst}</li>}
      </ul>
      <Knopgroep>
        <Knop soort="eerste">
          {isAanvulling ? 'Dien je aanvulling in' : 'Dien je portfolio in'}
        </Knop>
        <a href="/">Nog niet indienen</a>
      </Knopgroep>
    </section>
  )
}
