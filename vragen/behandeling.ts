import { alleKaders } from '#toetsingskader/index.ts'
import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { geldendeOordelen, type Oordelen } from '#domein/advies/advies.ts'
import { indientermijn } from '#domein/dossier/indientermijn.ts'
import { bezwarenTegen, type Handeling } from '#domein/dossier/levensloop.ts'
import type { Relatie } from '#domein/dossier/onafhankelijkheid.ts'
import type { Aanvulling, DossierZaak, Toewijzing, Voornemen } from '#domein/dossier/zaak.ts'
import type { Instellingen } from '#domein/instellingen.ts'
import { zonderVelden } from '#domein/levensloop.ts'
import { isVrijgesteld } from '#domein/portfolio/volledig.ts'
import type { Weigering } from '#domein/weigering.ts'
import { jaarVan, plusJaren } from '#lib/datum.ts'
import { tabel } from '#lib/tabel.ts'
import { leesBanden } from '#vragen/behandeling/banden.ts'
import * as lees from '#vragen/behandeling/rijen.ts'
import type { Behandelrij, Indieningrij, Toewijzingrij } from '#vragen/behandeling/rijen.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'

/** A dossier from filing to decision, with all that its acts and buttons have to know. Not for a screen: `zaak` holds everybody's judgements. */
export type Behandeling = {
  rij: Behandelrij
  kader: Kader
  instellingen: Instellingen
  indieningen: readonly Indieningrij[]
  toewijzingen: readonly Toewijzingrij[]
  zaak: DossierZaak
}

/** Null when it is not there or not yours. */
export async function leesBehandeling(ctx: Ctx, dossier: string): Promise<Behandeling | null> {
  const rij = await lees.leesBehandelrij(ctx, dossier)
  if (!rij) return null
  const alles = zonderGrens(ctx)
  const kader = kaderVan(rij)
  const instellingen = await leesInstellingen(ctx)
  const indieningen = await lees.leesIndieningen(ctx, dossier)
  const geldend = indieningen.at(-1)
  const toewijzingen = await lees.leesToewijzingen(alles, dossier, geldend?.id ?? null)
  const relaties = await leesBandenVan(alles, rij)
  const aanvulling = aanvullingVan(indieningen, kader)
  const peildatum = rij.peildatum ?? geldend?.peildatum
  const zaak: DossierZaak = {
    status: rij.status,
    houder: rij.persoon,
    termijn: indientermijn({
      geldigTot: rij.geldigTot,
      termijnen: kader.termijnen,
      instellingen,
      ...(rij.toegestaanTot && { toegestaanTot: rij.toegestaanTot }),
    }),
    indieningen: indieningen.length,
    ...(peildatum && { peildatum }),
    tekorten: [],
    toelichtingen: {},
    teBeoordelen: teBeoordelenVan(rij, kader),
    toewijzingen: toewijzingen.map(een => alsToewijzing(een, { indieningen, kader })),
    aanvulling,
    relaties,
    instellingen,
    voornemen: {},
  }
  return { rij, kader, instellingen, indieningen, toewijzingen, zaak }
}

/** Everybody's ties with the holder of this dossier; signatures count from a year before the period that is judged. */
export function leesBandenVan(ctx: Ctx, rij: Behandelrij): Promise<Relatie[]> {
  const { peilperiodeJaren } = kaderVan(rij).termijnen
  const sinds = plusJaren(rij.geldigTot, -peilperiodeJaren.aantal - 1)
  return leesBanden(ctx, { houder: rij.persoon, dossier: rij.id, sinds })
}

/** The same reader who may see every row: for facts that a rule needs and that reach nobody. */
export const zonderGrens = (ctx: Ctx): Ctx => ({
  ...ctx,
  actor: { persoon: null, rol: 'systeem' },
})

/** Why this actor cannot do this now with what he has in mind; empty = he may. */
export const bezwarenVan = (
  ctx: Ctx,
  { zaak }: Behandeling,
  [handeling, voornemen]: readonly [Handeling, Voornemen],
): Weigering[] =>
  bezwarenTegen(handeling, {
    zaak: { ...zaak, voornemen },
    actor: ctx.actor,
    vandaag: ctx.klok.today(),
  })

/** What keeps these buttons away; what a form still has to ask is not among it. */
export const magVan = <H extends Handeling>(
  ctx: Ctx,
  behandeling: Behandeling,
  handelingen: readonly H[],
): Record<H, Weigering[]> =>
  tabel(handelingen, een => zonderVelden(bezwarenVan(ctx, behandeling, [een, {}])))

/** The framework under which a dossier was opened. */
export function kaderVan({ kader: id }: { kader: string }): Kader {
  const kader = alleKaders.find(een => een.id === id)
  if (!kader) throw new Error(`onbekend kader ${id}`)
  return kader
}

/** These words as parts of the framework, in its order; what it does not know is left out. */
export const alsOnderdelen = (woorden: readonly string[], kader: Kader): OnderdeelId[] =>
  kader.onderdelen.map(({ id }) => id).filter(id => woorden.includes(id))

const teBeoordelenVan = (rij: Behandelrij, kader: Kader): OnderdeelId[] =>
  kader.onderdelen
    .filter(onderdeel => !isVrijgesteld(onderdeel, jaarVan(rij.geldigTot)))
    .map(({ id }) => id)

/** How often a supplement was asked; what is asked and until when as long as the last request is open. */
function aanvullingVan(indieningen: readonly Indieningrij[], kader: Kader): Aanvulling {
  const laatste = indieningen.at(-1)
  const isOpen = laatste?.vraag != null && laatste.geslotenOp === null
  return {
    rondes: indieningen.filter(({ vraag }) => vraag !== null).length,
    onderdelen: isOpen ? alsOnderdelen(laatste.onderdelen, kader) : [],
    uiterlijk: isOpen ? laatste.uiterlijk : null,
    isGesloten: laatste?.geslotenOp != null,
  }
}

type Context = { indieningen: readonly Indieningrij[]; kader: Kader }

const alsToewijzing = (
  { assessor, ontwikkeladviezen, isIngeleverd, gevraagd, oordelen }: Toewijzingrij,
  context: Context,
): Toewijzing => ({
  assessor,
  ontwikkeladviezen,
  isIngeleverd,
  gevraagd: alsOnderdelen(gevraagd, context.kader),
  oordelen: geldende(oordelen, context),
})

/** Judgements that hold for the last filing, by part. */
function geldende(oordelen: Toewijzingrij['oordelen'], { indieningen, kader }: Context): Oordelen {
  const vastgelegd = oordelen.flatMap(({ nummer, onderdeel, oordeel }) =>
    alsOnderdelen([onderdeel], kader).map(id => ({ indiening: nummer, onderdeel: id, oordeel })),
  )
  return geldendeOordelen(vastgelegd, gevraagdPerIndiening(indieningen, kader))
}

/** Of each filing which parts it was asked for. */
export const gevraagdPerIndiening = (indieningen: readonly Indieningrij[], kader: Kader) =>
  indieningen.map(({ nummer, beantwoordt }) => ({
    nummer,
    gevraagd: alsOnderdelen(
      indieningen.find(({ vraag }) => vraag !== null && vraag === beantwoordt)?.onderdelen ?? [],
      kader,
    ),
  }))
