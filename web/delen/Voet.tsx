import { Hulp } from './Hulp.tsx'

/** Foot of each page: a person to ask, and what the site says about itself. */
export function Voet({ contact, gedeeld }: { contact: string; gedeeld: boolean }) {
  return (
    <footer className="vb-voet">
      <div className="vb-blad">
        <Hulp contact={contact} />
        {gedeeld && (
          <p>
            <strong>Gedeelde computer.</strong> Wat je typt, blijft niet in deze browser achter. Log
            uit als je klaar bent. <a href="/profiel#gedeeld">Dit klopt niet</a>
          </p>
        )}
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
