import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'
import { Beeldstand } from './Beeldstand.tsx'
import { Bestandregel } from './Bestandregel.tsx'
import { Bladzijdebeeld } from './Bladzijdebeeld.tsx'
import { Icoon } from './Icoon.tsx'
import { Uitklap } from './Uitklap.tsx'

type Props = {
  stuk: BestandInBeeld
  /** The pages that are there as pictures; `beeldenVan` finds them for all files of a page at once. */
  beelden: readonly Bladzijde[]
}

/** A file in its place in a page: its first page to read, the others folded, and what it is as a download. */
export function Bewijsbeeld({ stuk, beelden }: Props) {
  const [eerste, ...rest] = beelden
  return (
    <figure className="vb-bewijs vb-stroom">
      <figcaption>
        <Icoon naam="bestand" /> <bdi>{stuk.naam}</bdi>
        <Bestandregel stuk={stuk} />
      </figcaption>
      {eerste && <Bladzijdebeeld stuk={stuk} bladzijde={eerste} />}
      {rest.length > 0 && (
        <Uitklap
          titel={
            rest.length === 1 ? 'De volgende bladzijde' : `De volgende ${rest.length} bladzijden`
          }
        >
          {rest.map(bladzijde => (
            <Bladzijdebeeld key={bladzijde.pagina} stuk={stuk} bladzijde={bladzijde} />
          ))}
        </Uitklap>
      )}
      <Beeldstand stuk={stuk} aantal={beelden.length} />
    </figure>
  )
}
