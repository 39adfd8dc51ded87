import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'

type Props = {
  bezoek: Bezoek
  /** This address, which gives the file once it is there, and that of the filing. */
  hier: string
  indiening: string
  /** How many files go into it. */
  bestanden: number
}

/** A long filing takes a while to set: what happens, and that nobody has to wait for it. */
export const Exemplaarwachtpagina = ({ bezoek, hier, indiening, bestanden }: Props) => (
  <Pagina
    bezoek={bezoek}
    titel="De PDF wordt gemaakt"
    kruimels={[{ naam: 'De indiening', href: indiening }]}
  >
    <h1>De PDF wordt gemaakt</h1>
    <p className="vb-intro">
      {bestanden > 1
        ? `We zetten de tekst op bladzijden en doen er ${bestanden} bestanden bij.`
        : 'We zetten de tekst op bladzijden.'}{' '}
      Bij een lang portfolio duurt dat een halve minuut, en als het druk is langer.
    </p>
    <p>
      Is de PDF klaar, dan begint het downloaden vanzelf. Je hoeft niet te wachten: kom je later
      terug, dan staat hij nog tien minuten voor je klaar.
    </p>
    <Knopgroep>
      <Knoplink soort="gewoon" href={hier}>
        Kijk of hij klaar is
      </Knoplink>
      <a href={indiening}>Terug naar de indiening</a>
    </Knopgroep>
  </Pagina>
)
