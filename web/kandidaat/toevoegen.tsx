import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { leesConceptenblad, leesGelijkeConcepten } from '#vragen/concepten.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesMijnDossiers } from '#vragen/mijnDossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { ruweInvoer } from '../formulier/invoer.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { bijlagenIn, geweigerdeBijlagen } from './bijlagen.ts'
import { kladdenOverPe } from './kladden.ts'
import { Toevoegpagina, toevoegvelden } from './Toevoegpagina.tsx'

/** Put down files or a title from any page; what was put down before and is not finished stands there too. */
export const toevoegen: Lees = c => pagina(c, nieuw({ verdeling: ['elk'] }), 200)

/** Makes drafts of what was put down: to the form of the one, or to the list of them. A file that is refused stops it and says why. */
export const legKlaar: Doe = async (c, ingevuld) => {
  const dossierId = await huidigDossier(c)
  if (!dossierId) return pagina(c, nieuw(), 404)
  const { bestanden, weigeringen } = await bijlagenIn(c, 'bestanden', ingevuld)
  const mis = [...geweigerdeBijlagen(c), ...weigeringen]
  if (mis.length > 0) return opnieuw(c, ingevuld, mis)
  const { titel, verdeling } = ruweInvoer(toevoegvelden, ingevuld)
  const invoer = { dossierId, titel, verdeling: verdeling ?? 'elk', bestanden }
  const uitkomst = await voegConceptenToe(c.var.ctx, invoer)
  if (!uitkomst.ok) return opnieuw(c, ingevuld, uitkomst.weigeringen)
  const [eerste, ...rest] = uitkomst.waarde.gemaakt
  return eerste && rest.length === 0
    ? naar(c, `/dossiers/${dossierId}/concepten/${eerste.activiteit}`)
    : naar(c, `/toevoegen?klaar=${rest.length + 1}`)
}

const opnieuw = (c: C, ingevuld: Ingevuld, weigeringen: Vorm['weigeringen']) =>
  pagina(c, { ingevuld, weigeringen }, 422)

const huidigDossier = async (c: C): Promise<string | undefined> =>
  (await leesMijnDossiers(c.var.ctx))[0]?.id

async function pagina(c: C, vorm: Vorm, status: 200 | 404 | 422): Promise<Response> {
  const { ctx, bezoek } = c.var
  const [huidig] = await leesMijnDossiers(ctx)
  const stand = huidig && (await leesStand(ctx, huidig.id, huidig.stempel))
  if (!stand) return toonFout(c, 'niet-gevonden')
  const { klaar, verwijderd, bewaard, bladzijde } = c.req.query()
  const blad = await leesConceptenblad(ctx, Number(bladzijde))
  const gelijk = await leesGelijkeConcepten(ctx, blad.concepten)
  const { portfolio } = stand
  const begin = `/dossiers/${portfolio.rij.id}/pe/`
  const kladden = kladdenOverPe(portfolio, await leesKladden(ctx, begin))
  const props = {
    bezoek,
    portfolio,
    blad: { ...blad, gelijk },
    kladden,
    vorm,
    klaar: Number(klaar) || 0,
    verwijderd,
    isBewaard: bewaard !== undefined,
  }
  return toon(c, <Toevoegpagina {...props} />, status)
}
