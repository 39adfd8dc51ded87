import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { naarPortfolio } from './stand.ts'

type Props = { bezoek: Bezoek; dossierId: string; bestand: { sha256: string; naam: string } }

/** A large zip takes minutes: what happens, and that nobody has to wait for it. */
export function Inleeswachtpagina({ bezoek, dossierId, bestand: { sha256, naam } }: Props) {
  const vraag = new URLSearchParams({ bestand: sha256, naam })
  return (
    <Pagina
      bezoek={bezoek}
      titel="Je bestand wordt ingelezen"
      kruimels={[naarPortfolio, { naam: 'Meenemen', href: `/dossiers/${dossierId}/meenemen` }]}
    >
      <h1>Je bestand wordt ingelezen</h1>
      <p className="vb-intro">
        We kijken elk bestand uit “{naam}” na. Bij een grote zip duurt dat een paar minuten. Deze
        bladzijde gaat vanzelf verder als het klaar is.
      </p>
      <p>
        Je hoeft niet te wachten. Het gaat helemaal of helemaal niet: tot het klaar is, verandert er
        niets in je portfolio.
      </p>
      <Knopgroep>
        <Knoplink soort="gewoon" href={`/dossiers/${dossierId}/inlezen/bezig?${vraag}`}>
          Kijk of het klaar is
        </Knoplink>
        <a href="/">Naar je portfolio</a>
      </Knopgroep>
    </Pagina>
  )
}
