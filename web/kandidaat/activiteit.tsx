import { herstelActiviteit } from '#acties/pe/herstelActiviteit.ts'
import { kopieerActiviteit } from '#acties/pe/kopieerActiviteit.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { keurInvoer } from '#acties/pe/keurInvoer.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { puntenVooraf } from '#domein/pe/vooraf.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import type { PortfolioActiviteit } from '#vragen/portfolio/activiteit.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Activiteitpagina } from './Activiteitpagina.tsx'
import { alsGetypt, opgaveUit } from './activiteitvelden.ts'
import { geweigerdeBijlagen, voegBijlagenToe } from './bijlagen.ts'
import { pePad, standUitPad } from './stand.ts'

const gedaan: Readonly<Record<string, string>> = {
  kopie: 'Dit is de kopie. Kies de dag en voeg bewijs toe.',
  'bewijs-hersteld': 'Het bestand staat er weer.',
}

/** One activity to change, with its evidence. */
export const activiteit: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort, activiteit: inhoud } = gevonden.bestaand
  const vorm = nieuw(alsGetypt(soort, inhoud))
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(
    c,
    <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm, melding }} />,
  )
}

export const bewaarNieuwe: Doe = async (c, ingevuld) => {
  const stand = await standUitPad(c)
  const soort = stand && soortUit(stand, ingevuld)
  return soort ? verwerk(c, { stand, soort, ingevuld }) : toonFout(c, 'niet-gevonden')
}

export const bewaarActiviteit: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const soort = soortUit(gevonden.stand, ingevuld) ?? gevonden.bestaand.soort
  return verwerk(c, { ...gevonden, soort, ingevuld })
}

type Werk = {
  stand: Stand
  soort: ActiviteitSoort
  ingevuld: Ingevuld
  bestaand?: PortfolioActiviteit
}

const verwerk = (c: C, werk: Werk): Promise<Response> =>
  werk.ingevuld['wat']?.[0] === 'bereken' ? bereken(c, werk) : bewaar(c, werk)

/** The points of what was typed; nothing is saved. */
async function bereken(c: C, werk: Werk): Promise<Response> {
  const { stand, soort, ingevuld, bestaand } = werk
  const { kader, inhoud } = stand.portfolio
  const gekeurd = keurInvoer(opgaveUit(soort, ingevuld), kader)
  const mis = [...geweigerdeBijlagen(c)]
  if (!gekeurd.ok) return opnieuw(c, werk, [...gekeurd.weigeringen, ...mis])
  const id = bestaand?.activiteit.id ?? 'nieuw'
  const omgeving = { periode: stand.gepland.peilperiode, kader }
  const vooraf = puntenVooraf({ ...gekeurd.waarde, id }, inhoud, omgeving)
  const vorm = { ingevuld, weigeringen: mis }
  const { bezoek } = c.var
  const basis = ingevuld['basis']?.[0] ?? '0'
  return toon(c, <Activiteitpagina {...{ bezoek, stand, soort, vorm, vooraf, bestaand, basis }} />)
}

/** First the activity, then its files: what could not come along is said on the page of the activity, which has the rest. */
async function bewaar(c: C, werk: Werk): Promise<Response> {
  const { stand, soort, ingevuld, bestaand } = werk
  const { ctx } = c.var
  const dossierId = stand.portfolio.rij.id
  const invoer = { ...opgaveUit(soort, ingevuld), dossierId }
  const basis = ingevuld['basis']?.[0] ?? ''
  const uitkomst = bestaand
    ? await wijzigActiviteit(ctx, { ...invoer, activiteitId: bestaand.activiteit.id, basis })
    : await voegActiviteitToe(ctx, invoer)
  if (!uitkomst.ok) return opnieuw(c, werk, [...uitkomst.weigeringen, ...geweigerdeBijlagen(c)])
  const { activiteit: id } = uitkomst.waarde
  const bij = { soort: 'activiteit' as const, id }
  const mis = await voegBijlagenToe(c, { dossierId, bij, veld: 'bewijs', ingevuld })
  if (mis.length > 0) return nietAlles(c, id, mis)
  return naar(c, `${pePad(stand)}?gedaan=${bestaand ? 'bewaard' : 'toegevoegd'}`)
}

function opnieuw(c: C, werk: Werk, weigeringen: readonly Weigering[]): Response {
  const { ingevuld, ...rest } = werk
  const basis = ingevuld['basis']?.[0] ?? '0'
  const vorm = { ingevuld, weigeringen }
  return toon(c, <Activiteitpagina bezoek={c.var.bezoek} {...rest} {...{ vorm, basis }} />, 422)
}

/** The activity is saved and the files that were taken are with it; what was refused says why. */
async function nietAlles(c: C, id: string, weigeringen: readonly Weigering[]): Promise<Response> {
  const gevonden = await vind(c, id)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { soort, activiteit: inhoud } = gevonden.bestaand
  const vorm = { ingevuld: alsGetypt(soort, inhoud), weigeringen }
  const melding = 'De activiteit is bewaard, maar niet elk bestand kon mee.'
  return toon(
    c,
    <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm, melding }} />,
    422,
  )
}

async function vind(
  c: C,
  id = idUitPad(c, 'activiteit'),
): Promise<{ stand: Stand; bestaand: PortfolioActiviteit } | null> {
  const stand = await standUitPad(c)
  const bestaand = stand?.portfolio.activiteiten.find(een => een.activiteit.id === id)
  return stand && bestaand ? { stand, bestaand } : null
}

const soortUit = ({ portfolio }: Stand, ingevuld: Ingevuld): ActiviteitSoort | undefined =>
  portfolio.kader.pe.soorten.find(({ id }) => id === ingevuld['soort']?.[0])

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
  const { soort, activiteit: inhoud } = gevonden.bestaand
  const vorm = { ingevuld: alsGetypt(soort, inhoud), weigeringen }
  return toon(c, <Activiteitpagina bezoek={c.var.bezoek} {...gevonden} {...{ soort, vorm }} />, 422)
}
