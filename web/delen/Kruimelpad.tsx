import { Icoon } from './Icoon.tsx'

export type Kruimel = { naam: string; href: string }

/** The way back up, only on pages that lie deep. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list">
        {kruimels.map(({ naam, href }) => (
          <li className="utrecht-breadcrumb-nav__item" key={href}>
            <a href={href}>{naam}</a>
            <Icoon naam="verder" />
          </li>
        ))}
      </ol>
    </nav>
  )
}
