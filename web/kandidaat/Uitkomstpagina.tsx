import { toonDatum } from '#lib/datum.ts'
import type { Uitkomst } from '#vragen/uitkomst.ts'
import type { Bezoek } from '../bezoek.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import { naarPortfolio } from './stand.ts'
import { padNaar } from './paden.ts'

type Props = { bezoek: Bezoek; uitkomst: Uitkomst }

/** What was decided and why, what the assessors found, what to work on, and how and until when to object. */
export function Uitkomstpagina({ bezoek, uitkomst }: Props) {
  const { besluit, dossier, indiening, inbreng, onderdelen, uitslag } = uitkomst
  const titel =
    besluit.uitkomst === 'gecertificeerd'
      ? 'Je recertificering is toegekend'
      : 'Je recertificering is niet toegekend'
  return (
    <Pagina bezoek={bezoek} titel={titel} kruimels={[naarPortfolio]}>
      <h1>{titel}</h1>
      <Betekenis uitkomst={uitkomst} />
      <h2>Het besluit</h2>
      <p className="vb-leestekst">{besluit.motivering}</p>
      <Definitielijst
        feiten={[
          { naam: 'Besloten door', waarde: `${besluit.beslisser}, beslisser` },
          { naam: 'Besloten op', waarde: <Moment op={besluit.beslotenOp} /> },
          {
            naam: 'Over',
            waarde: (
              <a href={`/dossiers/${dossier.id}/indieningen/${indiening.nummer}`}>
                Wat je hebt ingediend (indiening {indiening.nummer})
              </a>
            ),
          },
        ]}
      />
      <Adviezen uitkomst={uitkomst} />
      {inbreng.map(een => (
        <Bevindingen
          key={een.nummer}
          inbreng={een}
          kop={inbreng.length === 1 ? 'Wat de assessor vond' : `Wat assessor ${een.nummer} vond`}
          onderdelen={onderdelen}
          ingediend={uitslag.pe.totaal}
        />
      ))}
      <Bezwaar uitkomst={uitkomst} />
      <p>
        <a href={`/dossiers/${dossier.id}/geschiedenis`}>De geschiedenis van dit portfolio</a>
      </p>
    </Pagina>
  )
}

/** What the decision means for who reads it. */
function Betekenis({
  uitkomst: { certificaat, dossier, kanBezwaar, besluit },
}: Omit<Props, 'bezoek'>) {
  if (certificaat)
    return (
      <>
        <p className="vb-intro">
          Gefeliciteerd. Je certificaat {certificaat.nummer} is geldig van{' '}
          {toonDatum(certificaat.van)}
          {certificaat.tot && ` tot en met ${toonDatum(certificaat.tot)}`}.
        </p>
        <Knopgroep>
          <Knoplink soort="eerste" href={`/certificaten/${certificaat.controlecode}`}>
            Bekijk je certificaat in het register
          </Knoplink>
        </Knopgroep>
      </>
    )
  return (
    <p className="vb-intro">
      Je certificaat {dossier.nummer} is geldig tot en met {toonDatum(dossier.geldigTot)} en wordt
      niet verlengd. Hieronder lees je waarom
      {kanBezwaar
        ? `, en hoe je tot en met ${toonDatum(besluit.bezwaarTot)} bezwaar kunt maken.`
        : '.'}
    </p>
  )
}

function Adviezen({ uitkomst: { inbreng, vervolg } }: Omit<Props, 'bezoek'>) {
  const adviezen = inbreng.flatMap(({ ontwikkeladviezen }) => ontwikkeladviezen)
  return (
    <>
      <h2>Waar je aan kunt werken</h2>
      {adviezen.length === 0 ? (
        <p>Er is geen ontwikkeladvies gegeven.</p>
      ) : (
        <ul>
          {adviezen.map(({ id, tekst }) => (
            <li key={id} className="vb-leestekst">
              {tekst}
            </li>
          ))}
        </ul>
      )}
      {vervolg && (
        <>
          <p>
            Je volgende portfolio staat klaar. Het is voor je certificaat tot en met{' '}
            {toonDatum(vervolg.geldigTot)}. Bij A2 kijk je terug op dit advies en op je plan.
          </p>
          <Knopgroep>
            <Knoplink soort="gewoon" href="/">
              Naar je volgende portfolio
            </Knoplink>
            <a href={padNaar(vervolg.id, 'A2')}>Kijk bij A2</a>
          </Knopgroep>
        </>
      )}
    </>
  )
}

const Bezwaar = ({ uitkomst: { besluit, bezwaarAdres, kanBezwaar } }: Omit<Props, 'bezoek'>) => (
  <>
    <h2>Ben je het er niet mee eens?</h2>
    {kanBezwaar ? (
      <>
        <p>Je kunt bezwaar maken tot en met {toonDatum(besluit.bezwaarTot)}.</p>
        <p className="vb-leestekst">{bezwaarAdres}</p>
      </>
    ) : (
      <p>Bezwaar maken kon tot en met {toonDatum(besluit.bezwaarTot)}.</p>
    )}
  </>
)
