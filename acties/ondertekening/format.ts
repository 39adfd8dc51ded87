import type { Kader, VerklaringFormat } from '#toetsingskader/typen.ts'
import { formatVan } from '#vragen/portfolio/bron.ts'

/** The format of the statement of a reflection meeting (A3.1). */
export function formatVanBijeenkomst(kader: Kader): VerklaringFormat | null {
  const deel = kader.onderdelen.find(({ vorm }) => vorm === 'bijeenkomsten')
  return (deel?.vorm === 'bijeenkomsten' && formatVan(kader, deel.format)) || null
}
