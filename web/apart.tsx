import type { ReactElement, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** What stands in a page where bytes come that were made apart. */
const merk = '\u0001'

/** The parts of the page that is being made now; null while none is, and within a part. */
let delen: Buffer[] | null = null

/** A large part of a page that becomes bytes by itself; see `alsBytes`. */
export function Apart({ children }: { children: ReactNode }): ReactNode {
  if (!delen) return children
  const bij = delen
  delen = null
  bij.push(Buffer.from(renderToStaticMarkup(<>{children}</>)))
  delen = bij
  return merk
}

/**
 * The page as bytes of UTF-8. One letter beyond Latin-1 makes a text twice as wide, and what is then larger than 128 kB gets memory of its own from V8,
 * asked and given back for each page: a millisecond and more. So what is large stands within `Apart`, and no text holds the whole page.
 */
export function alsBytes(pagina: ReactElement): Buffer<ArrayBuffer> {
  delen = []
  try {
    const [begin = '', ...rest] = alsTekst(pagina).split(merk)
    if (rest.length === delen.length)
      return Buffer.concat([
        Buffer.from(begin),
        ...delen.flatMap((deel, plek) => [deel, Buffer.from(rest[plek] ?? '')]),
      ])
  } finally {
    delen = null
  }
  // Somebody typed the mark: then all in one.
  return Buffer.from(alsTekst(pagina))
}

const alsTekst = (pagina: ReactElement): string => `<!doctype html>${renderToStaticMarkup(pagina)}`
