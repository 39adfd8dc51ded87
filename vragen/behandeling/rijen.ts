import { sql, type Expression, type ExpressionBuilder } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Schema } from '#infra/db/schema.ts'
import type { Datum } from '#lib/datum.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'

/** The calendar day of an instant, here. */
export const dagVan = (kolom: string) =>
  sql<Datum>`(${sql.ref(kolom)} at time zone 'Europe/Amsterdam')::date`

/** The rows of this question as one column, so that a page needs no statement for each list. Days and instants become text. */
export const lijstVan = <O>(vraag: Expression<O>) =>
  sql<O[]>`(select coalesce(json_agg(rij), '[]') from ${vraag} as rij)`

type MetDossier = ExpressionBuilder<Schema, 'dossier'>

/** The last day of the certificate that a dossier renews, extensions counted in. */
export const einddatum = (eb: MetDossier) =>
  eb
    .selectFrom('certificaat_periode')
    .whereRef('certificaat_periode.certificaat', '=', 'dossier.certificaat')
    .where('certificaat_periode.soort', 'in', ['geldig', 'verlengd'])
    .where('certificaat_periode.vervallen_op', 'is', null)
    .select(sql<Datum>`max(certificaat_periode.tot)`.as('dag'))
    .$asScalar()
    .$notNull()

/** The dossier with its holder's name and the certificate that it renews; nothing when it is not there or not yours. */
export const leesBehandelrij = async (ctx: Ctx, id: string) =>
  (await behandelrijen(ctx, { id })).at(0)

const behandelrijen = eenmaal((ctx, { id }: { id: string }) =>
  zicht(ctx)
    .dossiers()
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .innerJoin('certificaat', 'certificaat.id', 'dossier.certificaat')
    .innerJoin('keurmerk', 'keurmerk.id', 'dossier.keurmerk')
    .where('dossier.id', '=', id)
    .select(['dossier.id', 'dossier.persoon', 'dossier.keurmerk', 'dossier.organisatie'])
    .select(['dossier.status', 'dossier.kader', 'dossier.peildatum', 'dossier.versie'])
    .select(['dossier.certificaat', 'dossier.toegestaan_tot as toegestaanTot'])
    .select(['persoon.naam', 'certificaat.nummer', 'keurmerk.naam as keurmerknaam'])
    .select(eb => einddatum(eb).as('geldigTot')),
)

export type Behandelrij = NonNullable<Awaited<ReturnType<typeof leesBehandelrij>>>

/** The filings that stand, the first one first, each with what was asked about it and which request it answers. */
export const leesIndieningen = (ctx: Ctx, dossier: string) => indieningrijen(ctx, { dossier })

const indieningrijen = eenmaal((ctx, { dossier }: { dossier: string }) =>
  zicht(ctx)
    .indieningen()
    .where('indiening.dossier', '=', dossier)
    .where('indiening.ingetrokken_op', 'is', null)
    .leftJoin('aanvulling as vraag', 'vraag.indiening', 'indiening.id')
    .select(['indiening.id', 'indiening.nummer', 'indiening.peildatum', 'indiening.hash'])
    .select(['indiening.ingediend_op as ingediendOp', 'indiening.aanvulling as beantwoordt'])
    .select(['indiening.volledig', 'indiening.op_tijd as opTijd'])
    .select(dagVan('indiening.ingediend_op').as('ingediendDag'))
    .select(['vraag.id as vraag', 'vraag.uiterlijk', 'vraag.gevraagd_op as gevraagdOp'])
    .select(['vraag.gesloten_op as geslotenOp'])
    .select(
      sql<string[]>`array(select distinct onderdeel from aanvulling_onderdeel
        where aanvulling_onderdeel.aanvulling = vraag.id order by onderdeel)`.as('onderdelen'),
    )
    .select(
      lijstVan(
        zicht(ctx)
          .vragenOmAanvulling()
          .whereRef('aanvulling_onderdeel.aanvulling', '=', sql.ref('vraag.id'))
          .select(['aanvulling_onderdeel.onderdeel', 'aanvulling_onderdeel.vraag'])
          .orderBy('aanvulling_onderdeel.onderdeel'),
      ).as('vragen'),
    )
    .orderBy('indiening.nummer'),
)

export type Indieningrij = Awaited<ReturnType<typeof leesIndieningen>>[number]

/** Who has the dossier now, in the order they got it, and how far each is with this filing. */
export const leesToewijzingen = (ctx: Ctx, dossier: string, indiening: string | null) =>
  toewijzingrijen(ctx, { dossier, indiening })

type Bijindiening = { dossier: string; indiening: string | null }

const toewijzingrijen = eenmaal((ctx, { dossier, indiening }: Bijindiening) =>
  zicht(ctx)
    .toewijzingen()
    .innerJoin('persoon', 'persoon.id', 'toewijzing.assessor')
    .where('toewijzing.dossier', '=', dossier)
    .where('toewijzing.beeindigd_op', 'is', null)
    .select(['toewijzing.id', 'toewijzing.assessor', 'persoon.naam'])
    .select('toewijzing.toegewezen_op as toegewezenOp')
    .select(dagVan('toewijzing.toegewezen_op').as('toegewezenDag'))
    .select([
      sql<boolean>`exists (select from advies where advies.toewijzing = toewijzing.id
        and advies.indiening = ${indiening})`.as('isIngeleverd'),
      sql<number>`(select count(*) from ontwikkeladvies
        where ontwikkeladvies.toewijzing = toewijzing.id)`.as('ontwikkeladviezen'),
      sql<string[]>`array(select onderdeel from aanvulling_onderdeel
        join aanvulling on aanvulling.id = aanvulling_onderdeel.aanvulling
        where aanvulling.indiening = ${indiening} and aanvulling.gesloten_op is null
          and aanvulling_onderdeel.gevraagd_door = toewijzing.assessor)`.as('gevraagd'),
    ])
    .select(
      lijstVan(
        zicht(ctx)
          .oordelen()
          .innerJoin('indiening', 'indiening.id', 'oordeel.indiening')
          .whereRef('oordeel.toewijzing', '=', sql.ref('toewijzing.id'))
          .where('indiening.ingetrokken_op', 'is', null)
          .select(['oordeel.onderdeel', 'oordeel.oordeel', 'indiening.nummer'])
          .orderBy('indiening.nummer'),
      ).as('oordelen'),
    )
    .orderBy('toewijzing.toegewezen_op')
    .orderBy('toewijzing.id'),
)

export type Toewijzingrij = Awaited<ReturnType<typeof leesToewijzingen>>[number]
