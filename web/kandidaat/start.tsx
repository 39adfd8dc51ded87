import { leesInstellingen } from '#vragen/instellingen.ts'
import { leesMijnDossiers } from '#vragen/mijnDossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesGevraagd } from '#vragen/voorbeeld.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Pagina } from '../delen/Pagina.tsx'
import type { Lees } from '../route.ts'
import { Portfoliopagina } from './Portfoliopagina.tsx'
import { isHerinnerd } from './termijn.ts'

/** The holder's first page, about the dossier that he works on now; earlier ones are listed. */
export const portfolio: Lees = async c => {
  const { ctx, bezoek } = c.var
  const [huidig, ...eerder] = await leesMijnDossiers(ctx)
  const stand = huidig && (await leesStand(ctx, huidig.id, huidig.stempel))
  if (!huidig || !stand) return toon(c, <ZonderDossier bezoek={bezoek} />)
  const gevraagd = await leesGevraagd(ctx, stand.portfolio)
  const isIngetrokken = c.req.query('gedaan') === 'ingetrokken'
  const vandaag = ctx.klok.today()
  const herinnerd = isHerinnerd(stand, vandaag, await leesInstellingen(ctx))
  return toon(
    c,
    <Portfoliopagina
      {...{ bezoek, stand, vandaag, eerder, gevraagd, isIngetrokken, herinnerd }}
      mentoropmerkingen={huidig.mentoropmerkingen}
    />,
  )
}

function ZonderDossier({ bezoek }: { bezoek: Bezoek }) {
  return (
    <Pagina bezoek={bezoek} titel="Je portfolio">
      <h1>Je portfolio</h1>
      <p className="vb-intro">
        Er staat nog geen portfolio voor je klaar. Vraag onderaan deze bladzijde hoe dat komt.
      </p>
    </Pagina>
  )
}
