import { bevestigConcept } from '#acties/concept/bevestigConcept.ts'
import { herstelConcept } from '#acties/concept/herstelConcept.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { keurInvoer } from '#acties/pe/keurInvoer.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { beeldenVan } from '#vragen/bewijsbeeld.ts'
import { ookBij } from '#vragen/conceptdubbels.ts'
import { leesConcept, leesGelijkeConcepten, type Concept } from '#vragen/concepten.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { kladVan } from '../formulier/kladveld.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { bewaarErbij } from './activiteitErbij.tsx'
import { opgaveUit } from './activiteitvelden.ts'
import { geweigerdeBijlagen } from './bijlagen.ts'
import { conceptpad, Conceptpagina } from './Conceptpagina.tsx'
import { voorgesteld } from './conceptvelden.ts'
import { standUitPad } from './stand.ts'
import { waardeVan } from './waarde.ts'
import { waardeAlsJson } from './waardeAlsJson.ts'
import { toonWeigering } from './weigering.tsx'

/** One draft as the ordinary form, filled in as far as could be read. */
export const concept: Lees = async c => {
  const gevonden = await vindConcept(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, bestaand } = gevonden
  const { kader } = stand.portfolio
  const begonnen = kladVan(c.var.bezoek, conceptpad(stand, bestaand))?.velden ?? {}
  const soort = soortMetId(stand, begonnen['soort']?.[0] ?? bestaand.voorstel.soort?.waarde)
  const ingevuld = { ...voorgesteld(bestaand, soort, kader), ...begonnen }
  return toonConcept(c, { ...gevonden, soort, vorm: nieuw(ingevuld) })
}

/** Saves the draft as an activity; another kind, or the question what it is worth, only shows the form again. */
export const bewaarConcept: Doe = async (c, ingevuld) => {
  const gevonden = await vindConcept(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const werk = { ...gevonden, soort: soortMetId(gevonden.stand, eerste(ingevuld, 'soort')) }
  if (isJsonGevraagd(c)) return alsJson(c, werk, ingevuld)
  if (eerste(ingevuld, 'getoond') !== (werk.soort?.id ?? ''))
    return toonConcept(c, { ...werk, vorm: nieuw(metGelezen(werk, ingevuld)) })
  return eerste(ingevuld, 'wat') === 'bereken'
    ? bereken(c, werk, ingevuld)
    : bewaar(c, werk, ingevuld)
}

/** While somebody types. Of a kind that was just chosen the fields are not there yet. */
function alsJson(c: C, { stand, bestaand, soort }: Werk, ingevuld: Ingevuld): Response {
  if (!soort || eerste(ingevuld, 'getoond') !== soort.id)
    return c.json({ soort: 'onaf', tekst: '' })
  const { id } = bestaand
  return waardeAlsJson(c, stand, { opgave: opgaveUit(soort, ingevuld), id, soort })
}

const eerste = (ingevuld: Ingevuld, naam: string): string => ingevuld[naam]?.[0] ?? ''

export type GevondenConcept = {
  stand: Stand
  bestaand: Concept
  /** What else has one of its files. */
  ook: string
}
type Werk = GevondenConcept & { soort: ActiviteitSoort | undefined }

/** The draft that the address names, with the dossier it would come in. */
export async function vindConcept(c: C): Promise<GevondenConcept | null> {
  const stand = await standUitPad(c)
  const id = idUitPad(c, 'activiteit')
  const bestaand = stand ? await leesConcept(c.var.ctx, id) : undefined
  if (!stand || !bestaand) return null
  const gelijk = await leesGelijkeConcepten(c.var.ctx, [bestaand])
  return { stand, bestaand, ook: ookBij(bestaand, { gelijk, portfolio: stand.portfolio }) }
}

const soortMetId = ({ portfolio }: Stand, gezocht: string | undefined) =>
  portfolio.kader.pe.soorten.find(({ id }) => id === gezocht)

/** What was typed stays; fields that only this kind has are filled in with what could be read. */
const metGelezen = ({ stand, bestaand, soort }: Werk, ingevuld: Ingevuld): Ingevuld => ({
  ...voorgesteld(bestaand, soort, stand.portfolio.kader),
  ...ingevuld,
})

function bereken(c: C, werk: Werk, ingevuld: Ingevuld): Promise<Response> {
  const { kader } = werk.stand.portfolio
  const gekeurd = keurInvoer(opgave(werk, ingevuld), kader)
  const weigeringen = gekeurd.ok ? [] : gekeurd.weigeringen
  return toonConcept(c, { ...werk, vorm: { ingevuld, weigeringen } })
}

const opgave = ({ soort }: Werk, ingevuld: Ingevuld) =>
  soort ? opgaveUit(soort, ingevuld) : { soort: '', titel: ingevuld['titel']?.[0] }

async function bewaar(c: C, werk: Werk, ingevuld: Ingevuld): Promise<Response> {
  const invoer = { ...conceptIds(c), ...opgave(werk, ingevuld) }
  const uitkomst = await bevestigConcept(c.var.ctx, invoer)
  if (uitkomst.ok) {
    const id = uitkomst.waarde.activiteit
    return bewaarErbij(c, { id, ingevuld, isNieuw: true, gevolg: null, meegekomen: [] })
  }
  const weigeringen = [...uitkomst.weigeringen, ...geweigerdeBijlagen(c)]
  return toonConcept(c, { ...werk, vorm: { ingevuld, weigeringen } })
}

async function toonConcept(c: C, { vorm, ...werk }: Werk & { vorm: Vorm }): Promise<Response> {
  const beelden = await beeldenVan(
    c.var.ctx,
    werk.bestaand.bestanden.map(({ bestand }) => bestand),
  )
  const vooraf = opbrengst(werk, vorm.ingevuld)
  const props = { bezoek: c.var.bezoek, ...werk, vorm, beelden, vooraf }
  return toon(c, <Conceptpagina {...props} />, vorm.weigeringen.length > 0 ? 422 : 200)
}

/** What it would be worth as it stands in the form; nothing as long as something is missing. */
function opbrengst(werk: Werk, ingevuld: Ingevuld) {
  const waarde = waardeVan(werk.stand, {
    opgave: opgave(werk, ingevuld),
    id: werk.bestaand.id,
  })
  return waarde.ok ? waarde.waarde : undefined
}

export const conceptIds = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  activiteitId: idUitPad(c, 'activiteit'),
})

export const verwijderHetConcept: Doe = async c => {
  const uitkomst = await verwijderConcept(c.var.ctx, conceptIds(c))
  return uitkomst.ok
    ? naar(c, `/toevoegen?verwijderd=${uitkomst.waarde.activiteit}`)
    : toonWeigering(c, '/toevoegen', uitkomst.weigeringen)
}

export const herstelHetConcept: Doe = async c => {
  const uitkomst = await herstelConcept(c.var.ctx, conceptIds(c))
  return uitkomst.ok
    ? naar(c, '/toevoegen#concepten')
    : toonWeigering(c, '/toevoegen', uitkomst.weigeringen)
}
