import type { Ctx } from '#acties/ctx.ts'
import type { Behandelrij } from '#vragen/behandeling/rijen.ts'

/** Everybody who has the role of assessor for this quality mark at this body. */
export const assessorenVoor = (ctx: Ctx, rij: Pick<Behandelrij, 'keurmerk' | 'organisatie'>) =>
  ctx.db
    .selectFrom('rol_toekenning')
    .innerJoin('persoon', 'persoon.id', 'rol_toekenning.persoon')
    .where('rol_toekenning.rol', '=', 'assessor')
    .where('rol_toekenning.beeindigd_op', 'is', null)
    .where(eb => eb.or([eb('keurmerk', 'is', null), eb('keurmerk', '=', rij.keurmerk)]))
    .where(eb => eb.or([eb('organisatie', 'is', null), eb('organisatie', '=', rij.organisatie)]))

/** Whether this person is one of them. */
export const isAssessor = async (ctx: Ctx, rij: Behandelrij, persoon: string): Promise<boolean> => {
  const gevonden = await assessorenVoor(ctx, rij)
    .where('persoon.id', '=', persoon)
    .select('persoon.id')
    .executeTakeFirst()
  return gevonden !== undefined
}
