import { toon } from '../antwoord.ts'
import { Pagina } from '../delen/Pagina.tsx'
import type { Lees } from '../route.ts'

/** How the site can be used, what was checked, and where to say that something does not work. */
export const toegankelijkheid: Lees = c =>
  toon(
    c,
    <Pagina bezoek={c.var.bezoek} titel="Toegankelijkheid">
      <h1>Toegankelijkheid</h1>
      <p className="vb-intro">Iedereen moet met Vakbewijs kunnen werken, ook met een hulpmiddel.</p>
      <ul>
        <li>Alles werkt met alleen een toetsenbord, en zonder JavaScript.</li>
        <li>Tekst mag je tot vier keer vergroten zonder opzij te schuiven.</li>
        <li>Licht, donker, hoog contrast en minder beweging volgen je apparaat.</li>
        <li>Een fout wordt altijd gezegd in woorden, met wat je eraan doet.</li>
      </ul>
      <h2>Wat is gecontroleerd</h2>
      <p>
        Elke bladzijde wordt bij elke wijziging automatisch getoetst aan WCAG 2.2, niveau A en AA.
        Een onderzoek door een onafhankelijke partij is er nog niet.
      </p>
      <h2>Werkt iets niet voor jou?</h2>
      <p>Zeg het de contactpersoon onderaan deze bladzijde. Noem de bladzijde en je hulpmiddel.</p>
    </Pagina>,
  )
