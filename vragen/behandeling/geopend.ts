import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { zicht } from '#vragen/zicht.ts'

const kwartier = 15 * 60_000

type Deel = { dossier: string; onderdeel: string }

/**
 * The dossier, its last filing that stands, and whether this reader opened this part less than a quarter of an hour ago; undefined when it
 * is not there or not his.
 */
export async function leesGeopend(ctx: Ctx, deel: Deel) {
  const sinds = new Date(ctx.klok.now().getTime() - kwartier)
  const [rij] = await geopend(ctx, { ...deel, lezer: ctx.actor.persoon ?? '', sinds })
  return rij
}

const geopend = eenmaal(
  (ctx, { dossier, onderdeel, lezer, sinds }: Deel & { lezer: string; sinds: Date }) =>
    zicht(ctx)
      .dossiers()
      .where('dossier.id', '=', dossier)
      .select(['dossier.id', 'dossier.persoon', 'dossier.keurmerk', 'dossier.kader'])
      .select([
        sql<number | null>`(select max(nummer) from indiening where indiening.dossier = dossier.id
          and ingetrokken_op is null)`.as('indiening'),
        sql<boolean>`exists (select from gebeurtenis where gebeurtenis.dossier = dossier.id
          and soort = 'reflectie-ingezien' and actor = ${lezer}
          and op > ${sinds} and gegevens ->> 'onderdeel' = ${onderdeel})`.as('isKortGeleden'),
      ]),
)
