import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { indientermijn } from '#domein/dossier/indientermijn.ts'
import type { Aanvulling, DossierZaak } from '#domein/dossier/zaak.ts'
import { standaardInstellingen, type Instellingen } from '#domein/instellingen.ts'
import { isVrijgesteld } from '#domein/portfolio/volledig.ts'
import { jaarVan } from '#lib/datum.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { leesIndieningen, type Dossierrij, type Indieningrij } from '#vragen/portfolio/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

/** A dossier as its holder's acts and buttons need to know it, with the filings and settings that go with it. */
export type Houderszaak = {
  zaak: DossierZaak
  indieningen: readonly Indieningrij[]
  instellingen: Instellingen
}

type Dossierdeel = { rij: Dossierrij; kader: Kader; indieningen?: readonly Indieningrij[] }

/** What the assessors wrote is left out: only that they are there. `tekorten` are filled in by who asks for filing. */
export async function leesHouderszaak(
  ctx: Ctx,
  { rij, kader, indieningen: gelezen }: Dossierdeel,
): Promise<Houderszaak> {
  const instellingen = await leesInstellingen(ctx)
  const indieningen = gelezen ?? (await leesIndieningen(ctx, rij.id))
  const assessoren = rij.status === 'in_opbouw' ? [] : await leesAssessoren(ctx, rij.id)
  const zaak = {
    ...(await leesZaakVoorWijzigen(ctx, { rij, kader, instellingen })),
    indieningen: staandeIn(indieningen).length,
    teBeoordelen: teBeoordelen(rij, kader),
    toewijzingen: assessoren.map(({ assessor }) => ({
      assessor,
      oordelen: {},
      ontwikkeladviezen: 0,
      isIngeleverd: false,
    })),
  }
  return { zaak, indieningen, instellingen }
}

type Bron = { rij: Dossierrij; kader: Kader; instellingen?: Instellingen }

/** No more than a change to the portfolio asks about: whose it is, its status and what may be supplemented. */
export async function leesZaakVoorWijzigen(
  ctx: Ctx,
  { rij, kader, instellingen = standaardInstellingen }: Bron,
): Promise<DossierZaak> {
  const { geldigTot, toegestaan_tot: toegestaanTot } = rij
  const { termijnen } = kader
  return {
    status: rij.status,
    houder: rij.persoon,
    termijn: indientermijn({
      geldigTot,
      termijnen,
      instellingen,
      ...(toegestaanTot && { toegestaanTot }),
    }),
    indieningen: 0,
    tekorten: [],
    toelichtingen: {},
    teBeoordelen: [],
    toewijzingen: [],
    aanvulling:
      rij.status === 'aanvulling' ? await leesAanvulling(ctx, rij.id, kader) : geenAanvulling,
    relaties: [],
    instellingen,
    voornemen: {},
  }
}

const geenAanvulling: Aanvulling = { rondes: 0, onderdelen: [], uiterlijk: null }

const teBeoordelen = (rij: Dossierrij, kader: Kader): OnderdeelId[] =>
  kader.onderdelen
    .filter(onderdeel => !isVrijgesteld(onderdeel, jaarVan(rij.geldigTot)))
    .map(({ id }) => id)

/** The filings that were not withdrawn. */
export const staandeIn = (indieningen: readonly Indieningrij[]): readonly Indieningrij[] =>
  indieningen.filter(({ ingetrokken_op }) => ingetrokken_op === null)

/** Who is assigned now. The holder may not read this; that somebody is, decides about withdrawing. */
const leesAssessoren = (ctx: Ctx, dossier: string) =>
  zicht({ ...ctx, actor: { persoon: null, rol: 'systeem' } })
    .toewijzingen()
    .where('toewijzing.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is', null)
    .select('assessor')
    .execute()

/** How often a supplement was asked, and what the last request asks until when. */
async function leesAanvulling(ctx: Ctx, dossier: string, kader: Kader): Promise<Aanvulling> {
  const vragen = await leesAanvullingsvragen(ctx, dossier)
  const [laatste] = vragen
  return {
    rondes: new Set(vragen.map(({ id }) => id)).size,
    onderdelen: kader.onderdelen
      .map(({ id }) => id)
      .filter(deel => vragen.some(({ id, onderdeel }) => id === laatste?.id && onderdeel === deel)),
    uiterlijk: laatste?.uiterlijk ?? null,
  }
}

/** What was asked in each request for a supplement, per part, the latest request first. */
export const leesAanvullingsvragen = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .aanvullingen()
    .innerJoin('aanvulling_onderdeel as deel', 'deel.aanvulling', 'aanvulling.id')
    .where('aanvulling.dossier', '=', dossier)
    .select(['aanvulling.id', 'aanvulling.indiening', 'aanvulling.uiterlijk'])
    .select(['aanvulling.gevraagd_op', 'aanvulling.gesloten_op', 'deel.onderdeel', 'deel.vraag'])
    .orderBy('aanvulling.gevraagd_op', 'desc')
    .orderBy('deel.onderdeel')
    .execute()
