import { samenVan } from '#domein/pe/samen.ts'
import type { Stand } from '#vragen/stand.ts'
import { Bron } from '../delen/Bron.tsx'
import { dagzin, grenszin } from './grenszin.ts'
import { grensVan } from './punten.ts'

/** All points together, below the six categories: entered, counts, lapses, missing. */
export function Intotaal({ stand }: { stand: Stand }) {
  const { pe } = stand.gepland
  const { teltNiet, ...samen } = samenVan(pe)
  const { minimum } = grensVan(pe, 'totaal')
  const grens = stand.portfolio.kader.pe.grenzen.find(({ id }) => id === 'totaal')
  return (
    <>
      <div className="vb-categorie">
        <h2 id="in-totaal">In totaal</h2>
        <p>{`${grenszin({ ...samen, minimum, maximum: null }, teltNiet)}${dagzin(stand, 'totaal')}`}</p>
      </div>
      {grens && <Bron bron={grens.bron} />}
    </>
  )
}
