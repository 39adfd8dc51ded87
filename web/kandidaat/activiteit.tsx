import { herstelActiviteit } from '#acties/pe/herstelActiviteit.ts'
import { kopieerActiviteit } from '#acties/pe/kopieerActiviteit.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { isVervalvraag } from '#domein/ondertekening/vervalvraag.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { meng } from '../formulier/basis.ts'
import { bewaarSamen, gekozen } from '../formulier/bewaarSamen.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Activiteitpagina } from './Activiteitpagina.tsx'
import { bewaarErbij } from './activiteitErbij.tsx'
import { opNieuweSoort, soortNa, soortUit } from './activiteitsoort.ts'
import { activiteitopslag, alsGetypt, opgaveUit } from './activiteitvelden.ts'
import { geweigerdeBijlagen } from './bijlagen.ts'
import { formatAlsGetypt, formatinvoer, formatopslag, paginaveld } from './formatvelden.ts'
import { gevolgVan, gevolgzinnen } from './getekendgevolg.ts'
import { standUitPad } from './stand.ts'
import { vervaltveld } from './Vervalvraag.tsx'
import { ids, pelijst, vindActiviteit } from './vindActiviteit.ts'
import { waardeVan } from './waarde.ts'
import { waardeAlsJson } from './waardeAlsJson.ts'
import { toonGeweigerd } from './weigering.tsx'

const gedaan: Readonly<Record<string, string>> = {
  bewaard: 'De activiteit is bewaard.',
  teruggezet: 'Teruggezet. Wat er stond, staat bij de eerdere versies.',
  prive: 'Dit houd je nu privé.',
  bewijs: 'Het bestand is toegevoegd als bewijs.',
  mee: 'De activiteit gaat weer mee.',
  kopie: 'Dit is de kopie. Kies de dag en voeg bewijs toe.',
  ...gevolgzinnen,
}

/** One activity to change, with its evidence. */
export const activiteit: Lees = async c => {
  const gevonden = await vindActiviteit(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort } = gevonden.bestaand
  const vorm = nieuw(bewaardIn(gevonden.bestaand))
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(
    c,
    <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm, melding }} />,
  )
}

export const bewaarNieuwe: Doe = async (c, ingevuld) => {
  const rij = await leesDossierrij(c.var.ctx, idUitPad(c, 'dossier'))
  const soort = rij && soortUit(kaderVanDossier(rij), ingevuld)
  return soort ? verwerk(c, { soort, ingevuld }) : toonFout(c, 'niet-gevonden')
}

export const bewaarActiviteit: Doe = async (c, ingevuld) => {
  const gevonden = await vindActiviteit(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, bestaand } = gevonden
  const { kader } = stand.portfolio
  const soort = soortNa(kader, ingevuld, bestaand)
  const op = opNieuweSoort(kader, ingevuld, soort)
  const werk = { ...gevonden, soort, ingevuld: op.ingevuld }
  if (!op.weigering) return verwerk(c, werk)
  const na = meng(op.ingevuld, activiteitopslag(kader, soort, bestaand))
  return opnieuw(c, werk, { ...na, weigeringen: [op.weigering] })
}

type Werk = {
  /** Read when it is needed: what is saved without a word needs it not. */
  stand?: Stand
  soort: ActiviteitSoort
  ingevuld: Ingevuld
  bestaand?: PortfolioActiviteit
}

type Gevonden = Pick<Required<Werk>, 'stand' | 'bestaand'>

function verwerk(c: C, werk: Werk): Response | Promise<Response> {
  const { ingevuld, soort, stand, bestaand } = werk
  if (ingevuld['wat']?.[0] === 'bereken') return bereken(c, werk)
  if (!bestaand || !stand) return voegToe(c, werk)
  const { format, verklaring } = bestaand
  const bij = format ? [formatopslag(format, verklaring)] : []
  const { kader } = stand.portfolio
  const keuze = gekozen(ingevuld, activiteitopslag(kader, soort, bestaand), ...bij)
  if (!keuze) return wijzig(c, { ...werk, stand, bestaand })
  return opnieuw(c, { ...werk, soort: soortUit(kader, keuze.ingevuld) ?? soort }, keuze)
}

/** The points of what was typed; nothing is saved. */
async function bereken(c: C, werk: Werk): Promise<Response> {
  const { soort, ingevuld, bestaand } = werk
  const stand = await standVan(c, werk)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const getypt = { opgave: opgaveUit(soort, ingevuld), id: bestaand?.activiteit.id ?? 'nieuw' }
  if (isJsonGevraagd(c)) return waardeAlsJson(c, stand, { ...getypt, soort })
  const waarde = waardeVan(stand, getypt)
  const mis = [...geweigerdeBijlagen(c)]
  if (!waarde.ok) return opnieuw(c, werk, { ingevuld, weigeringen: waarde.weigeringen })
  const vooraf = waarde.waarde
  const vorm = { ingevuld, weigeringen: mis }
  const { bezoek } = c.var
  return toon(c, <Activiteitpagina {...{ bezoek, stand, soort, vorm, vooraf, bestaand }} />)
}

