import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { cvpad, naarCv } from './cvpaden.ts'

/** The CV takes longer than a moment: what happens, and that nobody has to wait for it. */
export const Cvwachtpagina = ({ bezoek, stand }: { bezoek: Bezoek; stand: Stand }) => (
  <Pagina bezoek={bezoek} titel="Je cv wordt gemaakt" kruimels={naarCv(stand)}>
    <h1>Je cv wordt gemaakt</h1>
    <p className="vb-intro">
      Het is nu druk, dus het duurt iets langer. Deze bladzijde gaat vanzelf verder als je pdf klaar
      is.
    </p>
    <p>Je hoeft niet te wachten. Je cv komt ook in je dossier als je hier weggaat.</p>
    <Knopgroep>
      <Knoplink soort="gewoon" href={`${cvpad(stand)}/pdf`}>
        Kijk of het klaar is
      </Knoplink>
      <a href="/">Naar je portfolio</a>
    </Knopgroep>
  </Pagina>
)
