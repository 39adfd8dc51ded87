import type { Kader, OnderdeelId } from '#toetsingskader/typen.ts'
import type { Ctx } from '#acties/ctx.ts'
import { bezwarenTegen } from '#domein/dossier/levensloop.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'
import { peildatumVanIndiening } from '#vragen/peildatum.ts'
import { kaderVanDossier } from '#vragen/portfolio.ts'
import { leesDossierrij, leesIndieningen, type Dossierrij } from '#vragen/portfolio/rijen.ts'
import { leesZaakVoorWijzigen } from '#vragen/zaak.ts'
import { zicht } from '#vragen/zicht.ts'

export type GeladenDossier = { rij: Dossierrij; kader: Kader }

/** The dossier, locked until the act is over, so that nothing changes while it is filed; null when it is not there or not yours. */
export async function laadDossier(ctx: Ctx, dossierId: string): Promise<GeladenDossier | null> {
  const slot = zicht(ctx).dossiers().where('dossier.id', '=', dossierId).select('dossier.id')
  if (!(await slot.forUpdate('dossier').executeTakeFirst())) return null
  const rij = await leesDossierrij(ctx, dossierId)
  return rij ? { rij, kader: kaderVanDossier(rij) } : null
}

/** Why this part may not be changed now: by status, by whose it is, or because the supplement does not ask for it. */
export async function bezwarenTegenWijzigen(
  ctx: Ctx,
  { rij, kader }: GeladenDossier,
  onderdeel: OnderdeelId,
): Promise<Weigering[]> {
  const zaak = await leesZaakVoorWijzigen(ctx, { rij, kader })
  return bezwarenTegen('bewaarAntwoorden', {
    zaak: { ...zaak, voornemen: { onderdeel } },
    actor: ctx.actor,
    vandaag: ctx.klok.today(),
  })
}

/** What is added or changed, and the first day of it before and after. */
export type Werk = { onderdeel: OnderdeelId; dagen: readonly Datum[] }

/**
 * The same for work that the holder collects. While a filing is judged it stays as it was filed, but what begins after the
 * day of filing is for the next time and can be added at any moment.
 */
export async function bezwarenTegenWerk(
  ctx: Ctx,
  dossier: GeladenDossier,
  { onderdeel, dagen }: Werk,
): Promise<Weigering[]> {
  const weigeringen = await bezwarenTegenWijzigen(ctx, dossier, onderdeel)
  if (weigeringen.length === 0) return []
  const indieningen = await leesIndieningen(ctx, dossier.rij.id)
  const peildatum = peildatumVanIndiening(dossier.rij, indieningen)
  const isVoorLater =
    peildatum !== undefined && dagen.length > 0 && dagen.every(dag => dag > peildatum)
  return isVoorLater && dossier.rij.persoon === ctx.actor.persoon ? [] : weigeringen
}

/** Where an event of this dossier belongs. */
export const bijDossier = ({ rij }: GeladenDossier) => ({
  persoon: rij.persoon,
  dossier: rij.id,
  keurmerk: rij.keurmerk,
})
