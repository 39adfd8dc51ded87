/** Says on every page that people and data are invented, with the two doors of the demonstration. */
export function Demostrook() {
  return (
    <aside className="vb-strook" aria-label="Demonstratie">
      <div className="vb-blad">
        <p>
          <strong>Demonstratie:</strong> alles hier is verzonnen.
        </p>
        <ul className="vb-rij">
          <li>
            <a href="/inloggen">Wissel van persoon</a>
          </li>
          <li>
            <a href="/post">Verstuurde mails</a>
          </li>
        </ul>
      </div>
    </aside>
  )
}
