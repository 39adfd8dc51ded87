import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import type { Weigering } from '#domein/weigering.ts'

/** 2 GB and 2 000 files a person (S-5). */
const hoogsteBytes = 2 * 1024 ** 3
const hoogsteAantal = 2000

type Gevraagd = { sha256: string; grootte: number }

/**
 * Why this file does not fit with what this person keeps; null when it does. What stands in forms that he did not send yet counts too, as far
 * as it is there; a file that is counted already takes no more room.
 */
export async function ruimtegebrek(
  ctx: Ctx,
  persoon: string,
  { sha256, grootte }: Gevraagd,
): Promise<Weigering | null> {
  const { aantal, bytes, klaar } = await leesRuimte(ctx, persoon)
  const groottes = await Promise.all(
    klaar.filter(een => een !== sha256).map(een => ctx.opslag.size(persoon, een)),
  )
  const los = groottes.filter(een => een !== undefined)
  const samen = los.reduce((som, een) => som + een, bytes + grootte)
  return aantal + los.length < hoogsteAantal && samen <= hoogsteBytes ? null : vol
}

/** What is kept, and the hashes in begun forms that no row knows. */
async function leesRuimte({ db }: Ctx, persoon: string) {
  const { rows } = await sql<{ aantal: number; bytes: number; klaar: string[] }>`
    select count(*) as aantal, coalesce(sum(grootte), 0) as bytes, array(
      select distinct left(waarde #>> '{}', 64)
      from klad, jsonb_path_query(velden, '$.*[*] ? (@ like_regex "^[0-9a-f]{64} ")') as waarde
      where persoon = ${persoon} and afgerond_op is null and not exists (
        select from bestand
        where bestand.persoon = ${persoon} and sha256 = left(waarde #>> '{}', 64))
      limit ${sql.lit(hoogsteAantal)}) as klaar
    from bestand where persoon = ${persoon}`.execute(db)
  return rows[0] ?? { aantal: 0, bytes: 0, klaar: [] }
}

const vol: Weigering = {
  code: 'opslag-vol',
  tekst:
    'Je ruimte voor bestanden is vol. Verwijder een bestand dat je niet nodig hebt, of gooi een formulier weg waar je aan begon. Kies dit bestand daarna opnieuw.',
  veld: 'bestand',
}
