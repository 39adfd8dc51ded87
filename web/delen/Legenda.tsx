import { toonDatum } from '#lib/datum.ts'
import type { CategoriePunten } from './Categoriebalk.tsx'
import type { Puntentelling } from './Puntenbalk.tsx'

type Props = { telling: Puntentelling; categorieen: readonly CategoriePunten[] }

/** What the fills of the points picture mean; only those that are in it. */
export function Legenda({ telling: { dag }, categorieen }: Props) {
  const heeft = (wat: 'gepland' | 'valtWeg' | 'vervallen') => categorieen.some(een => een[wat] > 0)
  const vervalt = [
    ...(heeft('vervallen') ? ['boven het maximum'] : []),
    ...(heeft('valtWeg') ? [`telt op ${toonDatum(dag)} niet meer`] : []),
  ]
  return (
    <ul className="vb-legenda vb-rij" aria-hidden="true">
      <li className="vb-legenda--telt">{heeft('gepland') ? 'telt vandaag mee' : 'telt mee'}</li>
      {categorieen.some(({ telt }) => telt > 0) && (
        <li className="vb-legenda--cijfer">categorie</li>
      )}
      {heeft('gepland') && <li className="vb-legenda--gepland">komt erbij tot {toonDatum(dag)}</li>}
      {vervalt.length > 0 && <li className="vb-legenda--vervalt">{vervalt.join(', of ')}</li>}
    </ul>
  )
}
