import { herstelBijeenkomst } from '#acties/reflectie/herstelBijeenkomst.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import { verwijderBijeenkomst } from '#acties/reflectie/verwijderBijeenkomst.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { wijzigBijeenkomst } from '#acties/reflectie/wijzigBijeenkomst.ts'
import type { Weigering } from '#domein/weigering.ts'
import { toonDatum } from '#lib/datum.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { basisVan } from '../formulier/basis.ts'
import { bewaarSamen, gekozen } from '../formulier/bewaarSamen.ts'
import { ruweInvoer } from '../formulier/invoer.ts'
import { metMeegekomen } from '../formulier/metMeegekomen.ts'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad, padMet } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { alsGetypt, bijeenkomstopslag, Bijeenkomstpagina, veldenVan } from './Bijeenkomstpagina.tsx'
import { voegBijlagenToe } from './bijlagen.ts'
import { gevolgVan, gevolgzinnen } from './getekendgevolg.ts'
import { standUitPad } from './stand.ts'
import { toonGeweigerd } from './weigering.tsx'
import { overBijeenkomst } from './verklaringen.ts'
import { vervaltveld } from './Vervalvraag.tsx'

const gedaan: Readonly<Record<string, string>> = {
  prive: 'Dit houd je nu privé.',
  bewijs: 'Het bestand is toegevoegd als bewijs.',
  mee: 'De bijeenkomst gaat weer mee.',
  verplaatst: 'De bijeenkomst is verplaatst.',
  ...gevolgzinnen,
}

const lijst = (c: C) => `/dossiers/${idUitPad(c, 'dossier')}/bijeenkomsten`
const ids = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  bijeenkomstId: idUitPad(c, 'bijeenkomst'),
})

export const nieuweBijeenkomst: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  return toon(c, <Bijeenkomstpagina bezoek={c.var.bezoek} stand={stand} vorm={nieuw()} />)
}

export const bewaarNieuweBijeenkomst: Doe = async (c, ingevuld) => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const dossierId = idUitPad(c, 'dossier')
  return actieVanFormulier(c, ingevuld, {
    velden: veldenVan(stand.portfolio.kader),
    doe: invoer => voegBijeenkomstToe(c.var.ctx, { ...invoer, dossierId }),
    klaar: ({ bijeenkomst: id }) => `${lijst(c)}/${id}?gedaan=toegevoegd`,
    opnieuw: vorm => <Bijeenkomstpagina bezoek={c.var.bezoek} stand={stand} vorm={vorm} />,
  })
}

/** One meeting to change, to have signed, to move or to take away. */
export const bijeenkomst: Lees = async c => {
  const gevonden = await vind(c)
  return gevonden ? pagina(c, gevonden, {}) : toonFout(c, 'niet-gevonden')
}

/** First the meeting, beside what was changed elsewhere since, then its files: what could not come along says why, with the version that was just saved to go on from. */
export const bewaarBijeenkomst: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const keuze = gekozen(ingevuld, opslagVan(gevonden))
  if (keuze) return opnieuw(c, gevonden, keuze)
  const na = await bewaarSamen({
    ingevuld,
    gevonden,
    opslag: opslagVan,
    lees: () => vind(c),
    doe: (samen, basis) =>
      wijzigBijeenkomst(c.var.ctx, {
        ...ruweInvoer(opslagVan(gevonden).velden, samen),
        ...ids(c),
        basis,
        vervalt: ingevuld[vervaltveld],
      }),
  })
  const { uitkomst, meegekomen } = na
  if (!uitkomst.ok) return opnieuw(c, na.gevonden, { ...na, weigeringen: uitkomst.weigeringen })
  const { dossierId, bijeenkomstId: id } = ids(c)
  const bij = { soort: 'bijeenkomst' as const, id }
  const mis = await voegBijlagenToe(c, { dossierId, bij, veld: 'bewijs', ingevuld })
  if (mis.length > 0) return nietAlles(c, { ...na, weigeringen: mis })
  const hier = metMeegekomen(`${lijst(c)}/${id}`, meegekomen)
  const gevolg = gevolgVan(uitkomst.waarde)
  if (gevolg) return naar(c, padMet(hier, `gedaan=${gevolg}`))
  return naar(c, meegekomen.length > 0 ? hier : `${lijst(c)}?gedaan=bewaard`)
}

