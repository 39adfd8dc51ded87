import { Fragment } from 'react'
import { toonGetal } from '#domein/getal.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { Bladonderdeel } from '#domein/portfolio/leesbladen.ts'
import {
  bovenMaxima,
  redenInHetKort,
  samenInZin,
  type Bovenmaximum,
} from '#domein/portfolio/rekenzinnen.ts'
import { Reden } from '../Reden.tsx'
import { Tabel } from '../Tabel.tsx'

type Punten = Afschrift['punten']

type Props = { punten: Punten; onderdeel: Bladonderdeel }

/** The points: per limit what was entered, counts, lapses and is missing; per activity of this page what it is worth, what counts and why less. */
export function Puntentabellen({ punten, onderdeel: { delen, isVervolg } }: Props) {
  const hier = new Set(delen.map(({ id }) => id))
  const regels = punten.regels.filter(({ activiteit }) => hier.has(activiteit))
  return (
    <>
      {!isVervolg && <Grenzen punten={punten} hier={hier} />}
      {regels.length > 0 && (
        <Activiteiten regels={regels} isAlles={regels.length === punten.regels.length} />
      )}
    </>
  )
}

type Grenzenprops = { punten: Punten; hier: ReadonlySet<string> }

function Grenzen({ punten, hier }: Grenzenprops) {
  return (
    <>
      <p>
        {samenInZin(punten)} Samen tellen er <strong>{toonGetal(punten.totaal)} punten</strong>.
      </p>
      <Tabel
        titel="Punten per grens"
        rijen={punten.grenzen}
        sleutel={({ grens }) => grens}
        kolommen={[
          {
            kop: 'Grens',
            cel: ({ naam, clausule, minimum, maximum }) => (
              <>
                {naam}
                <span className="vb-bijzin">
                  {grenswoorden(minimum, maximum)} (onderdeel {clausule})
                </span>
              </>
            ),
          },
          { kop: 'Opgevoerd', soort: 'getal', cel: ({ opgevoerd }) => toonGetal(opgevoerd) },
          { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
          { kop: 'Vervalt', soort: 'getal', cel: ({ vervallen }) => alsErIs(vervallen) },
          { kop: 'Tekort', soort: 'getal', cel: ({ tekort }) => alsErIs(tekort) },
        ]}
      />
      <Boven maxima={bovenMaxima(punten)} hier={hier} />
    </>
  )
}

type Bovenprops = { maxima: readonly Bovenmaximum[]; hier: ReadonlySet<string> }

/** What each maximum keeps out of the total, and of which activities; those of this page are links. */
const Boven = ({ maxima, hier }: Bovenprops) =>
  maxima.length > 0 && (
    <ul>
      {maxima.map(({ grens, zin, activiteiten }) => (
        <li key={grens}>
          {zin} Wat eerder is ingevoerd, telt eerst. Er gaat iets af van{' '}
          {activiteiten.slice(0, genoemd).map(({ id, titel, punten }, plek) => (
            <Fragment key={id}>
              {plek > 0 && ', '}
              {hier.has(id) ? <a href={`#deel-${id}`}>{titel}</a> : titel} ({toonGetal(punten)})
            </Fragment>
          ))}
          {activiteiten.length > genoemd && ` en nog ${activiteiten.length - genoemd}`}.
        </li>
      ))}
    </ul>
  )

/** So many are named; with each activity stands what goes off. */
const genoemd = 5

type Activiteitenprops = { regels: Punten['regels']; isAlles: boolean }

const Activiteiten = ({ regels, isAlles }: Activiteitenprops) => (
  <Tabel
    titel={isAlles ? 'Punten per activiteit' : 'Punten per activiteit op deze bladzijde'}
    rijen={regels}
    sleutel={({ activiteit }) => activiteit}
    kolommen={[
      {
        kop: 'Activiteit',
        cel: regel => (
          <>
            <a href={`#deel-${regel.activiteit}`}>{regel.titel}</a>
            <span className="vb-bijzin">{regel.soortNaam}</span>
            <Waarom kort={redenInHetKort(regel)} />
          </>
        ),
      },
      { kop: 'Waard', soort: 'getal', cel: ({ berekend }) => toonGetal(berekend) },
      { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
    ]}
  />
)

/** Every reason in one line; the whole reckoning stands with the activity. */
const Waarom = ({ kort }: { kort: string }) => kort !== '' && <Reden>{kort}</Reden>

const alsErIs = (getal: number): string => (getal === 0 ? '' : toonGetal(getal))

function grenswoorden(minimum: number | null, maximum: number | null): string {
  const woorden = [
    ...(minimum === null ? [] : [`minimaal ${toonGetal(minimum)}`]),
    ...(maximum === null ? [] : [`hoogstens ${toonGetal(maximum)}`]),
  ]
  return woorden.length > 0 ? woorden.join(', ') : 'zonder grens'
}
