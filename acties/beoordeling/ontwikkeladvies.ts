import { laadEigenWerk, type EigenWerk } from '#acties/beoordeling/eigenWerk.ts'
import type { Ctx } from '#acties/ctx.ts'
import { langVeld } from '#acties/velden.ts'

/** The text of an ontwikkeladvies; something has to stand there. */
export const ontwikkeladviesVeld = langVeld(5000).refine(tekst => tekst !== '', {
  error: 'Schrijf het ontwikkeladvies op.',
})

/** An ontwikkeladvies that this assessor wrote herself in this dossier; null when there is none. */
export async function laadOntwikkeladvies(
  ctx: Ctx,
  invoer: { dossierId: string; ontwikkeladviesId: string },
): Promise<(EigenWerk & { huidig: { versie: number; tekst: string } }) | null> {
  const werk = await laadEigenWerk(ctx, invoer)
  const huidig =
    werk &&
    (await ctx.db
      .selectFrom('ontwikkeladvies')
      .where('id', '=', invoer.ontwikkeladviesId)
      .where('toewijzing', '=', werk.sleutel.toewijzing)
      .select(['versie', 'tekst'])
      .executeTakeFirst())
  return huidig ? { ...werk, huidig } : null
}
