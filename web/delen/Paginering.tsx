import { Icoon } from './Icoon.tsx'

type Props = { nu: number; van: number; href: (pagina: number) => string }

/** Previous and next with the place in between; nothing when there is one page. */
export function Paginering({ nu, van, href }: Props) {
  if (van < 2) return null
  return (
    <nav className="utrecht-pagination" aria-label="Pagina’s">
      {nu > 1 && (
        <a href={href(nu - 1)} rel="prev">
          <Icoon naam="terug" /> Vorige
        </a>
      )}
      <span>
        Pagina {nu} van {van}
      </span>
      {nu < van && (
        <a href={href(nu + 1)} rel="next">
          Volgende <Icoon naam="verder" />
        </a>
      )}
    </nav>
  )
}
