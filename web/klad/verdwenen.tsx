import type { Ctx } from '#acties/ctx.ts'
import { bewaarKlad } from '#acties/klad/bewaarKlad.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { schoneTekst } from '#domein/velden/invoer.ts'
import { leesKladden, type Klad } from '#vragen/kladden.ts'
import { leesVerdwenen, type Verdwenen } from '#vragen/verdwenen.ts'
import { toon } from '../antwoord.ts'
import { veldenInBasis } from '../formulier/basis.ts'
import { kladUit, kladveld, woordenIn } from '../formulier/kladveld.ts'
import type { Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import { Verdwenenpagina } from './Verdwenenpagina.tsx'

/**
 * Instead of a bare 'not found': what became of what this address was about, how it comes back, and what was typed. What a form brought is
 * kept as its draft, so that it stands in the form again when the subject is back. Null where there is nothing to say.
 */
export async function toonVerdwenen(c: C, heeftBladzijde: boolean): Promise<Response | null> {
  const { bezoek, ctx } = c.var
  if (!leestBladzijde(c)) return null
  const ingevuld = c.var.ingevuld ?? {}
  const verdwenen = await leesVerdwenen(ctx, c.req.path)
  const woorden = woordenIn(ingevuld)
  if (!verdwenen && woorden.length === 0) return null
  const plek = heeftBladzijde && verdwenen ? plekVan(c, verdwenen) : null
  const bewaard = await bewaarGetypt(c, ingevuld, plek)
  const over = { verdwenen, dossier: idUitPad(c, 'dossier') }
  const wat = bewaard ? { kladden: bewaard, woorden: [] } : { kladden: bezoek.kladden, woorden }
  return toon(c, <Verdwenenpagina bezoek={bezoek} {...over} {...wat} />, 404)
}

/** A module that asks for data reads no page, and its own page keeps what was typed. */
const leestBladzijde = (c: C): boolean => Boolean(c.var.sessie) && !isJsonGevraagd(c)

type Plek = Pick<Klad, 'pagina' | 'titel'>

/** Where the form stands when its subject is back, or of what it became. */
const plekVan = (c: C, { hoe, id, titel }: Verdwenen): Plek => ({
  pagina: hoe === 'werd-activiteit' ? `/dossiers/${idUitPad(c, 'dossier')}/pe/${id}` : c.req.path,
  titel,
})

/** The draft of this form with what it brought, or a new one at this place, before the others of its page; null when it cannot be kept. */
async function bewaarGetypt(
  c: C,
  ingevuld: Ingevuld,
  plek: Plek | null,
): Promise<readonly Klad[] | null> {
  const { ctx, bezoek } = c.var
  if (woordenIn(ingevuld).length === 0) return null
  const id = kladUit(ingevuld)?.id ?? ctx.toeval.id()
  const nogEens = () => schrijfVerder(ctx, { id, plek }, ingevuld)
  // The page keeps it by itself too, and that may come in between.
  const bewaard = (await nogEens()) ?? (await nogEens())
  return bewaard && [bewaard, ...bezoek.kladden.filter(een => een.id !== id)]
}

async function schrijfVerder(
  ctx: Ctx,
  { id, plek }: { id: string; plek: Plek | null },
  ingevuld: Ingevuld,
): Promise<Klad | null> {
  const kladden = await leesKladden(ctx, '/')
  const huidig = kladden.find(een => een.id === id)
  const begin = huidig ?? (plek && { ...plek, id, velden: {}, versie: 0 })
  if (!begin) return null
  const { versie: basis, ...klad } = begin
  const velden = metUitgezet(klad.velden, ingevuld)
  // Loaded again, the page sends the same once more.
  const alBewaard = kladden.find(een => een.pagina === klad.pagina && isGelijk(een.velden, velden))
  if (alBewaard) return alBewaard
  const poging = { basis, schrijver: ctx.toeval.id(), beurt: 1, velden: JSON.stringify(velden) }
  // This act keeps the draft; the one that would have finished it did not happen.
  const { klad: _, ...los } = ctx
  const uitkomst = await bewaarKlad(los, { ...klad, ...poging })
  if (!uitkomst.ok) return null
  const { versie, opgeslagenOp: bewaardOp } = uitkomst.waarde
  return { ...klad, velden, versie, bewaardOp }
}

/** What was sent; of what was not, what somebody wrote stays and the rest is empty: a browser does not send a box that is not ticked. */
function metUitgezet(eerder: Klad['velden'], ingevuld: Ingevuld): Klad['velden'] {
  const { token: _, [kladveld]: __, ...verstuurd } = ingevuld
  const namen = new Set([...Object.keys(eerder), ...veldenInBasis(ingevuld)])
  const ontbreekt = [...namen].filter(naam => !(naam in ingevuld))
  const geschreven = (naam: string) => woordenIn({ [naam]: eerder[naam] ?? [] }).length > 0
  return {
    ...Object.fromEntries(
      ontbreekt.map(naam => [naam, geschreven(naam) ? (eerder[naam] ?? []) : []]),
    ),
    ...verstuurd,
  }
}

/** As both are kept: line ends do not count. */
const isGelijk = (een: Klad['velden'], ander: Klad['velden']): boolean =>
  bewaardAls(een) === bewaardAls(ander)

const bewaardAls = (velden: Klad['velden']): string =>
  canoniek(
    Object.fromEntries(
      Object.entries(velden).map(([naam, waarden]) => [naam, waarden.map(schoneTekst)]),
    ),
  )
