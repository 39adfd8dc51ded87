import { cvtekstkoppen, waarVan } from '#domein/cv/blad.ts'
import { cvsoorten, toonPeriode } from '#domein/cv/cv.ts'
import type { VolledigConcept, VolledigeCvregel } from '#vragen/volledig/vorm.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { isIngevuld, type Meegekomen } from './erbijzinnen.ts'
import type { Keuze } from './inleeskeuze.ts'
import { Anders, Nieuw } from './Inleeslijst.tsx'

/** Everything that a zip brings beside what a dossier file says, thing by thing. */
export function Meegekomenlijst({ mee, keuze }: { mee: Meegekomen; keuze: Keuze }) {
  const { cv, concepten } = mee
  return (
    <>
      <Nieuw titel="Nieuw in je cv" regels={cv.nieuw.map(cvregel)} />
      <Anders
        titel="Regels in je cv die veranderen"
        soort="cv"
        keuze={keuze}
        paren={cv.gewijzigd.map(({ was, wordt }) => ({
          was: feitenVan(was),
          wordt: feitenVan(wordt),
        }))}
        regel={een => een.titel}
      />
      <Cvteksten teksten={cv.teksten} />
      <Nieuw titel="Nieuwe concepten" regels={concepten.map(conceptregel)} />
      <Nieuw titel="Bestanden die erbij komen" regels={bestandregels(mee)} />
      <Nieuw titel="Verklaringen die erbij komen" regels={verklaringregels(mee)} />
    </>
  )
}

const cvregel = (regel: VolledigeCvregel): string =>
  [
    `${cvsoorten[regel.soort]}: ${regel.titel}`,
    regel.organisatie !== null || regel.uren !== null ? waarVan(regel) : '',
    toonPeriode(regel),
  ]
    .filter(Boolean)
    .join(', ')

/** What a reader of the CV sees of it. */
const feitenVan = (regel: Omit<VolledigeCvregel, 'uit'>) => {
  const { id, titel, organisatie, uren, tekst } = regel
  return { id, titel, organisatie, uren, periode: toonPeriode(regel), tekst }
}

const conceptregel = ({ titel, bestanden }: VolledigConcept): string =>
  [titel, ...bestanden.map(({ naam }) => naam)].join(', ')

function Cvteksten({ teksten }: { teksten: Meegekomen['cv']['teksten'] }) {
  if (!teksten) return null
  const namen = (['profiel', 'doelgroepen'] as const).filter(naam => teksten[naam] !== '')
  return (
    <Uitklap titel="Over jezelf in je cv">
      {namen.map(naam => (
        <div key={naam}>
          <p className="vb-sterk">{cvtekstkoppen[naam]}</p>
          <p className="vb-mail__tekst">{teksten[naam]}</p>
        </div>
      ))}
    </Uitklap>
  )
}

const bestandregels = ({ erbij, namen }: Meegekomen): string[] =>
  erbij.flatMap(({ id, bewijs, verklaring }) =>
    [...bewijs, ...(verklaring?.beelden ?? [])].map(
      ({ naam }) => `${naam}, bij ${naamVan(id, namen)}`,
    ),
  )

const verklaringregels = ({ erbij, namen }: Meegekomen): string[] =>
  erbij.flatMap(({ id, verklaring }) => {
    if (!verklaring) return []
    const wie = verklaring.handtekeningen.map(({ naam }) => naam)
    const getekend = wie.length > 0 ? `, getekend door ${wie.join(' en ')}` : ''
    const ingevuld = isIngevuld(verklaring) ? ', zoals die was ingevuld' : ''
    return [`Bij ${naamVan(id, namen)}${ingevuld}${getekend}`]
  })

const naamVan = (id: string, namen: Meegekomen['namen']): string =>
  id === 'A1' ? 'A1' : (namen.get(id) ?? 'een onderdeel')