/** The meeting is saved; the form goes on from there. */
async function nietAlles(c: C, vorm: Vorm): Promise<Response> {
  const nu = await vind(c)
  if (!nu) return toonFout(c, 'niet-gevonden')
  const opslag = opslagVan(nu)
  const basis = { [opslag.basisveld]: [basisVan(opslag)] }
  return opnieuw(c, nu, { ...vorm, ingevuld: { ...vorm.ingevuld, ...basis } })
}

const opnieuw = (c: C, gevonden: Gevonden, vorm: Vorm): Response =>
  toon(
    c,
    <Bijeenkomstpagina bezoek={c.var.bezoek} {...gevonden} vorm={vorm} />,
    vorm.weigeringen.length > 0 ? 422 : 200,
  )

const opslagVan = ({ stand, bestaand }: Gevonden) =>
  bijeenkomstopslag(stand.portfolio.kader, bestaand)

export const verplaats: Doe = async (c, ingevuld) => {
  const invoer = { ...ids(c), naar: ingevuld['naar']?.[0] }
  const uitkomst = await verplaatsBijeenkomst(c.var.ctx, invoer)
  if (uitkomst.ok && ingevuld['terug']?.[0] === 'pe') {
    const heen = uitkomst.waarde.naar === 'B.2' ? `?verplaatst=${ids(c).bijeenkomstId}` : ''
    return naar(c, `/dossiers/${ids(c).dossierId}/pe${heen}`)
  }
  if (uitkomst.ok) return naar(c, `${lijst(c)}/${ids(c).bijeenkomstId}?gedaan=verplaatst`)
  return geweigerd(c, uitkomst.weigeringen)
}

export const verwijderDe: Doe = async c => {
  const uitkomst = await verwijderBijeenkomst(c.var.ctx, ids(c))
  if (uitkomst.ok) return naar(c, `${lijst(c)}?verwijderd=${ids(c).bijeenkomstId}`)
  return geweigerd(c, uitkomst.weigeringen)
}

export const herstelDe: Doe = async c => {
  const uitkomst = await herstelBijeenkomst(c.var.ctx, ids(c))
  if (uitkomst.ok) return naar(c, `${lijst(c)}?gedaan=hersteld`)
  return geweigerd(c, uitkomst.weigeringen)
}

type Gevonden = { stand: Stand; bestaand: PortfolioBijeenkomst }

async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const id = idUitPad(c, 'bijeenkomst')
  const bestaand = stand?.portfolio.bijeenkomsten.find(een => een.bijeenkomst.id === id)
  return stand && bestaand ? { stand, bestaand } : null
}

async function geweigerd(c: C, weigeringen: readonly Weigering[]): Promise<Response> {
  const gevonden = await vind(c)
  if (gevonden) return pagina(c, gevonden, { weigeringen })
  return toonGeweigerd(c, lijst(c), weigeringen)
}

/** Who adds a meeting that is still to come is not sent for a signature yet. */
function toegevoegd(stand: Stand, bestaand: PortfolioBijeenkomst): string {
  const pasVanaf = overBijeenkomst(stand, bestaand)?.pasVanaf
  return pasVanaf
    ? `De bijeenkomst is toegevoegd. Vanaf ${toonDatum(pasVanaf)} kun je de verklaring laten tekenen.`
    : 'De bijeenkomst is toegevoegd. Laat nu de verklaring tekenen.'
}

type Inhoud = { weigeringen?: readonly Weigering[] }

function pagina(c: C, { stand, bestaand }: Gevonden, { weigeringen = [] }: Inhoud): Response {
  const ingevuld = alsGetypt(stand.portfolio.kader, bestaand)
  const status = weigeringen.length > 0 ? 422 : 200
  const wat = c.req.query('gedaan') ?? ''
  const zin = wat === 'toegevoegd' ? toegevoegd(stand, bestaand) : gedaan[wat]
  const melding = status === 200 ? zin : undefined
  return toon(
    c,
    <Bijeenkomstpagina
      bezoek={c.var.bezoek}
      vorm={{ ingevuld, weigeringen }}
      {...{ stand, bestaand, melding }}
    />,
    status,
  )
}
