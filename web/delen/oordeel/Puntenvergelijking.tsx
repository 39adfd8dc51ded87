import { toonGetal } from '#domein/getal.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { PeGrens, PeUitslag } from '#domein/uitslag.ts'
import { Tabel } from '../Tabel.tsx'

type Grens = Afschrift['punten']['grenzen'][number]
type Props = { grenzen: readonly Grens[]; eerst: PeUitslag; na: PeUitslag }

/** The points as they were filed beside the points as an assessor counts them, per limit. */
export function Puntenvergelijking({ grenzen, eerst, na }: Props) {
  const rijen = grenzen.map(({ grens, naam, minimum, maximum }) => ({
    grens,
    naam,
    wat: grenswoord(minimum, maximum),
    eerst: grensIn(eerst, grens),
    na: grensIn(na, grens),
  }))
  return (
    <Tabel
      titel="Punten, voor en na correctie"
      rijen={rijen}
      sleutel={({ grens }) => grens}
      kolommen={[
        {
          kop: 'Grens',
          cel: ({ naam, wat, na: { tekort } }) => (
            <>
              {naam}
              <span className="vb-bijzin">
                {wat}
                {tekort > 0 && `, nog ${toonGetal(tekort)} te weinig`}
              </span>
            </>
          ),
        },
        { kop: 'Ingediend', soort: 'getal', cel: rij => toonGetal(rij.eerst.telt) },
        {
          kop: 'Nu',
          soort: 'getal',
          cel: rij =>
            rij.na.telt === rij.eerst.telt ? (
              toonGetal(rij.na.telt)
            ) : (
              <strong>{toonGetal(rij.na.telt)}</strong>
            ),
        },
      ]}
    />
  )
}

const grensIn = ({ grenzen }: PeUitslag, id: PeGrens['grens']) =>
  grenzen.find(({ grens }) => grens === id) ?? { telt: 0, tekort: 0 }

function grenswoord(minimum: number | null, maximum: number | null): string {
  if (minimum !== null) return `minimaal ${toonGetal(minimum)}`
  return maximum === null ? 'zonder grens' : `hoogstens ${toonGetal(maximum)}`
}
