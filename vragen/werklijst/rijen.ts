import { sql } from 'kysely'
import { dagVan } from '#vragen/behandeling/rijen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

// In the statement itself: the index of the list holds nothing else, and is only used where the statement says so.
const inOpbouw = sql.lit<'in_opbouw'>('in_opbouw')

/** Filed dossiers that renew a certificate; all that is asked of them here stands in one index. */
export const ingediende = (ctx: Kijker) =>
  zicht(ctx)
    .dossiers()
    .where('dossier.status', '<>', inOpbouw)
    .where('dossier.einddatum', 'is not', null)

/** Filed dossiers with what a list says of each. */
export const lijst = (ctx: Kijker) =>
  ctx.db.selectFrom(
    zicht(ctx)
      .dossiers()
      .innerJoin('persoon', 'persoon.id', 'dossier.persoon')
      .innerJoin('certificaat', 'certificaat.id', 'dossier.certificaat')
      .innerJoinLateral(
        eb =>
          eb
            .selectFrom('indiening')
            .whereRef('indiening.dossier', '=', 'dossier.id')
            .where('indiening.ingetrokken_op', 'is', null)
            .select(['indiening.id', 'indiening.volledig', 'indiening.op_tijd'])
            .select(dagVan('indiening.ingediend_op').as('laatstIngediend'))
            .orderBy('indiening.nummer', 'desc')
            .limit(1)
            .as('laatste'),
        join => join.onTrue(),
      )
      .leftJoin('aanvulling', join =>
        join
          .onRef('aanvulling.indiening', '=', 'laatste.id')
          .on('aanvulling.gesloten_op', 'is', null),
      )
      .where('dossier.status', '<>', inOpbouw)
      .select(['dossier.id as dossier', 'dossier.status', 'persoon.naam', 'persoon.nolocnummer'])
      .select([
        'certificaat.nummer',
        'laatste.id as indiening',
        'laatste.volledig',
        'laatste.op_tijd as opTijd',
      ])
      .select(['laatste.laatstIngediend', 'aanvulling.uiterlijk as aanvullingUiterlijk'])
      .select(eb => eb.ref('dossier.einddatum').$notNull().as('einddatum'))
      .as('lijst'),
  )

/** Whether the assessor of this assignment handed in on the last filing. */
export const isIngeleverd = sql<boolean>`exists (select from advies where advies.toewijzing = toewijzing.id
  and advies.indiening = (select indiening.id from indiening where indiening.dossier = toewijzing.dossier
    and indiening.ingetrokken_op is null order by indiening.nummer desc limit 1))`
