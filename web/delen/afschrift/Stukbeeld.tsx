import type { IngediendStuk } from '#vragen/behandeling/ingediend.ts'
import { Bewijsbeeld } from '../Bewijsbeeld.tsx'
import { Uitklap } from '../Uitklap.tsx'
import { Bestandlink } from './Bestandlink.tsx'

type Props = { stuk: IngediendStuk | undefined; naam: string }

/** A file of a filing with its pages folded under it, to judge without leaving the page; only its name when it is no longer kept. */
export const Stukbeeld = ({ stuk, naam }: Props) => (
  <>
    <Bestandlink id={stuk?.bestand} naam={naam} />
    {stuk && (
      <Uitklap titel={`Bekijk ${naam} hier`}>
        <Bewijsbeeld stuk={{ ...stuk, naam }} beelden={stuk.beelden} />
      </Uitklap>
    )}
  </>
)
