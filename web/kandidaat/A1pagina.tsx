import type { Formulier, Onderdeel, Regel } from '#toetsingskader/typen.ts'
import { isLeegCv } from '#domein/cv/cv.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { basisVan } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { verderVan, type Stand as Vorm } from '../formulier/stand.ts'
import { Bewijslijst } from './Bewijslijst.tsx'
import { Cvinzetblok } from './Cvinzetblok.tsx'
import { a1pad, cvpad } from './cvpaden.ts'
import { Formatversies } from './Formatversies.tsx'
import { formatbasis, formatopslag } from './formatvelden.ts'
import type { MetCv } from './metCv.ts'
import { Deelopmerkingen } from './Mentorblok.tsx'
import { Regels } from './Onderdeelpagina.tsx'
import { dossierpad, naarPortfolio } from './stand.ts'
import { Tekenblok } from './Tekenblok.tsx'
import { overWerk } from './verklaringen.ts'
import {
  gedektDoorHandtekening,
  vraagEnFouten,
  vraagknoppen,
  Vervalvraag,
  VervalvraagBijKnop,
} from './Vervalvraag.tsx'

export type Stukkendeel = Extract<Onderdeel, { vorm: 'stukken' }>

type Props = {
  bezoek: Bezoek
  stand: Stand
  deel: Stukkendeel
  vorm: Vorm
  /** What a mentor said about this portfolio. */
  opmerkingen: readonly Mentoropmerking[]
  melding?: string | undefined
  /** The CV that was replaced just now. */
  vervangen?: string | undefined
  /** The CV that is kept here, and how it stands to the one in this dossier. */
  cv: Pick<MetCv, 'cv' | 'inzet'>
  /** Why this part cannot be changed now. */
  bezwaren: readonly Weigering[]
}

/** The upload of the CV; the criteria stand beside it. */
export const cvVelden = (deel: Stukkendeel, heeftCv: boolean): Formulier => {
  const stuk = deel.stukken.find(({ wijze }) => wijze === 'bestand')
  return stuk
    ? {
        cv: {
          soort: 'bestand',
          label: heeftCv ? 'Vervang je cv' : 'Voeg je cv toe',
          hulp: `${stuk.hulp} Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB.`,
          ...(heeftCv && { optioneel: true }),
          bron: stuk.bron,
        },
      }
    : {}
}

/** Part A1 in one form: the CV and the statement that you work as a job coach; under it who signed. */
export function A1pagina(props: Props) {
  const { bezoek, stand, deel, melding, opmerkingen } = props
  const { vraag, vorm } = vraagEnFouten(props.vorm)
  const stuk = overWerk(stand)
  const { cv, format, verklaring } = stand.portfolio.a1
  const hier = `${dossierpad(stand)}/onderdelen/${deel.id}`
  const opslag = format && formatopslag(format, verklaring)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={`${deel.id}. ${deel.titel}`}
      kruimels={[naarPortfolio]}
      intro={
        <>
          {melding && <Melding soort="klaar" titel={melding} />}
          {opslag && <Vervalvraag {...{ vraag, stuk, hier }} velden={opslag.velden} />}
          <Vervangen {...props} />
          <p className="vb-intro">{deel.kort}</p>
          {opslag && <Elders {...opslag} vorm={vorm} samen="a1" />}
          <Waarschuwing stand={stand} />
          <Cv {...props} />
        </>
      }
      naast={
        <>
          <Deelopmerkingen {...{ bezoek, stand, opmerkingen }} deel={deel.id} terug={hier} />
          <Leidraad deel={deel} />
        </>
      }
      velden={cvVelden(deel, cv.length > 0)}
      groepen={
        opslag
          ? [
              {
                titel: format.titel,
                uitleg: <Uitleg deel={deel} stand={stand} />,
                velden: opslag.velden,
              },
            ]
          : []
      }
      stand={vorm}
      id="a1"
      mee={opslag ? { [formatbasis]: verderVan(vorm, formatbasis, basisVan(opslag)) } : {}}
      actie={hier}
      klad={hier}
      knop="Bewaren"
      {...vraagknoppen(vraag, hier, { tekst: 'Terug naar je portfolio', href: '/' })}
      onder={<Ondertekening stand={stand} />}
    >
      <VervalvraagBijKnop {...{ vraag, stuk }} />
    </Formulierpagina>
  )
}

