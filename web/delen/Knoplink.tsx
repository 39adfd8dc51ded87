import type { ReactNode } from 'react'
import { knopklassen, type KnopSoort } from './Knop.tsx'

/** A link that is the next step of the page and so looks like a button. */
export function Knoplink({
  soort,
  href,
  children,
}: {
  soort: KnopSoort
  href: string
  children: ReactNode
}) {
  return (
    <a className={knopklassen[soort]} href={href}>
      {children}
    </a>
  )
}
