import { bewaarConcept as bewaarIngevuld } from '#acties/concept/bewaarConcept.ts'
import { bevestigConcept } from '#acties/concept/bevestigConcept.ts'
import { herstelConcept } from '#acties/concept/herstelConcept.ts'
import { verwijderConcept } from '#acties/concept/verwijderConcept.ts'
import { keurInvoer } from '#acties/pe/keurInvoer.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { ActiviteitSoort } from '#toetsingskader/typen.ts'
import { beeldenVan } from '#vragen/bewijsbeeld.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { gekozen, type Samen } from '../formulier/bewaarSamen.ts'
import { kladVan } from '../formulier/kladveld.ts'
import { metMeegekomen } from '../formulier/metMeegekomen.ts'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { bewaarErbij } from './activiteitErbij.tsx'
import { opgaveUit } from './activiteitvelden.ts'
import { bijlagenIn, geweigerdeBijlagen } from './bijlagen.ts'
import { conceptpad, Conceptpagina } from './Conceptpagina.tsx'
import { conceptinhoud, conceptsoort } from './conceptvelden.ts'
import {
  conceptIds,
  inVelden,
  naastElders,
  opslagIn,
  soortMetId,
  vindConcept,
  type GevondenConcept,
} from './vindConcept.ts'
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
  const soort = soortMetId(stand, begonnen['soort']?.[0] ?? conceptsoort(bestaand))
  const ingevuld = { ...conceptinhoud(bestaand, soort, kader), ...begonnen }
  return toonConcept(c, { ...gevonden, soort, vorm: nieuw(ingevuld) })
}

/** Saves the draft as an activity; another kind, or the question what it is worth, only shows the form again. */
export const bewaarConcept: Doe = async (c, ingevuld) => {
  const gevonden = await vindConcept(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const werk = metSoort(gevonden, ingevuld)
  if (isJsonGevraagd(c)) return alsJson(c, werk, ingevuld)
  const keuze = gekozen(ingevuld, opslagIn(gevonden, ingevuld))
  if (keuze) return toonConcept(c, { ...metSoort(werk, keuze.ingevuld), vorm: keuze })
  return verwerk(c, werk, ingevuld)
}

function verwerk(c: C, werk: Werk, ingevuld: Ingevuld): Promise<Response> {
  const wat = eerste(ingevuld, 'wat')
  if (wat === 'later') return bewaarVoorLater(c, werk, ingevuld)
  if (eerste(ingevuld, 'getoond') !== (werk.soort?.id ?? ''))
    return toonConcept(c, { ...werk, vorm: nieuw(metGelezen(werk, ingevuld)) })
  return wat === 'bereken' ? bereken(c, werk, ingevuld) : bewaar(c, werk, ingevuld)
}

/** While somebody types. Of a kind that was just chosen the fields are not there yet. */
function alsJson(c: C, { stand, bestaand, soort }: Werk, ingevuld: Ingevuld): Response {
  if (!soort || eerste(ingevuld, 'getoond') !== soort.id)
    return c.json({ soort: 'onaf', tekst: '' })
  const { id } = bestaand
  return waardeAlsJson(c, stand, { opgave: opgaveUit(soort, ingevuld), id, soort })
}

const eerste = (ingevuld: Ingevuld, naam: string): string => ingevuld[naam]?.[0] ?? ''

type Werk = GevondenConcept & { soort: ActiviteitSoort | undefined }

/** What was typed stays; fields that only this kind has are filled in with what could be read. */
const metGelezen = ({ stand, bestaand, soort }: Werk, ingevuld: Ingevuld): Ingevuld => ({
  ...conceptinhoud(bestaand, soort, stand.portfolio.kader),
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

/** Beside what was filled in on it elsewhere since the form was opened (U-5). */
async function bewaar(c: C, werk: Werk, ingevuld: Ingevuld): Promise<Response> {
  const na = await naastElders(c, { gevonden: werk, ingevuld }, (samen, basis) =>
    bevestigConcept(c.var.ctx, {
      ...conceptIds(c),
      ...opgave(metSoort(werk, samen), samen),
      basis,
    }),
  )
  if (!na.uitkomst.ok) return opnieuw(c, na, na.uitkomst.weigeringen)
  const id = na.uitkomst.waarde.activiteit
  const { meegekomen } = na
  return bewaarErbij(c, { id, ingevuld: na.ingevuld, isNieuw: true, gevolg: null, meegekomen })
}

/** Keeps what stands in the form in the draft itself: nothing has to be filled in or right (B). */
async function bewaarVoorLater(c: C, werk: Werk, ingevuld: Ingevuld): Promise<Response> {
  const { bestanden, weigeringen } = await bijlagenIn(c, 'bewijs', ingevuld)
  const mis = [...geweigerdeBijlagen(c), ...weigeringen]
  if (mis.length > 0) return toonConcept(c, { ...werk, vorm: { ingevuld, weigeringen: mis } })
  const na = await naastElders(c, { gevonden: werk, ingevuld }, (samen, basis, nu) =>
    bewaarIngevuld(c.var.ctx, {
      ...conceptIds(c),
      ingevuld: { ...nu.bestaand.ingevuld, ...inVelden(nu, samen) },
      bestanden,
      basis,
    }),
  )
  if (!na.uitkomst.ok) return opnieuw(c, na, na.uitkomst.weigeringen)
  const hier = conceptpad(werk.stand, werk.bestaand)
  return na.meegekomen.length > 0
    ? naar(c, metMeegekomen(hier, na.meegekomen))
    : naar(c, `/toevoegen?bewaard=${werk.bestaand.id}`)
}

const metSoort = (gevonden: GevondenConcept, ingevuld: Ingevuld): Werk => ({
  ...gevonden,
  soort: soortMetId(gevonden.stand, eerste(ingevuld, 'soort')),
})

/** The form again, with why it could not be saved, or with a choice about what was changed elsewhere. */
function opnieuw(c: C, na: Na, geweigerd: readonly Weigering[]): Response | Promise<Response> {
  if (geweigerd.some(({ code }) => code === 'niet-gevonden')) return toonFout(c, 'niet-gevonden')
  const werk = metSoort(na.gevonden, na.ingevuld)
  const ingevuld = metGelezen(werk, na.ingevuld)
  const weigeringen = [...geweigerd, ...geweigerdeBijlagen(c)]
  return toonConcept(c, { ...werk, vorm: { ingevuld, weigeringen, meegekomen: na.meegekomen } })
}

type Na = Pick<Samen<GevondenConcept, unknown>, 'gevonden' | 'ingevuld' | 'meegekomen'>

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
