import { herstelActiviteit } from '#acties/pe/herstelActiviteit.ts'
import { kopieerActiviteit } from '#acties/pe/kopieerActiviteit.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { ActiviteitSoort, Kader } from '#toetsingskader/typen.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import { leesDossierrij } from '#vragen/portfolio/rijen.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { kladveld } from '../formulier/kladveld.ts'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Activiteitpagina } from './Activiteitpagina.tsx'
import { alsGetypt, opgaveUit } from './activiteitvelden.ts'
import { geweigerdeBijlagen, voegBijlagenToe } from './bijlagen.ts'
import { bewaarFormat, formatAlsGetypt, geenFormat, heeftFormat } from './formatvelden.ts'
import { standUitPad } from './stand.ts'
import { overActiviteit, verklaringpad } from './verklaringen.ts'
import { waardeVan } from './waarde.ts'
import { waardeAlsJson } from './waardeAlsJson.ts'

const gedaan: Readonly<Record<string, string>> = {
  bewaard: 'De activiteit is bewaard.',
  teruggezet: 'Teruggezet. Wat er stond, staat bij de eerdere versies.',
  kopie: 'Dit is de kopie. Kies de dag en voeg bewijs toe.',
  vervallen:
    'Bewaard. De ondertekening geldt niet meer, want er is iets veranderd dat getekend was.',
}

/** One activity to change, with its evidence. */
export const activiteit: Lees = async c => {
  const gevonden = await vind(c)
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
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const soort = soortUit(gevonden.stand.portfolio.kader, ingevuld) ?? gevonden.bestaand.soort
  return verwerk(c, { ...gevonden, soort, ingevuld })
}

type Werk = {
  /** Read when it is needed: what is saved without a word needs it not. */
  stand?: Stand
  soort: ActiviteitSoort
  ingevuld: Ingevuld
  bestaand?: PortfolioActiviteit
}

const verwerk = (c: C, werk: Werk): Promise<Response> =>
  werk.ingevuld['wat']?.[0] === 'bereken' ? bereken(c, werk) : bewaar(c, werk)

/** The points of what was typed; nothing is saved. */
async function bereken(c: C, werk: Werk): Promise<Response> {
  const { soort, ingevuld, bestaand } = werk
  const stand = await standVan(c, werk)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const getypt = { opgave: opgaveUit(soort, ingevuld), id: bestaand?.activiteit.id ?? 'nieuw' }
  if (isJsonGevraagd(c)) return waardeAlsJson(c, stand, { ...getypt, soort })
  const waarde = waardeVan(stand, getypt)
  const mis = [...geweigerdeBijlagen(c)]
  if (!waarde.ok) return opnieuw(c, werk, [...waarde.weigeringen, ...mis])
  const vooraf = waarde.waarde
  const vorm = { ingevuld, weigeringen: mis }
  const { bezoek } = c.var
  return toon(c, <Activiteitpagina {...{ bezoek, stand, soort, vorm, vooraf, bestaand }} />)
}

/** First the activity, then its files and its format: what could not come along is said on its page, which has the rest. */
async function bewaar(c: C, werk: Werk): Promise<Response> {
  const { soort, ingevuld, bestaand } = werk
  const { ctx } = c.var
  const dossierId = idUitPad(c, 'dossier')
  const invoer = { ...opgaveUit(soort, ingevuld), dossierId }
  const basis = ingevuld['basis']?.[0] ?? ''
  const uitkomst = bestaand
    ? await wijzigActiviteit(ctx, { ...invoer, activiteitId: bestaand.activiteit.id, basis })
    : await voegActiviteitToe(ctx, invoer)
  if (!uitkomst.ok) return opnieuw(c, werk, [...uitkomst.weigeringen, ...geweigerdeBijlagen(c)])
  const { activiteit: id } = uitkomst.waarde
  const vervallen = 'vervallen' in uitkomst.waarde && uitkomst.waarde.vervallen !== null
  return bewaarErbij(c, { id, ingevuld, isNieuw: !bestaand, isVervallen: vervallen })
}

type Bewaard = { id: string; ingevuld: Ingevuld; isNieuw: boolean; isVervallen: boolean }

/** The files and the format that came with an activity that was just saved, and where to go from there. */
export async function bewaarErbij(c: C, { id, ingevuld, isNieuw, isVervallen }: Bewaard) {
  const dossierId = idUitPad(c, 'dossier')
  const bij = { soort: 'activiteit' as const, id }
  const mis = await voegBijlagenToe(c, { dossierId, bij, veld: 'bewijs', ingevuld })
  const erbij = await bewaarHetFormat(c, id, ingevuld)
  const weigeringen = [...mis, ...erbij.weigeringen]
  if (weigeringen.length > 0)
    return nietAlles(c, id, { ingevuld: { ...ingevuld, ...erbij.verder }, weigeringen })
  if (isVervallen || erbij.isVervallen) return naar(c, `${lijst(c)}/${id}?gedaan=vervallen`)
  if (erbij.isIngevuld) return naar(c, await naHetFormat(c, id))
  return naar(c, `${lijst(c)}?gedaan=${isNieuw ? 'toegevoegd' : 'bewaard'}`)
}

