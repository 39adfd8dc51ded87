import { Icoon } from './Icoon.tsx'

type Props = {
  nu: number
  van: number
  href: (pagina: number) => string
  /** What one of them is called, and all together, where they are no pages. */
  wat?: string
  label?: string
}

/** Previous and next with the place in between; nothing when there is one page. */
export function Paginering({ nu, van, href, wat = 'Pagina', label = 'Pagina’s' }: Props) {
  if (van < 2) return null
  return (
    <nav className="utrecht-pagination" aria-label={label}>
      {nu > 1 && (
        <a href={href(nu - 1)} rel="prev">
          <Icoon naam="terug" /> Vorige
        </a>
      )}
      <span>
        {wat} {nu} van {van}
      </span>
      {nu < van && (
        <a href={href(nu + 1)} rel="next">
          Volgende <Icoon naam="verder" />
        </a>
      )}
    </nav>
  )
}
