import type { Puntenregel } from '#domein/portfolio/puntentabel.ts'
import { puntenInZin, redenInHetKort, rekenzinnen } from '#domein/portfolio/rekenzinnen.ts'
import { Uitklap } from '../Uitklap.tsx'
import { Rekenstappen } from './Rekenstappen.tsx'

/** How one activity of a copy comes to its points: in one line where nothing went off, else every reason with the steps folded under it. */
export function Rekening({ regel }: { regel: Puntenregel }) {
  const kort = redenInHetKort(regel)
  const stappen = rekenzinnen(regel)
  const [formule = ''] = stappen
  if (stappen.length < 2) return [puntenInZin(regel), kort || formule].filter(Boolean).join('\n')
  return (
    <>
      {`${puntenInZin(regel)}\n${kort}`}
      <Uitklap titel="De hele berekening">
        <Rekenstappen stappen={stappen} />
      </Uitklap>
    </>
  )
}
