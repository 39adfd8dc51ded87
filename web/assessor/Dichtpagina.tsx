import type { Weigering } from '#domein/weigering.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { kruimelsVan } from './kruimels.ts'
import type { Beoordeling } from './metBeoordeling.tsx'
import { bureauVan } from './paden.ts'

type Props = {
  bezoek: Bezoek
  titel: string
  dossier: Beoordeling['dossier']
  dicht: readonly Weigering[]
}

/** Where an assessor can write no more: why, and the way to what stands. */
export const Dichtpagina = ({ bezoek, titel, dossier, dicht }: Props) => (
  <Pagina bezoek={bezoek} titel={titel} kruimels={kruimelsVan(dossier)}>
    <h1>{titel}</h1>
    {dicht.map(({ code, tekst }) => (
      <Melding key={code} soort="info" titel={tekst} />
    ))}
    <p>
      <a href={bureauVan(dossier.id)}>Lees de beoordeling van {dossier.naam}</a>
    </p>
  </Pagina>
)
