import type { ReactNode } from 'react'
import type { Klad } from '#vragen/kladden.ts'
import { woordenIn } from '../formulier/kladveld.ts'
import type { C } from '../omgeving.ts'
import { Bewaardewoorden } from './Bewaardewoorden.tsx'
import { Getypt } from './Getypt.tsx'

/**
 * What somebody typed that stands nowhere on this page, because its form is not there any more: what came with a form that was refused, and
 * the drafts that were kept of it. Null where nothing is, which is nearly always.
 */
export function overgebleven(c: C, blad: Buffer): ReactNode {
  const { bezoek, ingevuld } = c.var
  if (!bezoek.wie) return null
  if (bezoek.gepost) {
    const zonderVeld = Object.entries(ingevuld ?? {}).filter(
      ([naam]) => !blad.includes(`name="${naam}"`),
    )
    const teksten = woordenIn(Object.fromEntries(zonderVeld))
    return teksten.length > 0 ? <Getypt teksten={teksten} /> : null
  }
  // The first page names all that was begun.
  const kladden =
    bezoek.pad === '/'
      ? []
      : bezoek.kladden.filter(klad => isVanHier(c, klad) && !staatIn(blad, klad))
  return kladden.length > 0 ? <Bewaardewoorden kladden={kladden} token={bezoek.token} /> : null
}

/** A form that is asked for with more in its address, as the kind of an activity, stands on a page of its own. */
const isVanHier = (c: C, { pagina }: Klad): boolean =>
  [...new URL(pagina, c.req.url).searchParams].every(
    ([naam, waarde]) => c.req.query(naam) === waarde,
  )

const staatIn = (blad: Buffer, { id, pagina }: Klad): boolean =>
  blad.includes(id) || blad.includes(`data-klad="${pagina.replaceAll('&', '&amp;')}"`)
