import { toonGetal } from '#domein/getal.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { Bladonderdeel } from '#domein/portfolio/leesbladen.ts'
import { metClausule } from '../metClausule.ts'
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
      {!isVervolg && <Grenzen punten={punten} />}
      {regels.length > 0 && (
        <Activiteiten regels={regels} isAlles={regels.length === punten.regels.length} />
      )}
    </>
  )
}

function Grenzen({ punten }: { punten: Punten }) {
  return (
    <>
      <p>
        Samen tellen er <strong>{toonGetal(punten.totaal)} punten</strong>.
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
    </>
  )
}

type Activiteitenprops = { regels: Punten['regels']; isAlles: boolean }

const Activiteiten = ({ regels, isAlles }: Activiteitenprops) => (
  <Tabel
    titel={isAlles ? 'Punten per activiteit' : 'Punten per activiteit op deze bladzijde'}
    rijen={regels}
    sleutel={({ activiteit }) => activiteit}
    kolommen={[
      {
        kop: 'Activiteit',
        cel: ({ activiteit, titel, soortNaam, uitleg, clausule }) => (
          <>
            <a href={`#deel-${activiteit}`}>{titel}</a>
            <span className="vb-bijzin">{soortNaam}</span>
            {uitleg && <Reden>{metClausule(uitleg, clausule)}</Reden>}
          </>
        ),
      },
      { kop: 'Waard', soort: 'getal', cel: ({ berekend }) => toonGetal(berekend) },
      { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
    ]}
  />
)

const alsErIs = (getal: number): string => (getal === 0 ? '' : toonGetal(getal))

function grenswoorden(minimum: number | null, maximum: number | null): string {
  const woorden = [
    ...(minimum === null ? [] : [`minimaal ${toonGetal(minimum)}`]),
    ...(maximum === null ? [] : [`hoogstens ${toonGetal(maximum)}`]),
  ]
  return woorden.length > 0 ? woorden.join(', ') : 'zonder grens'
}
