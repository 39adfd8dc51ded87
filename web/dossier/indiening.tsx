import { toonDatum } from '#lib/datum.ts'
import { leesEerdereIndiening, type EerdereIndiening } from '#vragen/eerdereIndiening.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bestandlink } from '../delen/afschrift/Bestandlink.tsx'
import { bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment, toonDag } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { getalUitPad, idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'
import { terugNaarBegin } from './begin.ts'

/** A filing as it was frozen, with its files: for its holder, and for who judges or decides about it. */
export const indiening: Lees = async c => {
  const dossier = idUitPad(c, 'dossier')
  const gelezen = await leesEerdereIndiening(c.var.ctx, dossier, getalUitPad(c, 'nummer'))
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  const { bezoek } = c.var
  const isNet = c.req.query('gedaan') === 'ingediend'
  const bladzijde = c.req.query('bladzijde')
  return toon(c, <Indieningpagina {...{ bezoek, dossier, gelezen, isNet, bladzijde }} />)
}

type Props = {
  bezoek: Bezoek
  dossier: string
  gelezen: EerdereIndiening
  isNet: boolean
  bladzijde: string | undefined
}

function Indieningpagina({ bezoek, dossier, gelezen, isNet, bladzijde }: Props) {
  const { indiening: rij, afschrift, bestanden } = gelezen
  const pad = `/dossiers/${dossier}/indieningen/${rij.nummer}`
  const isEigen = bezoek.wie?.rol === 'kandidaat'
  const titel = isEigen
    ? `Je indiening van ${toonDag(rij.ingediendOp)}`
    : `Indiening ${rij.nummer} van ${afschrift.houder.naam}`
  return (
    <Pagina bezoek={bezoek} titel={titel} kruimels={[terugNaarBegin(bezoek)]}>
      {isNet && (
        <Melding soort="klaar" titel="Je portfolio is ingediend.">
          <p>Je krijgt een mail met deze bladzijde. Je hoeft nu niets te doen.</p>
        </Melding>
      )}
      {rij.ingetrokkenOp && (
        <Melding soort="info" titel="Deze indiening is ingetrokken.">
          <p>
            Dat deed je op <Moment op={rij.ingetrokkenOp} />. Niemand beoordeelt haar.
          </p>
        </Melding>
      )}
      <h1>{titel}</h1>
      <p className="vb-intro">
        Dit is precies wat er is ingediend. Er verandert niets meer aan, ook niet als het portfolio
        verandert.
      </p>
      <Gegevens gelezen={gelezen} />
      <AlsPdf pad={pad} />
      <Andere dossier={dossier} gelezen={gelezen} />
      {isEigen && magTerug(gelezen) && (
        <p>
          Klopt er iets niet? Zolang niemand ermee bezig is, kun je{' '}
          <a href={`/dossiers/${dossier}/intrekking`}>deze indiening intrekken</a>.
        </p>
      )}
      <Afschriftblad
        afschrift={afschrift}
        bladwijzer={bladwijzer(afschrift.onderdelen, { pad, bladzijde })}
        bestandlink={(sha256, naam) => <Bestandlink id={bestanden.get(sha256)} naam={naam} />}
      />
    </Pagina>
  )
}

const Gegevens = ({ gelezen: { indiening: rij, afschrift } }: { gelezen: EerdereIndiening }) => (
  <Definitielijst
    feiten={[
      { naam: 'Kandidaat', waarde: afschrift.houder.naam },
      { naam: 'Indiening', waarde: `nummer ${rij.nummer}` },
      { naam: 'Ingediend op', waarde: <Moment op={rij.ingediendOp} /> },
      { naam: 'Alles telt op', waarde: toonDatum(afschrift.indiening.peildatum) },
      { naam: 'Toetsingskader', waarde: afschrift.kader.titel },
      {
        naam: 'Controlecode',
        waarde: (
          <>
            <span className="vb-hash">{rij.hash}</span>
            <span className="vb-bijzin">
              Deze code hoort bij precies deze tekst, bestanden en verklaringen. Ze staat ook in de
              mail.
            </span>
          </>
        ),
      },
    ]}
  />
)

const AlsPdf = ({ pad }: { pad: string }) => (
  <>
    <h2>Bewaren</h2>
    <ul>
      <li>
        <a href={`${pad}/pdf`}>Download als PDF</a>, om te lezen of te printen.
      </li>
      <li>
        <a href={`${pad}/archief`}>Download het archief (PDF)</a>, met alle bestanden erin. Hiermee
        kun je aantonen wat er is ingediend.
      </li>
    </ul>
  </>
)

function Andere({ dossier, gelezen }: Pick<Props, 'dossier' | 'gelezen'>) {
  const andere = gelezen.alle.filter(({ nummer }) => nummer !== gelezen.indiening.nummer)
  if (andere.length === 0) return null
  return (
    <>
      <h2>Andere indieningen</h2>
      <ul>
        {andere.map(({ nummer, ingediendOp, ingetrokkenOp }) => (
          <li key={nummer}>
            <a href={`/dossiers/${dossier}/indieningen/${nummer}`}>Indiening {nummer}</a>, op{' '}
            <Moment op={ingediendOp} />
            {ingetrokkenOp && ' (ingetrokken)'}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Only the last one, and only while nobody has it. */
const magTerug = ({ status, indiening: rij, alle }: EerdereIndiening): boolean =>
  status === 'ingediend' &&
  rij.ingetrokkenOp === null &&
  alle.every(({ nummer, ingetrokkenOp }) => nummer <= rij.nummer || ingetrokkenOp !== null)
