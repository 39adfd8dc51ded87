import { Fragment } from 'react'
import { toonGetal } from '#domein/getal.ts'
import { breekbaar } from './breekbaar.ts'
import { Categoriebalk, type CategoriePunten } from './Categoriebalk.tsx'
import { grenswoord } from './grenswoord.ts'
import { Legenda } from './Legenda.tsx'
import { Puntenbalk, tellingzin, type Puntentelling } from './Puntenbalk.tsx'
import { Tabel } from './Tabel.tsx'

type Props = {
  id: string
  zin: string
  doel: number
  telling: Puntentelling
  categorieen: readonly CategoriePunten[]
  /** What was entered in all, whether it counts or not. */
  opgevoerd: number
}

/** The points picture: one sentence, one bar to the goal, and the same figures as a table with what they come to. */
export function Puntenbeeld({ id, zin, doel, telling, categorieen, opgevoerd }: Props) {
  return (
    <figure className="vb-beeld vb-punten">
      <figcaption>{[zin, tellingzin(telling)].filter(Boolean).join(' ')}</figcaption>
      <Puntenbalk
        id={id}
        titel={`Een balk van 0 tot ${doel} punten.`}
        uitleg="De tabel hieronder geeft dezelfde cijfers per categorie."
        doel={doel}
        telling={telling}
        categorieen={categorieen}
      />
      <Legenda telling={telling} categorieen={categorieen} />
      <Tabel
        titel="Punten per categorie"
        rijen={[...categorieen, samen(categorieen, { doel, opgevoerd })]}
        sleutel={({ nummer }) => String(nummer)}
        kolommen={[
          { kop: 'Categorie', cel: rij => <Naam rij={rij} /> },
          { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
          { kop: 'Grens', soort: 'kort', cel: grenswoord },
          {
            kop: 'Beeld',
            soort: 'staaf',
            cel: rij => (isSamen(rij) ? '' : <Categoriebalk id={id} categorie={rij} />),
          },
        ]}
      />
    </figure>
  )
}

/** All categories as one row; it has no picture of its own, as the bar above is it. */
type Samen = CategoriePunten & { opgevoerd: number }
type Rij = CategoriePunten | Samen

const isSamen = (rij: Rij): rij is Samen => 'opgevoerd' in rij

function samen(
  categorieen: readonly CategoriePunten[],
  { doel, opgevoerd }: Pick<Props, 'doel' | 'opgevoerd'>,
): Samen {
  const som = (wat: 'telt' | 'vervallen' | 'gepland' | 'valtWeg'): number =>
    categorieen.reduce((tot, categorie) => tot + categorie[wat], 0)
  return {
    nummer: 0,
    naam: 'In totaal',
    telt: som('telt'),
    vervallen: som('vervallen'),
    gepland: som('gepland'),
    valtWeg: som('valtWeg'),
    minimum: doel,
    opgevoerd,
  }
}

function Naam({ rij }: { rij: Rij }) {
  const rest = isSamen(rij)
    ? [`${toonGetal(rij.opgevoerd)} opgevoerd`, ...verder(rij)]
    : verder(rij)
  return (
    <>
      {isSamen(rij) ? rij.naam : [`${rij.nummer}. `, breekbaar(rij.naam)]}
      {rest.length > 0 && (
        <span className="vb-bijzin">
          {rest.map((zin, plek) => (
            <Fragment key={zin}>
              {plek > 0 && ' '}
              <span className="vb-bijeen">
                {zin}
                {plek < rest.length - 1 && ','}
              </span>
            </Fragment>
          ))}
        </span>
      )}
    </>
  )
}

const verder = ({ telt, minimum = 0, vervallen, gepland, valtWeg }: CategoriePunten) => [
  ...(telt < minimum ? [`nog ${toonGetal(minimum - telt)} nodig`] : []),
  ...(vervallen > 0 ? [`${toonGetal(vervallen)} boven het maximum`] : []),
  ...(gepland > 0 ? [`straks ${toonGetal(gepland)} erbij`] : []),
  ...(valtWeg > 0 ? [`straks ${toonGetal(valtWeg)} minder`] : []),
]
