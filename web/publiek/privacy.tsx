import { toon } from '../antwoord.ts'
import { Pagina } from '../delen/Pagina.tsx'
import type { Lees } from '../route.ts'

/** What happens with what people enter. */
export const privacy: Lees = c =>
  toon(
    c,
    <Pagina bezoek={c.var.bezoek} titel="Privacy">
      <h1>Privacy</h1>
      <p className="vb-intro">
        Wat je hier schrijft, is voor je certificering en voor niets anders.
      </p>
      <h2>Wie leest wat</h2>
      <p>
        Je portfolio is van jou. Een assessor leest het pas als jij het indient, en alleen als jouw
        aanvraag aan die assessor is toegewezen. Na het besluit gaat het weer dicht.
      </p>
      <p>
        Vraag je een mentor, dan leest die alleen de onderdelen die jij kiest, tot je indient of het
        eerder beëindigt.
      </p>
      <p>
        De planner ziet wie wanneer indient, niet wat je schrijft. De beheerder ziet accounts en
        instellingen, geen portfolio’s.
      </p>
      <h2>Over de mensen die je begeleidt</h2>
      <p>
        Schrijf zonder namen en zonder gegevens waaraan iemand te herkennen is. Gezondheid en
        beperkingen van anderen zijn bijzondere gegevens.
      </p>
      <h2>Op je apparaat</h2>
      <p>
        Deze website zet één cookie, en alleen als je inlogt. Er zijn geen cookies om je te volgen
        en er gaat niets naar andere bedrijven.
      </p>
      <h2>Je rechten</h2>
      <p>
        Je mag weten wat wij van je bewaren, fouten laten herstellen en vragen om iets te
        verwijderen. Stel je vraag aan de contactpersoon onderaan deze bladzijde.
      </p>
    </Pagina>,
  )
