import { adviesLabel, oordeelLabel, type Oordeel } from '#domein/advies/oordeel.ts'
import { toonGetal } from '#domein/getal.ts'
import type { Uitkomst } from '#vragen/uitkomst.ts'
import { Status, type StatusSoort } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { punten } from './punten.ts'

type Inbreng = Uitkomst['inbreng'][number]
type Props = {
  inbreng: Inbreng
  kop: string
  onderdelen: Uitkomst['onderdelen']
  /** The points as they were filed. */
  ingediend: number
}

/** What one assessor found: the advice and why, part by part, and which points changed. */
export function Bevindingen({ inbreng, kop, onderdelen, ingediend }: Props) {
  const { advies, oordelen } = inbreng
  const titelVan = (onderdeel: string) => onderdelen.find(({ id }) => id === onderdeel)?.titel ?? ''
  return (
    <>
      <h2>{kop}</h2>
      {advies && (
        <>
          <p>
            Het advies was: <strong>{adviesLabel(advies.advies).toLowerCase()}</strong>.
          </p>
          <p className="vb-leestekst">{advies.motivering}</p>
        </>
      )}
      {oordelen.length > 0 && (
        <Tabel
          titel="Per onderdeel"
          rijen={oordelen}
          sleutel={({ onderdeel }) => onderdeel}
          kolommen={[
            {
              kop: 'Onderdeel',
              cel: ({ onderdeel }) => `${onderdeel}. ${titelVan(onderdeel)}`,
            },
            {
              kop: 'Oordeel',
              soort: 'kort',
              cel: ({ oordeel }) => (
                <Status soort={vormen[oordeel]} woord={oordeelLabel(oordeel)} />
              ),
            },
            ...(oordelen.some(({ motivering }) => motivering) ? [waarom] : []),
          ]}
        />
      )}
      <Punten inbreng={inbreng} ingediend={ingediend} />
    </>
  )
}

const waarom = {
  kop: 'Waarom',
  cel: ({ motivering }: { motivering: string }) => (
    <span className="vb-leestekst">{motivering}</span>
  ),
}

const vormen: Readonly<Record<Oordeel, StatusSoort>> = {
  voldoet: 'klaar',
  aanvullen: 'wacht',
  'voldoet-niet': 'actie',
}

function Punten({ inbreng: { correcties, pe }, ingediend }: Pick<Props, 'inbreng' | 'ingediend'>) {
  if (correcties.length === 0)
    return <p>Aan je punten is niets veranderd: er tellen {punten(pe.totaal)}.</p>
  return (
    <>
      <p>
        De assessor veranderde punten. Je diende in met {punten(ingediend)}; er tellen er{' '}
        {toonGetal(pe.totaal)}.
      </p>
      <Tabel
        titel="Punten die veranderd zijn"
        rijen={correcties}
        sleutel={({ activiteit }) => activiteit}
        kolommen={[
          { kop: 'Activiteit', cel: ({ titel }) => titel },
          { kop: 'Was', soort: 'getal', cel: ({ van }) => toonGetal(van) },
          { kop: 'Werd', soort: 'getal', cel: ({ naar }) => toonGetal(naar) },
          waarom,
        ]}
      />
    </>
  )
}
