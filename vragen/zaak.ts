import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { indientermijn } from '#domein/dossier/indientermijn.ts'
import type { Aanvulling, DossierZaak } from '#domein/dossier/zaak.ts'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { isVrijgesteld } from '#domein/portfolio/volledig.ts'
import { jaarVan } from '#lib/datum.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import type { Dossierrij } from '#vragen/portfolio/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

/**
 * The dossier as its holder's acts and buttons need to know it. What the assessors wrote is left out: only that they are there.
 * `tekorten` are filled in by who asks for filing.
 */
export async function leesZaak(ctx: Ctx, rij: Dossierrij, kader: Kader): Promise<DossierZaak> {
  const instellingen = await leesInstellingen(ctx)
  const termijnbron = { geldigTot: rij.geldigTot, termijnen: kader.termijnen, instellingen }
  return {
    status: rij.status,
    houder: rij.persoon,
    termijn: indientermijn({
      ...termijnbron,
      ...(rij.toegestaan_tot && { toegestaanTot: rij.toegestaan_tot }),
    }),
    indieningen: (await leesStaandeIndieningen(ctx, rij.id)).length,
    tekorten: [],
    toelichtingen: {},
    teBeoordelen: teBeoordelen(rij, kader),
    toewijzingen: (await leesAssessoren(ctx, rij.id)).map(assessor => ({
      assessor,
      oordelen: {},
      ontwikkeladviezen: 0,
      isIngeleverd: false,
    })),
    aanvulling: await leesAanvulling(ctx, rij.id, kader),
    relaties: [],
    instellingen,
    voornemen: {},
  }
}

/** The same with no more than a change to the portfolio asks about: whose it is, its status and what may be supplemented. */
export async function leesZaakVoorWijzigen(
  ctx: Ctx,
  rij: Dossierrij,
  kader: Kader,
): Promise<DossierZaak> {
  const { termijnen } = kader
  const instellingen = standaardInstellingen
  return {
    status: rij.status,
    houder: rij.persoon,
    termijn: indientermijn({ geldigTot: rij.geldigTot, termijnen, instellingen }),
    indieningen: 0,
    tekorten: [],
    toelichtingen: {},
    teBeoordelen: [],
    toewijzingen: [],
    aanvulling:
      rij.status === 'aanvulling'
        ? await leesAanvulling(ctx, rij.id, kader)
        : { rondes: 0, onderdelen: [], uiterlijk: null },
    relaties: [],
    instellingen,
    voornemen: {},
  }
}

const teBeoordelen = (rij: Dossierrij, kader: Kader): OnderdeelId[] =>
  kader.onderdelen
    .filter(onderdeel => !isVrijgesteld(onderdeel, jaarVan(rij.geldigTot)))
    .map(({ id }) => id)

/** The filings of this dossier that were not withdrawn, the first one first. */
export const leesStaandeIndieningen = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .indieningen()
    .where('indiening.dossier', '=', dossier)
    .where('indiening.ingetrokken_op', 'is', null)
    .select(['id', 'nummer', 'peildatum', 'hash', 'aanvulling'])
    .orderBy('nummer')
    .execute()

/** Who is assigned now. The holder may not read this; that somebody is, decides about withdrawing. */
async function leesAssessoren(ctx: Ctx, dossier: string): Promise<string[]> {
  const alles = zicht({ ...ctx, actor: { persoon: null, rol: 'systeem' } })
  const rijen = await alles
    .toewijzingen()
    .where('toewijzing.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is', null)
    .select('assessor')
    .execute()
  return rijen.map(({ assessor }) => assessor)
}

/** How often a supplement was asked, and what the last request asks until when. */
export async function leesAanvulling(ctx: Ctx, dossier: string, kader: Kader): Promise<Aanvulling> {
  const rijen = await zicht(ctx)
    .aanvullingen()
    .innerJoin('aanvulling_onderdeel as deel', 'deel.aanvulling', 'aanvulling.id')
    .where('aanvulling.dossier', '=', dossier)
    .select(['aanvulling.id', 'aanvulling.uiterlijk', 'deel.onderdeel'])
    .orderBy('aanvulling.gevraagd_op', 'desc')
    .orderBy('deel.onderdeel')
    .execute()
  const [laatste] = rijen
  return {
    rondes: new Set(rijen.map(({ id }) => id)).size,
    onderdelen: kader.onderdelen
      .map(({ id }) => id)
      .filter(deel => rijen.some(({ id, onderdeel }) => id === laatste?.id && onderdeel === deel)),
    uiterlijk: laatste?.uiterlijk ?? null,
  }
}
