import { Icoon } from './Icoon.tsx'

export type Kruimel = { naam: string; href: string }

/** The way back up, only on pages that lie deep: one step back, or the steps from the top. */
export function Kruimelpad({ kruimels }: { kruimels: readonly Kruimel[] }) {
  return (
    <nav className="utrecht-breadcrumb-nav" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list">
        {kruimels.map(({ naam, href }, plek) => (
          <li className="utrecht-breadcrumb-nav__item" key={href}>
            <Icoon naam={plek === 0 ? 'terug' : 'verder'} />
            <a href={href}>{naam}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
