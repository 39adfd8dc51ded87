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
}

/** The points picture: one sentence, one bar to the goal, and the same figures as a table. */
export function Puntenbeeld({ id, zin, doel, telling, categorieen }: Props) {
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
        rijen={categorieen}
        sleutel={({ nummer }) => String(nummer)}
        kolommen={[
          { kop: 'Categorie', cel: categorie => <Naam categorie={categorie} /> },
          { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
          { kop: 'Grens', soort: 'kort', cel: grenswoord },
          {
            kop: 'Beeld',
            soort: 'staaf',
            cel: categorie => <Categoriebalk id={id} categorie={categorie} />,
          },
        ]}
      />
    </figure>
  )
}

function Naam({ categorie }: { categorie: CategoriePunten }) {
  const rest = verder(categorie)
  return (
    <>
      {categorie.nummer}. {breekbaar(categorie.naam)}
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
