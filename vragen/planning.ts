import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { uiterlijkBeoordelen } from '#domein/dossier/beoordelingstermijn.ts'
import type { Handeling } from '#domein/dossier/levensloop.ts'
import {
  bezwarenVan,
  leesBehandeling,
  magVan,
  zonderGrens,
  type Behandeling,
} from '#vragen/behandeling.ts'
import { assessorenVoor } from '#vragen/behandeling/assessoren.ts'
import { leesAfschriften } from '#vragen/afschriften.ts'
import { zicht } from '#vragen/zicht.ts'

const knoppen = [
  'wijsToe',
  'neemToewijzingTerug',
  'verlengAanvulling',
  'sluitAanvulling',
  'wijzigPeildatum',
  'staLateIndieningToe',
] as const satisfies readonly Handeling[]

/** One dossier as the office sees it: where it stands, who has it, what was short at filing and who else could assess it. Not what was written. */
export async function leesPlanning(ctx: Ctx, dossierId: string) {
  const behandeling = await leesBehandeling(ctx, dossierId)
  if (!behandeling) return null
  const { rij, zaak, indieningen } = behandeling
  return {
    dossier: rij,
    peildatum: zaak.peildatum ?? null,
    termijn: zaak.termijn,
    indieningen,
    tekorten: await leesTekorten(ctx, behandeling),
    aanvulling: zaak.aanvulling,
    toewijzingen: toewijzingenVan(behandeling),
    beeindigd: await leesBeeindigd(ctx, dossierId),
    toelichtingen: await leesToelichtingen(ctx, dossierId),
    kiesbaar: await leesKiesbaar(ctx, behandeling),
    /** How many assessors the owner asks for. */
    nodig: behandeling.instellingen.aantalAssessoren,
    mag: magVan(ctx, behandeling, knoppen),
  }
}

export type Planning = NonNullable<Awaited<ReturnType<typeof leesPlanning>>>

/** What was short at the last filing and how the holder explained it; the only part of what was filed that the office reads (aanname 32). */
async function leesTekorten(ctx: Ctx, { indieningen }: Behandeling) {
  const laatste = indieningen.at(-1)
  if (!laatste || laatste.volledig === true) return []
  const afschrift = (await leesAfschriften(zonderGrens(ctx), [laatste.id])).get(laatste.id)
  return (afschrift?.onderdelen ?? []).flatMap(({ id, tekorten }) =>
    tekorten.map(tekort => ({ onderdeel: id, ...tekort })),
  )
}

const toewijzingenVan = ({ toewijzingen, indieningen, instellingen }: Behandeling) =>
  toewijzingen.map(({ assessor, naam, toegewezenOp, toegewezenDag, isIngeleverd }) => ({
    assessor,
    naam,
    toegewezenOp,
    isIngeleverd,
    uiterlijk: uiterlijkBeoordelen(
      toegewezenDag,
      indieningen.at(-1)?.ingediendDag ?? toegewezenDag,
      instellingen,
    ),
  }))

const leesBeeindigd = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .toewijzingen()
    .innerJoin('persoon', 'persoon.id', 'toewijzing.assessor')
    .where('toewijzing.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is not', null)
    .select(['persoon.naam', 'toewijzing.beeindigd_reden as reden', 'toewijzing.toelichting'])
    .select('toewijzing.beeindigd_op as beeindigdOp')
    .orderBy('toewijzing.beeindigd_op')
    .execute()

const leesToelichtingen = (ctx: Ctx, dossier: string) =>
  zicht(ctx)
    .toelichtingen()
    .innerJoin('persoon', 'persoon.id', 'toelichting.geschreven_door')
    .where('toelichting.dossier', '=', dossier)
    .select(['toelichting.bij', 'toelichting.tekst', 'persoon.naam'])
    .select('toelichting.geschreven_op as op')
    .orderBy('toelichting.geschreven_op')
    .execute()

/** Everybody with the role, who is free first, each with what she already has and every reason why not this dossier. */
async function leesKiesbaar(ctx: Ctx, behandeling: Behandeling) {
  const rijen = await assessorenVoor(ctx, behandeling.rij)
    .select(['persoon.id as assessor', 'persoon.naam'])
    .select(
      sql<number>`(select count(*) from toewijzing join dossier on dossier.id = toewijzing.dossier
        where toewijzing.assessor = persoon.id and beeindigd_op is null
        and dossier.status in ('in_beoordeling', 'aanvulling'))`.as('lopend'),
    )
    .distinct()
    .orderBy('persoon.naam')
    .execute()
  const metBezwaren = rijen.map(een => ({
    ...een,
    bezwaren: bezwarenVan(ctx, behandeling, ['wijsToe', { assessor: een.assessor }]).filter(
      ({ veld }) => veld === 'assessor',
    ),
  }))
  return metBezwaren.toSorted(
    (een, ander) =>
      Math.sign(een.bezwaren.length) - Math.sign(ander.bezwaren.length) ||
      een.lopend - ander.lopend,
  )
}
