import type { Bezoek } from '../bezoek.ts'
import { menuVan } from '../menu.ts'
import { Actieknop } from './Actieknop.tsx'
import { Merk } from './Merk.tsx'

/** Top of each page: the mark, who you are and in which role, the ways out, the menu of that role. */
export function Kop({ bezoek }: { bezoek: Bezoek }) {
  const menu = menuVan(bezoek)
  return (
    <header className="vb-kop">
      <div className="vb-blad">
        <Merk />
        {bezoek.wie ? <Wie bezoek={bezoek} wie={bezoek.wie} /> : <Buiten bezoek={bezoek} />}
      </div>
      {menu.length > 0 && (
        <nav className="vb-menu" aria-label="Hoofdmenu">
          <ul className="vb-blad vb-rij">
            {menu.map(({ naam, href }) => (
              <li key={href}>
                <a href={href} aria-current={plaats(bezoek.pad, href)}>
                  {naam}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}

const plaats = (pad: string, href: string) => {
  if (pad === href) return 'page'
  return pad.startsWith(`${href}/`) ? 'true' : undefined
}

function Buiten({ bezoek }: { bezoek: Bezoek }) {
  if (bezoek.pad.startsWith('/inloggen')) return null
  return (
    <p className="vb-wie">
      <a href="/inloggen">Inloggen</a>
    </p>
  )
}

function Wie({ bezoek, wie }: { bezoek: Bezoek; wie: NonNullable<Bezoek['wie']> }) {
  return (
    <div className="vb-wie">
      <span>
        {wie.naam}, <strong>{wie.rolnaam.toLowerCase()}</strong>
      </span>
      {wie.heeftMeerRollen && <a href="/rol">Wissel van rol</a>}
      <a href="/profiel">Mijn gegevens</a>
      <Actieknop actie="/uitloggen" token={bezoek.token} soort="licht">
        Uitloggen
      </Actieknop>
    </div>
  )
}
