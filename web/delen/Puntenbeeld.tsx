import { toonGetal } from '#domein/getal.ts'
import { Categoriebalk, type CategoriePunten } from './Categoriebalk.tsx'
import { Puntenbalk } from './Puntenbalk.tsx'
import { Tabel } from './Tabel.tsx'

type Props = { id: string; zin: string; doel: number; categorieen: readonly CategoriePunten[] }

/** The points picture: one sentence, one bar to the goal, and the same figures as a table. */
export function Puntenbeeld({ id, zin, doel, categorieen }: Props) {
  return (
    <figure className="vb-beeld vb-punten">
      <figcaption>{zin}</figcaption>
      <Puntenbalk id={id} titel={zin} doel={doel} categorieen={categorieen} />
      <ul className="vb-legenda vb-rij" aria-hidden="true">
        <li className="vb-legenda--telt">telt mee</li>
        <li className="vb-legenda--gepland">gepland</li>
        <li className="vb-legenda--vervalt">boven het maximum</li>
      </ul>
      <Tabel
        titel="Punten per categorie"
        rijen={categorieen}
        sleutel={({ nummer }) => String(nummer)}
        kolommen={[
          { kop: 'Categorie', cel: categorie => <Naam categorie={categorie} /> },
          { kop: 'Telt', soort: 'getal', cel: ({ telt }) => toonGetal(telt) },
          { kop: 'Grens', soort: 'kort', cel: grens },
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
      {categorie.nummer}. {categorie.naam}
      {rest.length > 0 && <span className="vb-bijzin">{rest.join(', ')}</span>}
    </>
  )
}

const grens = ({ minimum, maximum }: CategoriePunten) => {
  if (minimum !== undefined) return `min. ${minimum}`
  return maximum === undefined ? '–' : `max. ${maximum}`
}

const verder = ({ telt, minimum = 0, vervallen, gepland }: CategoriePunten) => [
  ...(telt < minimum ? [`nog ${toonGetal(minimum - telt)} nodig`] : []),
  ...(vervallen > 0 ? [`${toonGetal(vervallen)} boven het maximum`] : []),
  ...(gepland > 0 ? [`${toonGetal(gepland)} gepland`] : []),
]
