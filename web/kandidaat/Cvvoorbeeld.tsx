import type { Cvblad } from '#domein/cv/blad.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Cvinzet } from '#vragen/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { Cvinzetblok } from './Cvinzetblok.tsx'
import { cvpad, naarCv } from './cvpaden.ts'
import { Cvregelblok } from './Cvregelblok.tsx'

type Props = {
  bezoek: Bezoek
  stand: Stand
  blad: Cvblad
  inzet: Cvinzet
  bezwaren: readonly Weigering[]
}

/** The CV as the assessor will read it. */
export const Cvvoorbeeld = ({ bezoek, stand, blad, inzet, bezwaren }: Props) => (
  <Pagina bezoek={bezoek} titel={blad.titel} kruimels={naarCv(stand)}>
    <h1>{blad.titel}</h1>
    <p className="vb-zacht">{blad.onder}</p>
    {blad.teksten.map(({ kop, tekst }) => (
      <section className="vb-cv vb-stroom" key={kop}>
        <h2>{kop}</h2>
        <p className="vb-regels" dir="auto">
          {tekst}
        </p>
      </section>
    ))}
    {blad.delen.map(({ kop, regels }) => (
      <section className="vb-cv vb-stroom" key={kop}>
        <h2>{kop}</h2>
        <ul>
          {regels.map((regel, plek) => (
            <Cvregelblok key={`${plek} ${regel.titel}`} {...regel} />
          ))}
        </ul>
      </section>
    ))}
    <div className="vb-niet-op-papier vb-stroom vb-afdeling">
      <Cvinzetblok {...{ bezoek, stand, inzet, bezwaren }} />
      <p>
        <a href={cvpad(stand)}>Verder met je cv</a>
      </p>
    </div>
  </Pagina>
)
