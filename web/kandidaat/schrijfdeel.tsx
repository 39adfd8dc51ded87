import { schoneTekst } from '#domein/velden/invoer.ts'
import {
  leesBeroepsprofiel,
  leesDocumenten,
  type Document,
  type Profielonderdeel,
} from '#vragen/documenten.ts'
import { leesMentoropmerkingen } from '#vragen/mentor.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVorigDossier, type VorigDossier } from '#vragen/vorigDossier.ts'
import { toon } from '../antwoord.ts'
import type { Ingevuld, Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Inhoud } from './antwoordplek.ts'
import { Onderdeelpagina } from './Onderdeelpagina.tsx'
import * as velden from './onderdeelvelden.ts'
import { onbewaardIn, opgeslagenIn, type Opgeslagen } from './opgeslagen.ts'
import { standUitPad } from './stand.ts'
import {
  bladMet,
  bladstand,
  groepenOp,
  pastOpEen,
  vraagbladenVan,
  type Bladstand,
  type Vraagblad,
} from './vraagbladen.ts'

/** The part in the address with its fields, and what is saved of them. */
export type Gevonden = {
  stand: Stand
  deel: velden.Schrijfdeel
  profiel: readonly Profielonderdeel[]
  groepen: readonly velden.Groep[]
  bladen: readonly Vraagblad[]
  bewaard: Opgeslagen
}

/** The part in the address; null when it is not there, not yours or not one to write. */
export async function vindSchrijfdeel(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const deel = stand?.portfolio.kader.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!stand || !velden.isSchrijfdeel(deel)) return null
  const profiel = await profielVoor(c, stand, deel)
  const groepen = velden.groepenVan(deel, { portfolio: stand.portfolio, profiel })
  const bewaard = opgeslagenIn(deel.id, stand.portfolio, velden.alleVelden(groepen))
  return { stand, deel, profiel, groepen, bladen: vraagbladenVan(groepen), bewaard }
}

/** The question in the address of a part that does not fit on one page; undefined when it does, null for how its questions begin. */
export function bladUitPad(c: C, { bladen, bewaard }: Gevonden): Vraagblad | null | undefined {
  if (pastOpEen(bewaard.ingevuld)) return undefined
  return bladMet(bladen, c.req.query('vraag')) ?? null
}

/** What its questions let choose from the beroepsprofiel. */
async function profielVoor(c: C, { portfolio }: Stand, deel: velden.Schrijfdeel) {
  if (deel.vorm !== 'vragen' || deel.beroepsprofiel.bijVragen.length === 0) return []
  return (await leesBeroepsprofiel(c.var.ctx, portfolio.rij.keurmerk)).onderdelen
}

type Bladinhoud = Inhoud & {
  /** The questions on this page; those of a form that was sent stay together. */
  bladen: readonly Vraagblad[]
  gedaan?: string | undefined
}

/** The writing page with this in its fields. */
export async function toonSchrijfpagina(
  c: C,
  gevonden: Gevonden,
  inhoud: Bladinhoud,
): Promise<Response> {
  const { stand, deel, profiel, bewaard } = gevonden
  const { ctx, bezoek } = c.var
  const { vorm, bladen, anders = {}, status = 200, gedaan } = inhoud
  const groepen = groepenOp(gevonden.groepen, bladen)
  const formulier = velden.alleVelden(groepen)
  const basis = alleen(inhoud.basis, Object.keys(formulier))
  const opmerkingen = (await leesMentoropmerkingen(ctx, stand.portfolio.rij.id)).filter(
    ({ onderdeel }) => onderdeel === deel.id,
  )
  const vorig = deel.id === 'A2' ? await leesVorigDossier(ctx, stand.portfolio.rij.id) : undefined
  return toon(
    c,
    <Onderdeelpagina
      {...{ bezoek, stand, deel, groepen, basis, anders, vorig, gedaan, opmerkingen }}
      blad={standVan(gevonden, bladen)}
      onbewaard={onbewaardIn(formulier, vorm, bewaard)}
      vorm={metAdvies(vorm, vorig, basis)}
      invulhulp={velden.invulhulpVan(formulier, profiel, vorm.ingevuld)}
      documenten={await documentenBij(c, gevonden)}
    />,
    status,
  )
}

/** The texts that the declarations of this part speak of. */
async function documentenBij(c: C, { stand, deel }: Gevonden): Promise<readonly Document[]> {
  if (deel.vorm !== 'verklaring') return []
  const genoemd = new Set(deel.verklaringen.map(({ document }) => document))
  const documenten = await leesDocumenten(c.var.ctx, stand.portfolio.rij.keurmerk)
  return documenten.filter(({ soort }) => genoemd.has(soort))
}

/** Which question stands alone on this page; undefined when there are more. */
function standVan({ bladen }: Gevonden, hier: readonly Vraagblad[]): Bladstand | undefined {
  const [eerste] = hier
  return eerste && hier.length === 1 && bladen.length > 1 ? bladstand(bladen, eerste) : undefined
}

const alleen = <T,>(alle: Readonly<Record<string, T>>, namen: readonly string[]) =>
  Object.fromEntries(Object.entries(alle).filter(([naam]) => namen.includes(naam)))

const adviesveld = 'ontwikkeladvies'

/** The advice that we have stands in its answer already, as long as the holder wrote nothing there (aanname 29). */
function metAdvies(
  vorm: Vorm,
  vorig: VorigDossier | null | undefined,
  basis: Readonly<Record<string, number>>,
): Vorm {
  const isLeeg = (vorm.ingevuld[adviesveld] ?? []).every(tekst => tekst.trim() === '')
  if (!vorig || !isLeeg || basis[adviesveld] !== 0) return vorm
  return { ...vorm, ingevuld: { ...vorm.ingevuld, [adviesveld]: [adviesUit(vorig)] } }
}

/** What stands in its field beforehand and is not saved: taken out, it is saved as empty, or it would come back (aanname 29). */
export async function voorgevuldIn(c: C, { stand, deel, bewaard }: Gevonden): Promise<string[]> {
  if (deel.id !== 'A2' || bewaard.basis[adviesveld] !== 0) return []
  const vorig = await leesVorigDossier(c.var.ctx, stand.portfolio.rij.id)
  return vorig && vorig.ontwikkeladviezen.length > 0 ? [adviesveld] : []
}

const adviesUit = ({ ontwikkeladviezen }: VorigDossier): string => ontwikkeladviezen.join('\n\n')

/** The advice that stood in its answer by itself was not written here: where an answer was saved elsewhere since, that stays. */
export async function zonderAdvies(
  c: C,
  { stand, deel, bewaard }: Gevonden,
  ingevuld: Ingevuld,
): Promise<Ingevuld> {
  const [tekst = ''] = ingevuld[adviesveld] ?? []
  if (deel.id !== 'A2' || !isErNuEen(bewaard.basis, ingevuld)) return ingevuld
  const vorig = await leesVorigDossier(c.var.ctx, stand.portfolio.rij.id)
  const isAdvies = vorig && schoneTekst(tekst) === adviesUit(vorig)
  return isAdvies ? { ...ingevuld, [adviesveld]: [''] } : ingevuld
}

/** The form was opened when there was no answer yet, and now there is. */
const isErNuEen = (nu: Readonly<Record<string, number>>, ingevuld: Ingevuld): boolean =>
  ingevuld[`basis:${adviesveld}`]?.[0] === '0' && (nu[adviesveld] ?? 0) > 0