/** First the activity, then its files and its format: what could not come along is said on its page, which has the rest. */
async function voegToe(c: C, werk: Werk): Promise<Response> {
  const { soort, ingevuld } = werk
  const invoer = { ...opgaveUit(soort, ingevuld), dossierId: idUitPad(c, 'dossier') }
  const uitkomst = await voegActiviteitToe(c.var.ctx, invoer)
  if (!uitkomst.ok) return opnieuw(c, werk, { ingevuld, ...uitkomst })
  const { activiteit: id } = uitkomst.waarde
  return bewaarErbij(c, { id, ingevuld, isNieuw: true, gevolg: null, meegekomen: [] })
}

/** The same, beside what was changed elsewhere since the form was opened. */
async function wijzig(c: C, werk: Werk & Gevonden): Promise<Response> {
  const { soort: _, ingevuld, ...gevonden } = werk
  const { kader } = werk.stand.portfolio
  const soortIn = (waarden: Ingevuld) => soortUit(kader, waarden) ?? gevonden.bestaand.soort
  const na = await bewaarSamen({
    ingevuld,
    gevonden,
    lees: () => vindActiviteit(c),
    opslag: nu => activiteitopslag(kader, soortNa(kader, ingevuld, nu.bestaand), nu.bestaand),
    doe: (samen, basis) =>
      wijzigActiviteit(c.var.ctx, {
        ...opgaveUit(soortIn(samen), samen),
        ...ids(c),
        basis,
        vervalt: ingevuld[vervaltveld],
        verklaring: formatinvoer(gevonden.bestaand, ingevuld),
      }),
  })
  const { uitkomst, meegekomen } = na
  if (!uitkomst.ok) {
    const weigeringen = uitkomst.weigeringen.map(een => opPagina(gevonden.bestaand, een))
    const soort = soortIn(na.ingevuld)
    return opnieuw(c, { ...werk, ...na.gevonden, soort }, { ...na, weigeringen })
  }
  const { activiteit: id } = uitkomst.waarde
  const gevolg = gevolgVan(uitkomst.waarde)
  return bewaarErbij(c, { id, ingevuld: na.ingevuld, isNieuw: false, gevolg, meegekomen })
}

/** What is asked about the format points at the fields of the page. */
const opPagina = ({ format }: PortfolioActiviteit, een: Weigering): Weigering =>
  format && isVervalvraag(een) && een.veld !== undefined
    ? { ...een, veld: paginaveld(format, een.veld) }
    : een

/** The form again, with why it could not be saved; or with a choice about what somebody else changed first. */
async function opnieuw(c: C, werk: Omit<Werk, 'ingevuld'>, gezegd: Vorm): Promise<Response> {
  const stand = await standVan(c, werk)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const weigeringen = [...gezegd.weigeringen, ...geweigerdeBijlagen(c)]
  const vorm = { ...gezegd, weigeringen }
  const status = weigeringen.length > 0 ? 422 : 200
  const { soort, bestaand } = werk
  const { bezoek } = c.var
  return toon(c, <Activiteitpagina {...{ bezoek, stand, soort, vorm, bestaand }} />, status)
}

const standVan = (c: C, { stand }: Pick<Werk, 'stand'>): Stand | Promise<Stand | null> =>
  stand ?? standUitPad(c)

const bewaardIn = ({ soort, activiteit: inhoud, format, verklaring }: PortfolioActiviteit) => ({
  ...alsGetypt(soort, inhoud),
  ...(format && formatAlsGetypt(format, verklaring)),
})

/** Once more the same, to be changed: opens on the copy. */
export const kopieer: Doe = async c => {
  const uitkomst = await kopieerActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${pelijst(c)}/${uitkomst.waarde.activiteit}?gedaan=kopie`)
}

export const verwijder: Doe = async c => {
  const uitkomst = await verwijderActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${pelijst(c)}?verwijderd=${uitkomst.waarde.activiteit}`)
}

export const herstel: Doe = async c => {
  const uitkomst = await herstelActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${pelijst(c)}?gedaan=hersteld`)
}

/** Shows the activity with why it could not be done; without the activity there is nothing to show. */
async function geweigerd(c: C, weigeringen: readonly Weigering[]): Promise<Response> {
  const gevonden = await vindActiviteit(c)
  if (!gevonden) return toonGeweigerd(c, pelijst(c), weigeringen)
  const { soort } = gevonden.bestaand
  const vorm = { ingevuld: bewaardIn(gevonden.bestaand), weigeringen }
  return toon(c, <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm }} />, 422)
}
