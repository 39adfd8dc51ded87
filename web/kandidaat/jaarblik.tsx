import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import type { Certificaatjaar } from '#domein/dossier/certificaatjaar.ts'
import { jaarplek } from '#domein/dossier/jaarblik.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { bewaarOp, type Inhoud } from './antwoordplek.ts'
import { jarenVan, jaarvelden } from './jaarblikken.ts'
import { Jaarblikpagina } from './Jaarblikpagina.tsx'
import { onbewaardIn, opgeslagenIn, type Opgeslagen } from './opgeslagen.ts'
import { jaarpad, standUitPad } from './stand.ts'
import { tekstgedaan } from './tekstgedaan.ts'

/** The look back on one year of the certificate: two questions, for the holder alone. */
export const jaarblik: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { ingevuld, basis } = gevonden.opgeslagen
  const gedaan = tekstgedaan[c.req.query('gedaan') ?? '']
  return pagina(c, gevonden, { vorm: nieuw(ingevuld), basis, gedaan })
}

export const bewaarJaar: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, jaar, opgeslagen } = gevonden
  const dossierId = stand.portfolio.rij.id
  return bewaarOp(
    {
      c,
      velden: jaarvelden,
      opgeslagen,
      klaar: `${jaarpad(stand, jaar)}?gedaan=bewaard`,
      bewaar: antwoorden => bewaarJaarblik(c.var.ctx, { dossierId, jaar: jaar.nummer, antwoorden }),
      toon: inhoud => pagina(c, gevonden, inhoud),
    },
    ingevuld,
  )
}

type Gevonden = { stand: Stand; jaar: Certificaatjaar; opgeslagen: Opgeslagen }

/** The year in the address; null when the dossier is not yours, or the certificate has no such year or not yet. */
async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const jaar = stand && jarenVan(stand).find(({ nummer }) => String(nummer) === c.req.param('jaar'))
  if (!stand || !jaar || jaar.van > c.var.ctx.klok.today()) return null
  const opgeslagen = opgeslagenIn(jaarplek(jaar.nummer), stand.portfolio, jaarvelden)
  return { stand, jaar, opgeslagen }
}

/** The page with this in its fields; a field that was not sent stands there as it is saved. */
function pagina(c: C, gevonden: Gevonden, inhoud: Inhoud & { gedaan?: string | undefined }) {
  const { stand, jaar, opgeslagen } = gevonden
  const { anders = {}, status = 200, gedaan } = inhoud
  const vorm = { ...inhoud.vorm, ingevuld: { ...opgeslagen.ingevuld, ...inhoud.vorm.ingevuld } }
  return toon(
    c,
    <Jaarblikpagina
      {...{ bezoek: c.var.bezoek, stand, jaar, vorm, anders, gedaan }}
      basis={{ ...opgeslagen.basis, ...inhoud.basis }}
      onbewaard={onbewaardIn(jaarvelden, vorm, opgeslagen)}
    />,
    status,
  )
}
