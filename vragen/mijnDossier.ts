import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { einddatum } from '#vragen/behandeling/rijen.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { stempel } from '#vragen/portfolio/stempel.ts'
import { zicht } from '#vragen/zicht.ts'

/**
 * The holder's dossiers, the one that he works on first: that is the one that was opened last. With it comes its stempel, so that its stand
 * can be had without asking again. With each: how many remarks of a mentor wait for him.
 */
export const leesMijnDossiers = (ctx: Ctx) => mijnDossiers(ctx, {})

const mijnDossiers = eenmaal(ctx =>
  zicht(ctx)
    .dossiers()
    .leftJoin(
      zicht(ctx)
        .besluiten()
        .where('besluit.herziet', 'is', null)
        .selectAll('besluit')
        .as('besluit'),
      'besluit.dossier',
      'dossier.id',
    )
    .select(['dossier.id', 'dossier.status', 'besluit.besloten_op as beslotenOp'])
    .select('besluit.bezwaar_tot as bezwaarTot')
    .select(eb => einddatum(eb).as('geldigTot'))
    .select(
      sql<string | null>`case row_number() over (order by dossier.geopend_op desc, dossier.id)
        when 1 then ${stempel} end`.as('stempel'),
    )
    .select(eb =>
      zicht(ctx)
        .mentoropmerkingen()
        .whereRef('mentoropmerking.dossier', '=', eb.ref('dossier.id'))
        .where('afgehandeld_op', 'is', null)
        .select(({ fn }) => fn.countAll<number>().as('aantal'))
        .$asScalar()
        .$notNull()
        .as('mentoropmerkingen'),
    )
    .orderBy('dossier.geopend_op', 'desc')
    .orderBy('dossier.id'),
)

export type MijnDossier = Awaited<ReturnType<typeof leesMijnDossiers>>[number]
