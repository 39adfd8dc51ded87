import { hoogstens } from '#vragen/bladzijde.ts'
import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { dagVan, einddatum } from '#vragen/behandeling/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

const perKeer = 500

/** Who is building, a number at a time in the order of their dossiers; only who wants to be reminded. */
export const leesInOpbouw = (ctx: Ctx, na: string | null) =>
  zicht(ctx)
    .dossiers()
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .innerJoin('keurmerk', 'keurmerk.id', 'dossier.keurmerk')
    .where('dossier.status', '=', 'in_opbouw')
    .where('dossier.certificaat', 'is not', null)
    .where('persoon.wil_herinneringen', '=', true)
    .where(sql<boolean>`(${na}::uuid is null or dossier.id > ${na}::uuid)`)
    .select(['dossier.id', 'dossier.kader', 'persoon.id as persoon', 'persoon.naam'])
    .select(['persoon.email', 'keurmerk.naam as keurmerk'])
    .select(eb => [einddatum(eb).as('geldigTot'), dagVan('dossier.geopend_op').as('sinds')])
    .orderBy('dossier.id')
    .limit(hoogstens(perKeer))
    .execute()

/** The requests for a supplement that wait for an answer. */
export const leesOpenAanvullingen = (ctx: Ctx) =>
  zicht(ctx)
    .aanvullingen()
    .innerJoin('dossier', 'dossier.id', 'aanvulling.dossier')
    .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
    .where('dossier.status', '=', 'aanvulling')
    .where('aanvulling.gesloten_op', 'is', null)
    .where(
      sql<boolean>`not exists (select from indiening
        where indiening.aanvulling = aanvulling.id and indiening.ingetrokken_op is null)`,
    )
    .where('persoon.wil_herinneringen', '=', true)
    .select(['aanvulling.dossier as id', 'aanvulling.uiterlijk', 'persoon.id as persoon'])
    .select(['persoon.naam', 'persoon.email', dagVan('aanvulling.gevraagd_op').as('sinds')])
    .select(
      sql<string[]>`array(select distinct onderdeel from aanvulling_onderdeel
        where aanvulling_onderdeel.aanvulling = aanvulling.id order by onderdeel)`.as('onderdelen'),
    )
    .execute()

/** The assessments that were not handed in yet, with the day of the last filing. */
export const leesOpenBeoordelingen = (ctx: Ctx) =>
  zicht(ctx)
    .toewijzingen()
    .innerJoin('dossier', 'dossier.id', 'toewijzing.dossier')
    .innerJoin('persoon as houder', 'houder.id', 'dossier.persoon')
    .innerJoin('persoon', 'persoon.id', 'toewijzing.assessor')
    .innerJoin('indiening', join =>
      join.onRef('indiening.dossier', '=', 'dossier.id').on(
        sql<boolean>`indiening.nummer = (select max(nummer) from indiening as alle
            where alle.dossier = dossier.id and alle.ingetrokken_op is null)`,
      ),
    )
    .where('toewijzing.beeindigd_op', 'is', null)
    .where('dossier.status', '=', 'in_beoordeling')
    .where('persoon.wil_herinneringen', '=', true)
    .where(
      sql<boolean>`not exists (select from advies
        where advies.toewijzing = toewijzing.id and advies.indiening = indiening.id)`,
    )
    .select(['dossier.id', 'toewijzing.id as toewijzing', 'houder.naam as kandidaat'])
    .select(['persoon.id as persoon', 'persoon.naam', 'persoon.email'])
    .select([dagVan('toewijzing.toegewezen_op').as('toegewezen')])
    .select([dagVan('indiening.ingediend_op').as('ingediend')])
    .execute()