/** Without a field of a format in the form there is none to save, and the whole portfolio need not be read for it. */
async function bewaarHetFormat(c: C, id: string, ingevuld: Ingevuld) {
  const gevonden = heeftFormat(ingevuld) ? await vind(c, id) : null
  if (!gevonden) return geenFormat
  const { format, verklaring } = gevonden.bestaand
  const bij = { soort: 'activiteit' as const, id }
  return bewaarFormat(c, { dossierId: idUitPad(c, 'dossier'), bij, format, verklaring, ingevuld })
}

/** On to the signing when the format is filled and waits for a signature, else back to the activity. */
async function naHetFormat(c: C, id: string): Promise<string> {
  const gevonden = await vind(c, id)
  const stuk = gevonden && overActiviteit(gevonden.stand, gevonden.bestaand)
  const isTeTekenen = stuk && stuk.leeg.length === 0 && stuk.nogTeTekenen.length > 0
  return isTeTekenen
    ? `${verklaringpad(gevonden.stand, id)}?gedaan=ingevuld`
    : `${lijst(c)}/${id}?gedaan=bewaard`
}

/** With what stands there now when somebody else was first, and its version to go on from. */
async function opnieuw(c: C, werk: Werk, weigeringen: readonly Weigering[]): Promise<Response> {
  const { ingevuld, ...rest } = werk
  const stand = await standVan(c, werk)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const vorm = { ingevuld, weigeringen }
  return toon(c, <Activiteitpagina bezoek={c.var.bezoek} {...rest} {...{ stand, vorm }} />, 422)
}

const standVan = (c: C, { stand }: Werk): Stand | Promise<Stand | null> => stand ?? standUitPad(c)

/** The activity is saved and the files that were taken are with it; what was refused says why, what was typed on the format stays. */
async function nietAlles(
  c: C,
  id: string,
  { ingevuld, weigeringen }: { ingevuld: Ingevuld; weigeringen: readonly Weigering[] },
): Promise<Response> {
  const gevonden = await vind(c, id)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort, activiteit: inhoud } = gevonden.bestaand
  const format = Object.entries(ingevuld).filter(([naam]) => naam.startsWith('verklaring.'))
  const vorm = {
    ingevuld: {
      ...alsGetypt(soort, inhoud),
      ...Object.fromEntries(format),
      ...(ingevuld[kladveld] && { [kladveld]: ingevuld[kladveld] }),
    },
    weigeringen,
  }
  const melding = 'De activiteit is bewaard, maar niet alles kon mee.'
  return toon(
    c,
    <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm, melding }} />,
    422,
  )
}

const bewaardIn = ({ soort, activiteit: inhoud, format, verklaring }: PortfolioActiviteit) => ({
  ...alsGetypt(soort, inhoud),
  ...(format && formatAlsGetypt(format, verklaring)),
})

async function vind(
  c: C,
  id = idUitPad(c, 'activiteit'),
): Promise<{ stand: Stand; bestaand: PortfolioActiviteit } | null> {
  const stand = await standUitPad(c)
  const bestaand = stand?.portfolio.activiteiten.find(een => een.activiteit.id === id)
  return stand && bestaand ? { stand, bestaand } : null
}

const soortUit = (kader: Kader, ingevuld: Ingevuld): ActiviteitSoort | undefined =>
  kader.pe.soorten.find(({ id }) => id === ingevuld['soort']?.[0])

const ids = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  activiteitId: idUitPad(c, 'activiteit'),
})

const lijst = (c: C) => `/dossiers/${idUitPad(c, 'dossier')}/pe`

/** Once more the same, to be changed: opens on the copy. */
export const kopieer: Doe = async c => {
  const uitkomst = await kopieerActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${lijst(c)}/${uitkomst.waarde.activiteit}?gedaan=kopie`)
}

export const verwijder: Doe = async c => {
  const uitkomst = await verwijderActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${lijst(c)}?verwijderd=${uitkomst.waarde.activiteit}`)
}

export const herstel: Doe = async c => {
  const uitkomst = await herstelActiviteit(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, uitkomst.weigeringen)
  return naar(c, `${lijst(c)}?gedaan=hersteld`)
}

/** Shows the activity with why it could not be done; without the activity there is nothing to show. */
async function geweigerd(c: C, weigeringen: readonly Weigering[]): Promise<Response> {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort } = gevonden.bestaand
  const vorm = { ingevuld: bewaardIn(gevonden.bestaand), weigeringen }
  return toon(c, <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm }} />, 422)
}
