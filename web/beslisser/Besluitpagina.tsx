import type { OnderdeelId } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Inbrengblok } from '../delen/oordeel/Inbrengblok.tsx'
import { Tekortenlijst } from '../delen/oordeel/Tekortenlijst.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import type { Beslissing } from './metBeslissing.tsx'
import { besluitpad } from './paden.ts'

type Props = { bezoek: Bezoek; beslissing: Beslissing; melding: string | undefined }
type Alleen = Pick<Props, 'beslissing'>

/** For who decides: the advice, what every assessor found, and the decision. */
export function Besluitpagina({ bezoek, beslissing, melding }: Props) {
  const { dossier, geldend, inbreng, besluit } = beslissing
  const { afschrift, uitslag } = geldend
  const href = (id: OnderdeelId) => `${besluitpad(dossier.id)}/onderdelen/${id}`
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Besluit over ${dossier.naam}`}
      kruimels={[{ naam: 'Te besluiten', href: '/' }]}
      naast={<Feiten beslissing={beslissing} />}
    >
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Besluit over {dossier.naam}</h1>
      {besluit ? <Genomen beslissing={beslissing} /> : <Keuze beslissing={beslissing} />}
      <Tekortenlijst onderdelen={afschrift.onderdelen} waarschuwingen={[]} />
      {inbreng.map(een => (
        <section key={een.nummer} className="vb-afdeling vb-stroom">
          <h2>Beoordeling van {een.naam}</h2>
          <Inbrengblok inbreng={een} {...{ afschrift, uitslag, href }} />
        </section>
      ))}
    </Pagina>
  )
}

function Keuze({ beslissing: { dossier, mag, inbreng } }: Alleen) {
  const hier = besluitpad(dossier.id)
  const bezwaren = mag.certificeer
  if (bezwaren.length > 0) return bezwaren.map(({ code, tekst }) => <p key={code}>{tekst}</p>)
  const isEens = inbreng.every(({ advies }) => advies?.advies === 'certificeren')
  const isAf = inbreng.every(({ advies }) => advies?.advies === 'niet-certificeren')
  return (
    <>
      <p className="vb-intro">{adviesWoord(isEens, isAf)} Jij besluit.</p>
      <Knopgroep>
        <Knoplink soort={isAf ? 'gewoon' : 'eerste'} href={`${hier}/certificering`}>
          Certificeren
        </Knoplink>
        <Knoplink soort={isAf ? 'eerste' : 'gewoon'} href={`${hier}/afwijzing`}>
          Niet certificeren
        </Knoplink>
      </Knopgroep>
    </>
  )
}

function adviesWoord(isEens: boolean, isAf: boolean): string {
  if (isEens) return 'Het advies is: certificeren.'
  return isAf ? 'Het advies is: niet certificeren.' : 'De assessoren adviseren verschillend.'
}

/** The decision that stands. */
function Genomen({ beslissing: { besluit, certificaat } }: Alleen) {
  if (!besluit) return null
  const isVerleend = besluit.uitkomst === 'gecertificeerd'
  return (
    <>
      <p className="vb-intro">
        {isVerleend ? 'Gecertificeerd.' : 'Niet gecertificeerd.'} Besloten op{' '}
        <Moment op={besluit.beslotenOp} /> door {besluit.beslisser}.
      </p>
      <blockquote className="vb-mail__tekst">{besluit.motivering}</blockquote>
      {certificaat && (
        <p>
          Certificaat <a href={`/certificaten/${certificaat.controlecode}`}>{certificaat.nummer}</a>
          , geldig van <Dag dag={certificaat.van} />
          {certificaat.tot && (
            <>
              {' '}
              tot en met <Dag dag={certificaat.tot} />
            </>
          )}
          .
        </p>
      )}
      <p>
        Bezwaar kan tot en met <Dag dag={besluit.bezwaarTot} />.
      </p>
    </>
  )
}

function Feiten({ beslissing: { dossier, peildatum, indieningen } }: Alleen) {
  return (
    <>
      <h2>Over dit dossier</h2>
      <p>
        {dossier.keurmerknaam}, certificaat {dossier.nummer}, geldig tot en met{' '}
        <Dag dag={dossier.geldigTot} />.
      </p>
      <p>
        Alles telt op de peildatum <Dag dag={peildatum} />.
      </p>
      <h2>Wat er is ingediend</h2>
      <ul>
        {indieningen.map(({ nummer, ingediendDag }) => (
          <li key={nummer}>
            <a href={`/dossiers/${dossier.id}/indieningen/${nummer}`}>Indiening {nummer}</a>
            <span className="vb-bijzin">
              <Dag dag={ingediendDag} />
            </span>
          </li>
        ))}
      </ul>
      <h2>Wie besluit</h2>
      <p>
        Wie besluit, heeft de kandidaat nooit beoordeeld, begeleid of opgeleid. Zo blijft het
        besluit onafhankelijk.
      </p>
    </>
  )
}
