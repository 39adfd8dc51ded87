import type { Klad } from '#vragen/kladden.ts'
import { eigenPad, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { bestandenIn, kladveld, waardeVanKlad } from '../formulier/kladveld.ts'
import { NogEens } from '../formulier/NogEens.tsx'
import { idUitPad } from '../pad.ts'
import type { Lees } from '../route.ts'

/** A form that came after its session, to send as it was; or to take back when it was just thrown away. */
export const geparkeerd: Lees = c => {
  const { bezoek } = c.var
  const id = idUitPad(c, 'klad')
  const klad = bezoek.kladden.find(een => een.id === id)
  if (klad) return toon(c, <Geparkeerd bezoek={bezoek} klad={klad} />)
  if (bezoek.weggegooid !== id) return toonFout(c, 'niet-gevonden')
  return toon(c, <Weggegooid bezoek={bezoek} id={id} />)
}

/** Where it was sent to, as it stands in the address that it was kept under. */
const actieVan = ({ pagina }: Klad): string =>
  eigenPad(new URLSearchParams(pagina.split('?')[1]).get('naar') ?? undefined)

function Geparkeerd({ bezoek, klad }: { bezoek: Bezoek; klad: Klad }) {
  const bestanden = bestandenIn(klad)
  const ingevuld = { ...klad.velden, [kladveld]: [waardeVanKlad(klad)] }
  return (
    <Pagina bezoek={bezoek} titel="Dit wacht nog op jou">
      <h1>Dit wacht nog op jou</h1>
      <NogEens actie={actieVan(klad)} ingevuld={ingevuld} token={bezoek.token}>
        <p>
          Je verstuurde dit toen je was uitgelogd. Het is bewaard, maar nog niet verwerkt. Verstuur
          het opnieuw; je hoeft niets over te typen.
        </p>
        {bestanden.length > 0 && <p>Deze bestanden gaan mee: {bestanden.join(', ')}.</p>}
      </NogEens>
      <Actieknop actie={`/kladden/${klad.id}/verwijdering`} token={bezoek.token} soort="licht">
        Gooi het weg
      </Actieknop>
    </Pagina>
  )
}

const Weggegooid = ({ bezoek, id }: { bezoek: Bezoek; id: string }) => (
  <Pagina bezoek={bezoek} titel="Weggegooid">
    <h1>Weggegooid</h1>
    <p>Wat je verstuurde toen je was uitgelogd, is weggegooid.</p>
    <Actieknop actie={`/kladden/${id}/herstel`} token={bezoek.token} soort="gewoon">
      Haal het terug
    </Actieknop>
  </Pagina>
)
