import { Hulp } from './Hulp.tsx'

/** Foot of each page: a person to ask, and what the site says about itself. */
export function Voet({ contact }: { contact: string }) {
  return (
    <footer className="vb-voet">
      <div className="vb-blad">
        <Hulp contact={contact} />
        <ul className="vb-rij">
          <li>
            <a href="/register">Register</a>
          </li>
          <li>
            <a href="/privacy">Privacy</a>
          </li>
          <li>
            <a href="/toegankelijkheid">Toegankelijkheid</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}
