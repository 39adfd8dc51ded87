import { sql, type Compilable } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Relatie, RelatieSoort } from '#domein/dossier/onafhankelijkheid.ts'
import type { Datum } from '#lib/datum.ts'
import { eenmaal } from '#vragen/eenmaal.ts'

type Wie = { houder: string; dossier: string; sinds: Datum }
type Rij = { persoon: string; soort: RelatieSoort; tot: Datum | null }

/**
 * Everybody's ties with the holder of a dossier: declared ones, in whichever direction, and what follows from the work itself (who
 * assessed or decided, who signed or led a meeting under the same name, who shared a meeting). Whether a tie is in the way is for the
 * rules of independence. Signatures count from `sinds`.
 */
export async function leesBanden(ctx: Ctx, wie: Wie): Promise<Relatie[]> {
  const rijen = await bandrijen(ctx, { ...wie, vandaag: ctx.klok.today() })
  return rijen.map(({ persoon, soort, tot }) => ({ persoon, soort, ...(tot !== null && { tot }) }))
}

const bandrijen = eenmaal(
  ({ db }, { houder, dossier, sinds, vandaag }: Wie & { vandaag: Datum }): Compilable<Rij> => {
    const vraag = sql<Rij>`
    with behandelaar as materialized (
      select distinct persoon.id, zoekvorm(persoon.naam) as naam from persoon
      join rol_toekenning on rol_toekenning.persoon = persoon.id and beeindigd_op is null
        and rol in ('assessor', 'beslisser')
      where persoon.id <> ${houder})
    select case when persoon = ${houder} then ander else persoon end as persoon,
      case soort when 'belang' then 'anders' else soort end as soort, tot
    from relatie
    where (persoon = ${houder} or ander = ${houder}) and ingetrokken_op is null
      and (van is null or van <= ${vandaag})
    union
    select assessor, case when dossier.id = ${dossier} then 'assessor-van-dit-dossier'
      else 'assessor-van-eerder-dossier' end, null
    from toewijzing join dossier on dossier.id = toewijzing.dossier where dossier.persoon = ${houder}
    union
    select beslisser, 'beslisser-van-dit-dossier', null from besluit where dossier = ${dossier}
    union
    select behandelaar.id, 'ondertekenaar', null
    from ondertekening join behandelaar on behandelaar.naam = zoekvorm(ondertekening.naam)
    where ondertekening.persoon = ${houder} and vervallen_op is null and getekend_dag >= ${sinds}
    union
    select behandelaar.id, 'reflectiegroep', max(datum)
    from bijeenkomst join behandelaar on behandelaar.naam = zoekvorm(begeleider_naam)
    where persoon = ${houder} and verwijderd_op is null group by 1
    union
    select samen.persoon, 'reflectiegroep', max(samen.datum)
    from bijeenkomst as eigen join bijeenkomst as samen on samen.datum = eigen.datum
      and samen.werkvorm = eigen.werkvorm and samen.verwijderd_op is null
      and zoekvorm(samen.begeleider_naam) = zoekvorm(eigen.begeleider_naam)
    where eigen.persoon = ${houder} and eigen.verwijderd_op is null and samen.persoon <> ${houder}
    group by 1`
    return { compile: () => vraag.compile(db) }
  },
)