function Cv(props: Props) {
  const { bezoek, stand, deel } = props
  const { cv } = stand.portfolio.a1
  return (
    <>
      <h2>Je cv</h2>
      {cv.length > 0 && (
        <Bewijslijst
          isCv
          stukken={cv}
          heeftBewijs
          dossier={dossierpad(stand)}
          terug={`${dossierpad(stand)}/onderdelen/${deel.id}`}
          token={bezoek.token}
        />
      )}
      {cv.length > 1 && <p>De assessor ziet al deze bestanden. Laat er één staan.</p>}
      <EigenCv {...props} />
    </>
  )
}

/** The CV that the holder keeps here: to begin it, or to put it into this dossier. */
function EigenCv({ bezoek, stand, cv: { cv, inzet }, bezwaren }: Props) {
  if (!isLeegCv(cv))
    return (
      <>
        <Cvinzetblok {...{ bezoek, stand, inzet, bezwaren }} />
        <p>
          <a href={cvpad(stand)}>Werk je cv bij</a>
        </p>
      </>
    )
  return (
    <>
      <p>
        {inzet === 'geen'
          ? 'Maak je cv hier, of voeg hieronder een bestand toe.'
          : 'Je kunt je cv ook hier bijhouden.'}{' '}
        Maak je het hier, dan hoef je het de volgende keer alleen bij te werken.
      </p>
      <Knoplink soort="gewoon" href={cvpad(stand)}>
        Maak je cv hier
      </Knoplink>
    </>
  )
}

function Vervangen({ bezoek, stand, vervangen, deel }: Props) {
  if (!vervangen) return null
  const naar = `${dossierpad(stand)}/onderdelen/${deel.id}`
  return (
    <Melding soort="klaar" titel="Je nieuwe cv staat erbij. Je vorige is weg.">
      <Actieknop
        actie={`${dossierpad(stand)}/bewijzen/${encodeURIComponent(vervangen)}/herstel`}
        token={bezoek.token}
        soort="licht"
        velden={{ naar }}
      >
        Zet het vorige cv terug
      </Actieknop>
    </Melding>
  )
}

/** The statement gets too old before the planned day (aanname 31). */
function Waarschuwing({ stand: { waarschuwingenGepland, geplandeDag } }: { stand: Stand }) {
  return waarschuwingenGepland
    .filter(({ clausule }) => clausule === 'A1')
    .map(({ code, tekst }) => (
      <Melding key={code} soort="waarschuwing" titel={tekst}>
        <p>Gerekend op {toonDatum(geplandeDag)}, de dag waarop je wilt indienen.</p>
      </Melding>
    ))
}

function Uitleg({ deel, stand }: { deel: Stukkendeel; stand: Stand }) {
  const stuk = deel.stukken.find(({ wijze }) => wijze === 'verklaring')
  const { verklaring } = stand.portfolio.a1
  const isGetekend = verklaring?.handtekeningen.some(({ vervallen }) => vervallen === null)
  return (
    <>
      <p>{stuk?.hulp} Je mag haar half invullen en later verdergaan.</p>
      {isGetekend && <Melding soort="info" titel={gedektDoorHandtekening} />}
      <Formatversies verklaring={verklaring} pad={a1pad(stand)} />
    </>
  )
}

function Ondertekening({ stand }: { stand: Stand }) {
  const stuk = overWerk(stand)
  return (
    stuk?.verklaring && (
      <>
        <h2 id="ondertekening">Ondertekening</h2>
        <Tekenblok stand={stand} stuk={stuk} />
      </>
    )
  )
}

function Leidraad({ deel }: { deel: Stukkendeel }) {
  const blokken: readonly [string, readonly Regel[]][] = [
    ['Waar de assessor naar kijkt', deel.criterium],
    ['Waar het aan moet voldoen', deel.randvoorwaarden],
  ]
  return blokken
    .filter(([, regels]) => regels.length > 0)
    .map(([kop, regels]) => <Regels key={kop} kop={kop} regels={regels} />)
}
