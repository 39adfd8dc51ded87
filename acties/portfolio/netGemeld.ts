import type { Ctx } from '#acties/ctx.ts'
import type { GebeurtenisSoort } from '#domein/gebeurtenissen.ts'

const kwartier = 15 * 60_000

/** What events of this kind told about a dossier less than a quarter of an hour ago: who writes on makes no line with every save. */
export async function leesNetGemeld(
  ctx: Ctx,
  { dossier, soort }: { dossier: string; soort: GebeurtenisSoort },
): Promise<unknown[]> {
  const rijen = await ctx.db
    .selectFrom('gebeurtenis')
    .where('dossier', '=', dossier)
    .where('soort', '=', soort)
    .where('op', '>', new Date(ctx.klok.now().getTime() - kwartier))
    .select('gegevens')
    .execute()
  return rijen.map(({ gegevens }) => gegevens)
}
